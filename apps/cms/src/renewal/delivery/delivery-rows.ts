import { comparisonPath } from '@rolebook/contract/comparison-address';
import { rolePath } from '@rolebook/contract/paths';
import type { RenewalMessage } from '@rolebook/contract/renewal';
import type { Query } from '../../database/query';
import { backoffMs } from './backoff';
import type { WantedPage } from './wanted-page';

/** What the database knows of one web instance: what it was told, what it was seen to serve. */

export interface InstanceState {
  readonly bootId: string | null;
  readonly failures: number;
  /** Milliseconds until it may be tried again; 0 or less is now. */
  readonly waitMs: number;
  /** Milliseconds since it last accepted a message; null when it never did. */
  readonly seenMsAgo: number | null;
}

export async function instanceState(query: Query, instance: string): Promise<InstanceState> {
  await query('insert into rolebook.instances (instance) values ($1) on conflict do nothing', [instance]);
  const [row] = await query<{ boot_id: string | null; failures: number; wait: string; seen: string | null }>(
    `select boot_id, failures, extract(epoch from retry_at - now()) * 1000 as wait,
            extract(epoch from now() - seen_at) * 1000 as seen
     from rolebook.instances where instance = $1`,
    [instance],
  );
  return {
    bootId: row?.boot_id ?? null,
    failures: row?.failures ?? 0,
    waitMs: Number(row?.wait ?? 0),
    seenMsAgo: row?.seen ? Number(row.seen) : null,
  };
}

export async function pendingMessages(query: Query, instance: string): Promise<RenewalMessage[]> {
  const rows = await query<{ message: RenewalMessage }>(
    `select renewal.message from rolebook.deliveries delivery join rolebook.renewals renewal using (sequence)
     where delivery.instance = $1 and delivery.accepted_at is null order by sequence`,
    [instance],
  );
  return rows.map(({ message }) => message);
}

/** The newest renewal there is, for messages that only ask whether an instance is there. */
export async function newestSequence(query: Query): Promise<number> {
  const [row] = await query<{ newest: string }>(
    'select coalesce(max(sequence), 0) as newest from rolebook.renewals',
  );
  return Number(row?.newest);
}

/** @returns whether the instance was started anew since it was last seen: what it served before counts no more. */
export async function noteAccepted(
  query: Query,
  instance: string,
  bootId: string,
  sequences: readonly number[],
): Promise<boolean> {
  const [before] = await query<{ boot_id: string | null }>(
    `update rolebook.instances fresh
     set boot_id = $2, failures = 0, retry_at = now(), last_error = null, seen_at = now()
     from rolebook.instances old where fresh.instance = $1 and old.instance = fresh.instance
     returning old.boot_id`,
    [instance, bootId],
  );
  await query(
    `update rolebook.deliveries set accepted_at = now() where instance = $1 and sequence = any($2::bigint[])`,
    [instance, sequences],
  );
  if (before?.boot_id === bootId) return false;
  await query('delete from rolebook.served where instance = $1', [instance]);
  return true;
}

/** @returns how many failures in a row that makes. */
export async function noteUnreachable(query: Query, instance: string, reason: string): Promise<number> {
  const [row] = await query<{ failures: number }>(
    `update rolebook.instances set failures = failures + 1, last_error = $2 where instance = $1 returning failures`,
    [instance, reason],
  );
  const failures = row?.failures ?? 1;
  await query(
    `update rolebook.instances set retry_at = now() + $2 * interval '1 millisecond' where instance = $1`,
    [instance, backoffMs(failures)],
  );
  return failures;
}

/** A comparison has no address of its own: it is there while its two guides are (see `comparison-address.ts`). */
const BY_RULE = `case when wanted.path like '${comparisonPath('%', '%')}' and 2 = (
    select count(*) from rolebook.addresses guide where guide.state = 'live' and guide.path in (
      '${rolePath('')}' || split_part(split_part(wanted.path, '/', 3), '-vs-', 1),
      '${rolePath('')}' || split_part(split_part(wanted.path, '/', 3), '-vs-', 2)))
  then 'live' else 'removed' end`;

const WANTED = `
  select wanted.path, coalesce(address.state, ${BY_RULE}) as state, coalesce(page.sequence, 0)::float8 as sequence`;

/** What an instance should serve under these paths and was not seen to serve yet, in the given order. */
export function unservedAmong(
  query: Query,
  instance: string,
  paths: readonly string[],
): Promise<WantedPage[]> {
  return query<WantedPage>(
    `${WANTED}
     from unnest($2::text[]) with ordinality as wanted(path, place)
     left join rolebook.addresses address on address.path = wanted.path
     left join rolebook.page_sequence page on page.path = wanted.path
     left join rolebook.served served on served.instance = $1 and served.path = wanted.path
     where served.sequence is null or served.sequence < coalesce(page.sequence, 0)
     order by wanted.place`,
    [instance, paths],
  );
}

export interface UnservedPage extends WantedPage {
  readonly movedTo: string | null;
  /** How often it was requested in vain since it was last as it should be. */
  readonly failures: number;
}

/** Pages that an instance was never seen to serve as they should be, newest changes first, when they may be tried. */
export function unservedPages(query: Query, instance: string, limit: number): Promise<UnservedPage[]> {
  return query<UnservedPage>(
    `${WANTED}, address.moved_to as "movedTo", coalesce(served.failures, 0) as failures
     from (select path from rolebook.addresses where state = 'live'
           union
           select jsonb_array_elements_text(renewal.message->'takeDown')
           from rolebook.deliveries delivery join rolebook.renewals renewal using (sequence)
           where delivery.instance = $1 and delivery.acknowledged_at is null and delivery.accepted_at is not null
          ) wanted
     left join rolebook.addresses address on address.path = wanted.path
     left join rolebook.page_sequence page on page.path = wanted.path
     left join rolebook.served served on served.instance = $1 and served.path = wanted.path
     where (served.sequence is null or served.sequence < coalesce(page.sequence, 0))
       and (served.retry_at is null or served.retry_at <= now())
     order by coalesce(page.sequence, 0) desc, wanted.path
     limit $2`,
    [instance, limit],
  );
}

export async function noteServed(
  query: Query,
  instance: string,
  { path, sequence }: WantedPage,
  fault: string | null,
): Promise<void> {
  if (fault === null) {
    await query(
      `insert into rolebook.served (instance, path, sequence) values ($1, $2, $3)
       on conflict (instance, path) do update
       set sequence = greatest(rolebook.served.sequence, excluded.sequence), failures = 0, retry_at = now(), last_error = null`,
      [instance, path, sequence],
    );
    return;
  }
  await query(
    `insert into rolebook.served (instance, path, failures, retry_at, last_error)
     values ($1, $2, 1, now() + interval '1 second', $3)
     on conflict (instance, path) do update
     set failures = rolebook.served.failures + 1, last_error = excluded.last_error,
         retry_at = now() + least(60, power(2, rolebook.served.failures)) * interval '1 second'`,
    [instance, path, fault],
  );
}

/**
 * Acknowledges every delivery of an instance whose pages were all seen to be served.
 * @returns the sequences, with whether somebody had given up waiting for them before
 */
export function acknowledge(query: Query, instance: string): Promise<{ sequence: number; late: boolean }[]> {
  return query(
    `update rolebook.deliveries delivery set acknowledged_at = now(), settled_at = coalesce(delivery.settled_at, now())
     from rolebook.renewals renewal, rolebook.deliveries before
     where delivery.instance = $1 and delivery.accepted_at is not null and delivery.acknowledged_at is null
       and renewal.sequence = delivery.sequence
       and before.instance = delivery.instance and before.sequence = delivery.sequence
       and not exists (
         select from jsonb_array_elements_text((renewal.message->'renew') || (renewal.message->'takeDown')) as wanted(path)
         join rolebook.page_sequence page on page.path = wanted.path
         left join rolebook.served served on served.instance = $1 and served.path = wanted.path
         where served.sequence is null or served.sequence < page.sequence)
     returning delivery.sequence::float8 as sequence, before.settled_at is not null as late`,
    [instance],
  );
}

/** Nobody waits for these deliveries any longer, whatever becomes of them. Those already settled are left out. */
export async function settle(
  query: Query,
  instance: string,
  sequences: readonly number[],
): Promise<number[]> {
  const rows = await query<{ sequence: number }>(
    `update rolebook.deliveries set settled_at = now()
     where instance = $1 and sequence = any($2::bigint[]) and settled_at is null returning sequence::float8 as sequence`,
    [instance, sequences],
  );
  return rows.map(({ sequence }) => sequence);
}
