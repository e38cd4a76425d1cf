import type { RenewalMessage } from '@rolebook/contract/renewal';
import type { Payload } from 'payload';
import { z } from 'zod';
import { configuration } from '../configuration';
import { poolOf, type Query, queryOn } from '../database/query';
import { log } from '../worker/log';
import { indexNowPost, type Post, webSubPost } from './announcement';
import { ANNOUNCE_TASK } from './task-names';

const jobSchema = z.object({ sequence: z.coerce.number().int(), via: z.enum(['index-now', 'web-sub']) });

/** Milliseconds for a whole answer. */
const DEADLINE_MS = 10_000;
/** Seconds until the next look, when an instance still serves the old page. */
const LOOK_AGAIN_SECONDS = 30;

/** Posts, and gives the status of the answer. @throws Error when there is none in time */
export type Send = (post: Post) => Promise<number>;

const send: Send = async ({ to, contentType, body }) => {
  const response = await fetch(to, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  await response.body?.cancel();
  return response.status;
};

/**
 * Tells IndexNow or the WebSub hub of one renewal, once readers have it: whoever is told comes at once.
 * @throws Error when the other side could not be reached or asks to wait: the queue tries again
 */
export async function announce(payload: Payload, job: unknown, post: Send = send): Promise<void> {
  const { sequence, via } = jobSchema.parse(job);
  const query = queryOn(poolOf(payload));
  if (!(await isServed(query, sequence))) {
    await query(
      `select graphile_worker.add_job($1, $2::json, run_at => now() + make_interval(secs => $3), max_attempts => 12)`,
      [ANNOUNCE_TASK, JSON.stringify({ sequence, via }), LOOK_AGAIN_SECONDS],
    );
    return;
  }
  const announcement = await postOf(payload, query, sequence, via);
  if (!announcement) return;
  const status = await post(announcement);
  if (status >= 200 && status < 300) return log('info', 'announced', { via, sequence });
  if (status >= 500 || status === 429) throw new Error(`${via} answered ${status}`);
  // A refusal stays one, however often it is asked: a wrong key, an unknown topic.
  log('warn', 'announcement-refused', { via, sequence, status });
}

async function isServed(query: Query, sequence: number): Promise<boolean> {
  const [row] = await query<{ waiting: boolean }>(
    `select exists (select from rolebook.deliveries
       where sequence = $1 and settled_at is null and acknowledged_at is null) as waiting`,
    [sequence],
  );
  return row?.waiting === false;
}

/** Null when there is nothing to tell, or nobody to tell it any more. */
async function postOf(
  payload: Payload,
  query: Query,
  sequence: number,
  via: 'index-now' | 'web-sub',
): Promise<Post | null> {
  const { discovery } = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true });
  const { SITE_URL } = configuration();
  if (via === 'web-sub') {
    const [row] = await query<{ message: RenewalMessage }>(
      'select message from rolebook.renewals where sequence = $1',
      [sequence],
    );
    const feeds = (row?.message.renew ?? []).filter((path) => path.endsWith('/feed.xml'));
    return discovery?.webSubHub && feeds.length > 0 ? webSubPost(feeds, discovery.webSubHub, SITE_URL) : null;
  }
  const rows = await query<{ path: string }>(
    `select distinct path from rolebook.outbox changed
     cross join lateral unnest(changed.paths || array[changed.after->>'path']) as path
     where changed.sequence = $1 and path is not null
       and coalesce((changed.after->>'indexed')::boolean, true)`,
    [sequence],
  );
  const paths = rows.map(({ path }) => path);
  return discovery?.indexNowKey && discovery.searchEngines !== false && paths.length > 0
    ? indexNowPost(paths, discovery.indexNowKey, SITE_URL)
    : null;
}
