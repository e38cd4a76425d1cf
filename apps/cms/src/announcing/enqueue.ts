import type { Query } from '../database/query';
import { ANNOUNCE_TASK } from './task-names';

/** Seconds until the first look whether readers have the new pages; most do within two. */
const FIRST_LOOK_SECONDS = 10;

/**
 * Queues what the outside is to be told of a renewal, in the transaction that numbers it. Nothing where neither IndexNow
 * nor a hub is set: that is how a site starts.
 */
export async function enqueueAnnouncements(query: Query, sequence: number): Promise<void> {
  await query(
    `select graphile_worker.add_job($1, json_build_object('sequence', $2::bigint, 'via', via),
       run_at => now() + make_interval(secs => $3), max_attempts => 12)
     from site_settings cross join lateral (values ('index-now', discovery_index_now_key),
       ('web-sub', discovery_web_sub_hub)) as channel(via, set)
     where coalesce(channel.set, '') <> ''`,
    [ANNOUNCE_TASK, sequence, FIRST_LOOK_SECONDS],
  );
}
