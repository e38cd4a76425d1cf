import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';
import type { Pool, PoolClient } from 'pg';

/** Runs one SQL statement with `$1…` parameters and gives its rows. What it runs on decides what it sees. */
export type Query = <Row = Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

const adapterOf = (payload: Payload) => payload.db as unknown as PostgresAdapter;

export const poolOf = (payload: Payload): Pool => adapterOf(payload).pool as unknown as Pool;

/** Statements of their own, each on a connection of the pool. */
export function queryOn(connection: Pool | PoolClient): Query {
  return async <Row>(text: string, values: readonly unknown[] = []) =>
    (await connection.query(text, [...values])).rows as Row[];
}

/** Names of the statements that are prepared. A text has one name for as long as the process lives. */
const preparedNames = new Map<string, string>();

/**
 * Statements that run thousands of times: PostgreSQL parses and plans each once for a connection, not every time. Only
 * for texts of which there are a few, because a connection keeps them all.
 */
export function preparedOn(connection: Pool | PoolClient): Query {
  return async <Row>(text: string, values: readonly unknown[] = []) => {
    const name = preparedNames.get(text) ?? `rolebook-${preparedNames.size + 1}`;
    preparedNames.set(text, name);
    return (await connection.query({ name, text, values: [...values] })).rows as Row[];
  };
}

/**
 * Statements inside the transaction of a request, so that they are kept or lost with what the request saves.
 * @throws Error when the request has none: a hook that needs the transaction must not write beside it.
 */
export async function transactionOf(req: PayloadRequest): Promise<Query> {
  const id = await req.transactionID;
  const session = id === undefined ? undefined : adapterOf(req.payload).sessions[id];
  if (!session) throw new Error('The request has no transaction.');
  return async <Row>(text: string, values: readonly unknown[] = []) => {
    // Payload's packages each carry their own copy of drizzle's types; at run time they are one.
    const executor = session.db as unknown as { execute(query: unknown): Promise<{ rows: unknown[] }> };
    const result = await executor.execute(statement(text, values));
    return result.rows as Row[];
  };
}

/** Statements in the transaction of a request where it has one (a save), else each by itself (a question). */
export const queryOf = async (req: PayloadRequest): Promise<Query> =>
  (await req.transactionID) === undefined ? queryOn(poolOf(req.payload)) : transactionOf(req);

/** Drizzle takes its parameters between pieces of SQL instead of by number. */
function statement(text: string, values: readonly unknown[]) {
  const pieces = text.split(/\$(\d+)/);
  return sql.join(
    pieces.map((piece, index) => (index % 2 === 0 ? sql.raw(piece) : sql.param(values[Number(piece) - 1]))),
  );
}

/** Runs statements in a transaction of their own; an error undoes all of them. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(queryOn(client));
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection on which even the rollback fails is not given back to the pool.
    await client.query('rollback').then(
      () => client.release(),
      (rollbackError: Error) => client.release(rollbackError),
    );
    throw error;
  }
}
