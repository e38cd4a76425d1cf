import type { Query } from '../database/query';

/** Adds a job in the transaction of the statements: it is kept or lost with them. Its payload names ids, never addresses. */
export async function addJob(
  query: Query,
  task: string,
  payload: Readonly<Record<string, string>>,
  delaySeconds = 0,
): Promise<void> {
  await query(
    `select graphile_worker.add_job($1, payload => $2::json, run_at => now() + make_interval(secs => $3),
       max_attempts => 12)`,
    [task, JSON.stringify(payload), delaySeconds],
  );
}
