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

/** The same, with those of transactions, read by wrapping what every connection of the pool shares. */
export async function statementsOfEveryConnection(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const client = await poolOf(payload).connect();
  const shared = Object.getPrototypeOf(client) as { query: (...args: unknown[]) => unknown };
  client.release();
  const statements: string[] = [];
  const original = shared.query;
  shared.query = function counted(this: unknown, ...args: unknown[]) {
    const [first] = args;
    statements.push(typeof first === 'string' ? first : (first as { text: string }).text);
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    shared.query = original;
  }
  return statements;
}
