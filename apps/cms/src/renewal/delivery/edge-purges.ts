import { pageKey, SITE_KEY } from '@rolebook/contract/keys';
import type { RenewalMessage } from '@rolebook/contract/renewal';
import type { Query } from '../../database/query';
import { backoffMs } from './backoff';
import { call } from './http-call';

/** Keys in one purge: a header line must stay well under the edge's limit of 8 kB. */
const KEYS_AT_ONCE = 100;
/** Pages that are fetched through the edge after a purge; the rest comes with its first reader. */
const WARM_AT_MOST = 30;
const PURGE_DEADLINE_MS = 3_000;

/** Notes for every edge what it must forget: at once what was taken down, softly what was renewed. */
export async function notePurges(
  query: Query,
  edges: readonly string[],
  message: Pick<RenewalMessage, 'renew' | 'takeDown' | 'site'>,
): Promise<void> {
  const soft = [...(message.site ? [SITE_KEY] : []), ...message.renew.map(pageKey)];
  const warm = message.renew.slice(0, WARM_AT_MOST);
  const hard = message.takeDown.map(pageKey);
  for (const edge of edges) {
    await insertChunks(query, edge, hard, true, []);
    await insertChunks(query, edge, soft, false, warm);
  }
}

async function insertChunks(
  query: Query,
  edge: string,
  keys: readonly string[],
  hard: boolean,
  warm: readonly string[],
) {
  for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
    const last = start + KEYS_AT_ONCE >= keys.length;
    await query('insert into rolebook.edge_purges (edge, keys, hard, warm) values ($1, $2, $3, $4)', [
      edge,
      keys.slice(start, start + KEYS_AT_ONCE),
      hard,
      last ? warm : [],
    ]);
  }
}

/**
 * Purges for renewals that no reachable instance is still rendering: earlier, the edge would fetch the old page again
 * and keep it. An instance that comes late makes them purge once more.
 */
export async function purgeSettled(
  query: Query,
  edges: readonly string[],
  sequences: readonly number[],
): Promise<void> {
  if (edges.length === 0 || sequences.length === 0) return;
  const rows = await query<{ message: RenewalMessage }>(
    `select message from rolebook.renewals renewal
     where sequence = any($1::bigint[]) and not exists (
       select from rolebook.deliveries delivery
       where delivery.sequence = renewal.sequence and delivery.settled_at is null)
     order by sequence`,
    [sequences],
  );
  for (const { message } of rows) await notePurges(query, edges, message);
}

interface PurgeRow {
  readonly id: string;
  readonly keys: readonly string[];
  readonly hard: boolean;
  readonly warm: readonly string[];
  readonly failures: number;
}

/**
 * Sends an edge what it must forget, oldest first (see apps/edge/README.md), and fetches the most urgent pages through
 * it. Stops at the first failure: the edge is away, and is tried again later.
 * @returns whether nothing is left to send now
 */
export async function sendPurges(query: Query, edge: string, secret: string): Promise<boolean> {
  const rows = await query<PurgeRow>(
    `select id, keys, hard, warm, failures from rolebook.edge_purges
     where edge = $1 and retry_at <= now() order by id limit 50`,
    [edge],
  );
  for (const { id, keys, hard, warm, failures } of rows) {
    const fault = await purge(edge, keys, hard, secret);
    if (fault) {
      await query(
        `update rolebook.edge_purges set failures = failures + 1, last_error = $2,
           retry_at = now() + $3 * interval '1 millisecond' where id = $1`,
        [id, fault, backoffMs(failures + 1)],
      );
      return false;
    }
    await query('delete from rolebook.edge_purges where id = $1', [id]);
    for (const path of warm) {
      await call(`${edge}${path}`, { deadlineMs: PURGE_DEADLINE_MS }).catch(() => null);
    }
  }
  return rows.length === 0;
}

async function purge(
  edge: string,
  keys: readonly string[],
  hard: boolean,
  secret: string,
): Promise<string | null> {
  try {
    const answer = await call(`${edge}/`, {
      method: hard ? 'PURGE' : 'SOFTPURGE',
      headers: { 'xkey-purge': keys.join(' '), 'x-edge-secret': secret },
      deadlineMs: PURGE_DEADLINE_MS,
    });
    return answer.status === 200 ? null : `the edge answered ${answer.status}`;
  } catch (error) {
    return (error as Error).message;
  }
}
