import type { Query } from '../../../database/query';
import { type PermissionRow, permissionColumns, permissionOf } from '../../recipients';
import type { Claim } from './claims';
import type { Verdict } from './verdict';

/** A verdict that is not yet written down. */
export interface Settlement {
  readonly claim: Claim;
  readonly worker: string;
  readonly messageId: string | null;
  readonly verdict: Verdict;
}

/**
 * The row must still be this worker's, or have been put in doubt meanwhile (the database was away for longer than the
 * lease) and not yet been taken again: then we know better.
 * @param first number of the first of its seven parameters
 */
function settleSql(first: number): string {
  const [id, worker, state, reason, messageId, delay, takenBack] = [0, 1, 2, 3, 4, 5, 6].map(
    (offset) => `$${first + offset}`,
  );
  return `
    update rolebook.issue_deliveries set
      state = ${state}, reason = ${reason}, message_id = coalesce(${messageId}, message_id),
      due_at = clock_timestamp() + make_interval(secs => ${delay}),
      attempts = attempts - ${takenBack},
      doubts = doubts + case when ${state} = 'in-doubt' then 1 else 0 end,
      settled_at = case when ${state} in ('sent', 'failed', 'skipped') then clock_timestamp() end,
      worker = null, lease_until = null, smtp_began_at = null
    where id = ${id} and ((state = 'sending' and worker = ${worker}) or (state = 'in-doubt' and ${state} = 'sent'))`;
}

function settleValues({ claim, worker, messageId, verdict }: Settlement): unknown[] {
  const reason = 'reason' in verdict ? verdict.reason : null;
  const delay = 'delaySeconds' in verdict ? verdict.delaySeconds : 0;
  // A try that says nothing of the recipient is taken back.
  const takenBack = verdict.state === 'queued' && !verdict.counts ? 1 : 0;
  return [claim.id, worker, verdict.state, reason, messageId, delay, takenBack];
}

/** Writes down what became of a mail. */
export async function settle(query: Query, settlement: Settlement): Promise<void> {
  await query(settleSql(1), settleValues(settlement));
}

/** What became of the wish to begin a mail. */
export type Beginning =
  /** With the number of this try. */
  | { readonly outcome: 'begun'; readonly email: string; readonly attempts: number }
  | { readonly outcome: 'not-allowed'; readonly reason: 'erased' | 'withdrawn' | 'suppressed' }
  /** The claim does not hold any more, or its issue is not being sent. */
  | { readonly outcome: 'lost' };

/**
 * Asks again, just before SMTP: consent may have been withdrawn, the address changed, suppressed or erased since the
 * issue was addressed. Where it may be written to, the same statement notes that SMTP begins, from which moment on the
 * delivery is in doubt if this worker dies; and it writes down what became of the one before. So a worker never has more
 * than one mail whose fate only the server knows.
 *
 * A lease with three quarters of its time left is left as it is: it stands in an index, and changing it costs more than
 * all the rest of the row.
 */
function beginSql(withBefore: boolean): string {
  return `
    with ${withBefore ? `settled as (${settleSql(6)}),` : ''}
    person as (
      select ${permissionColumns('$5')}
      from rolebook.subscribers subscriber where subscriber.id = $4
    ), begun as (
      update rolebook.issue_deliveries delivery
      set smtp_began_at = clock_timestamp(), attempts = delivery.attempts + 1,
        lease_until = case when delivery.lease_until > clock_timestamp() + make_interval(secs => $3::float8 * 0.75)
          then delivery.lease_until else clock_timestamp() + make_interval(secs => $3::float8) end
      from rolebook.issue_sends send
      where delivery.id = $1 and delivery.worker = $2 and delivery.state = 'sending'
        and delivery.lease_until > clock_timestamp()
        and send.issue_id = delivery.issue_id and send.state = 'sending'
        and exists (select from person where consents and not suppressed)
      returning delivery.attempts
    )
    select person.email, person.consents, person.suppressed, begun.attempts
    from (select) one left join person on true left join begun on true`;
}

const BEGIN = beginSql(false);
const SETTLE_AND_BEGIN = beginSql(true);

/** Begins a delivery, and settles the one `before` it; see `beginSql`. @param purpose of the issue */
export async function begin(
  query: Query,
  claim: Claim,
  purpose: string,
  worker: string,
  leaseSeconds: number,
  before: Settlement | null,
): Promise<Beginning> {
  const [row] = await query<Partial<PermissionRow> & { attempts: number | null }>(
    before ? SETTLE_AND_BEGIN : BEGIN,
    [claim.id, worker, leaseSeconds, claim.subscriberId, purpose, ...(before ? settleValues(before) : [])],
  );
  const permission = permissionOf(knownPerson(row));
  if (!permission.allowed) return { outcome: 'not-allowed', reason: permission.reason };
  const attempts = row?.attempts ?? null;
  return attempts === null ? { outcome: 'lost' } : { outcome: 'begun', email: permission.email, attempts };
}

/** Without a subscriber the columns of the outer join are null. */
function knownPerson(row: Partial<PermissionRow> | undefined): PermissionRow | null {
  const { email, consents = false, suppressed = false } = row ?? {};
  return typeof email === 'string' ? { email, consents, suppressed } : null;
}

/** Gives claims back that were not begun: a worker that stops, an issue that was paused. */
export async function release(query: Query, worker: string, ids: readonly string[]): Promise<void> {
  await query(
    `update rolebook.issue_deliveries set state = case when doubts > 0 then 'in-doubt' else 'queued' end,
       worker = null, lease_until = null
     where id = any($2::bigint[]) and worker = $1 and state = 'sending' and smtp_began_at is null`,
    [worker, ids],
  );
}

/**
 * Takes back what dead workers held. What they had not begun is queued again; what they had begun is in doubt, once with
 * a second try, after that for a person to decide.
 * @returns how many came into doubt
 */
export async function sweepLeases(query: Query): Promise<number> {
  const rows = await query(
    `with expired as (
       select id from rolebook.issue_deliveries where state = 'sending' and lease_until < clock_timestamp()
       for update skip locked
     ), freed as (
       update rolebook.issue_deliveries delivery set state = case when doubts > 0 then 'in-doubt' else 'queued' end,
         worker = null, lease_until = null
       from expired where delivery.id = expired.id and smtp_began_at is null
     )
     update rolebook.issue_deliveries delivery set state = 'in-doubt', doubts = doubts + 1, worker = null, lease_until = null,
       smtp_began_at = null, due_at = clock_timestamp(), reason = 'The worker ended while the mail was handed over.'
     from expired where delivery.id = expired.id and smtp_began_at is not null returning delivery.id`,
  );
  return rows.length;
}

/** Issues with nothing left to send are finished. What waits for a person's decision does not keep them open. */
export async function finishIssues(query: Query): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `update rolebook.issue_sends send set state = 'sent', finished_at = clock_timestamp()
     where send.state = 'sending' and not exists (
       select from rolebook.issue_deliveries delivery where delivery.issue_id = send.issue_id
         and (delivery.state in ('queued', 'sending') or (delivery.state = 'in-doubt' and delivery.doubts = 1)))
     returning send.issue_id as id`,
  );
  return rows.map(({ id }) => id);
}

/** Stops an issue for a reason that only the desk can mend. Keeps the rows: it goes on when "Resume" is pressed. */
export async function holdIssue(query: Query, issueId: string, note: string): Promise<void> {
  await query(
    `update rolebook.issue_sends set state = 'paused', hold = 'mail-server', hold_note = $2
     where issue_id = $1 and state = 'sending'`,
    [issueId, note],
  );
}
