import type { Payload } from 'payload';
import { poolOf } from '../database/query';

/** The SQL that a piece of work asks of the database, in order, read by wrapping the pool. */
export async function countStatements(payload: Payload, work: () => Promise<unknown>): Promise<string[]> {
  const pool = poolOf(payload);
  const statements: string[] = [];
  const original = pool.query;
  // biome-ignore lint/suspicious/noExplicitAny: pg's query has many overloads, and all of them are passed through.
  pool.query = ((...args: any[]) => {
    statements.push(typeof args[0] === 'string' ? args[0] : args[0].text);
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    return (original as any).apply(pool, args);
  }) as typeof pool.query;
  try {
    await work();
  } finally {
    pool.query = original;
  }
  return statements;
}
