import type { Query } from '../../../database/query';
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

/**
 * Notes that SMTP begins for a delivery, from which moment on it is in doubt if this worker dies; in the same statement
 * the one before it is written down. So a worker never has more than one mail whose fate only the server knows.
 * @returns the number of this try; null when the claim does not hold any more or its issue is not being sent
 */
export async function begin(
  query: Query,
  claim: Claim,
  worker: string,
  leaseSeconds: number,
  before: Settlement | null,
): Promise<number | null> {
  const rows = await query<{ attempts: number }>(
    `${before ? `with settled as (${settleSql(4)})` : ''}
     update rolebook.issue_deliveries delivery
     set smtp_began_at = clock_timestamp(), attempts = delivery.attempts + 1,
       lease_until = clock_timestamp() + make_interval(secs => $3)
     from rolebook.issue_sends send
     where delivery.id = $1 and delivery.worker = $2 and delivery.state = 'sending'
       and delivery.lease_until > clock_timestamp()
       and send.issue_id = delivery.issue_id and send.state = 'sending'
     returning delivery.attempts`,
    [claim.id, worker, leaseSeconds, ...(before ? settleValues(before) : [])],
  );
  return rows[0]?.attempts ?? null;
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
