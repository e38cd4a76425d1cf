import type { Endpoint } from 'payload';
import type { Pool } from 'pg';
import { inTransaction, poolOf, type Query } from '../database/query';
import { BETWEEN_TIERS } from '../request/between-tiers';
import { log, reasonOf } from '../worker/log';
import { MalformedAsk, readAsk, readText } from './ask';
import { search, suggest } from './search';
import { Crowded, Turnstile } from './turnstile';

/** Milliseconds for each statement. A search takes some tens of them at ten thousand articles. */
const STATEMENT_MS = 1_500;
/** Of the twelve connections that pages and the desk have as well. */
const turnstile = new Turnstile(4, 40);

const QUERY_CANCELLED = '57014';

const answer = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { 'cache-control': BETWEEN_TIERS, ...headers } });

const busy = () =>
  answer({ error: 'busy', message: 'Search is busy. Try again in a moment.' }, 503, { 'retry-after': '2' });

/** Reads alone, with a limit on each statement, few at a time. */
const limited = <Result>(pool: Pool, work: (sql: Query) => Promise<Result>) =>
  turnstile.pass(() =>
    inTransaction(pool, async (sql) => {
      await sql(
        `select set_config('transaction_read_only', 'on', true), set_config('statement_timeout', '${STATEMENT_MS}', true),
           set_config('work_mem', '32MB', true),
           set_config('pg_trgm.similarity_threshold', '0.2', true),
           set_config('pg_trgm.word_similarity_threshold', '0.35', true)`,
      );
      return work(sql);
    }),
  );

type Ask = (parameters: URLSearchParams) => (sql: Query) => Promise<unknown>;

const asked =
  (read: Ask): Endpoint['handler'] =>
  async ({ url, payload }) => {
    try {
      const work = read(new URL(url ?? '', 'http://cms').searchParams);
      return answer(await limited(poolOf(payload), work));
    } catch (error) {
      if (error instanceof MalformedAsk) {
        return answer({ error: 'malformed', field: error.field, message: error.message }, 400);
      }
      if (error instanceof Crowded) return busy();
      const isTooSlow = (error as { code?: string }).code === QUERY_CANCELLED;
      // What was searched for stays out of the log.
      log('error', isTooSlow ? 'search-too-slow' : 'search-failed', { reason: reasonOf(error) });
      return isTooSlow ? busy() : answer({ error: 'failed' }, 503);
    }
  };

/** Search over what is published. */
export const searchEndpoints: Endpoint[] = [
  {
    path: '/published/search',
    method: 'get',
    handler: asked((parameters) => {
      const ask = readAsk(parameters);
      return (sql) => search(sql, ask);
    }),
  },
  {
    path: '/published/suggestions',
    method: 'get',
    handler: asked((parameters) => {
      const text = readText(parameters);
      return (sql) => suggest(sql, text);
    }),
  },
];
