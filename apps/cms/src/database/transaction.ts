import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle';
import type { PayloadRequest } from 'payload';

export { sql };

type Rows = Record<string, unknown>[];

/**
 * Runs SQL in the transaction of a request, so that it is committed or undone with the documents of that request.
 * A request without a transaction runs it by itself.
 */
export async function runInTransaction(req: PayloadRequest, statement: SQL): Promise<Rows> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const transactionId = await req.transactionID;
  const session = transactionId === undefined ? undefined : adapter.sessions?.[String(transactionId)]?.db;
  const executor = (session ?? adapter.drizzle) as { execute(query: SQL): Promise<{ rows: Rows }> };
  return (await executor.execute(statement)).rows;
}

/** Runs SQL by itself, at once, whatever becomes of the request. */
export async function runAtOnce(db: unknown, statement: SQL): Promise<Rows> {
  const executor = (db as PostgresAdapter).drizzle as unknown as {
    execute(query: SQL): Promise<{ rows: Rows }>;
  };
  return (await executor.execute(statement)).rows;
}
