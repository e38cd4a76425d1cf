import type { Query } from '../../database/query';

export type SendState = 'scheduled' | 'held' | 'sending' | 'paused' | 'cancelled' | 'sent';
export type Hold = 'desk' | 'missed' | 'checks' | 'mail-server';

/** Where the sending of an issue stands. */
export interface Send {
  readonly state: SendState;
  readonly hold: Hold | null;
  readonly holdNote: string | null;
  /** ISO 8601. */
  readonly scheduledFor: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** Later than this, an issue is not sent by itself any more: somebody must say that it is still wanted. In minutes. */
export const LATE_AFTER_MINUTES = 60;

const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Null for an issue that nobody has scheduled. */
export async function sendOf(query: Query, issueId: string): Promise<Send | null> {
  const [send] = await query<Send>(
    `select state, hold, hold_note as "holdNote", ${INSTANT('scheduled_for')} as "scheduledFor",
       ${INSTANT('started_at')} as "startedAt", ${INSTANT('finished_at')} as "finishedAt"
     from rolebook.issue_sends where issue_id = $1`,
    [issueId],
  );
  return send ?? null;
}

/** What the desk can tell the sending of an issue to do. Each says from which states it leads; elsewhere it does nothing. */
const MOVES = {
  pause: `update rolebook.issue_sends set state = 'paused', hold = 'desk', hold_note = null
    where issue_id = $1 and state = 'sending'`,
  resume: `update rolebook.issue_sends set state = 'sending', hold = null, hold_note = null
    where issue_id = $1 and state = 'paused'`,
  /** Before sending has begun; afterwards the rest is skipped, see cancelRest. */
  cancel: `update rolebook.issue_sends set state = 'cancelled', hold = null, hold_note = null
    where issue_id = $1 and state in ('scheduled', 'held')`,
} as const;
export type Move = keyof typeof MOVES;

/** @returns whether the issue was in a state from which that is possible */
export async function move(query: Query, issueId: string, what: Move): Promise<boolean> {
  return (await query(`${MOVES[what]} returning issue_id`, [issueId])).length > 0;
}

/**
 * Schedules an issue, or gives it another time. Possible until sending has begun.
 * @returns false when it has
 */
export async function schedule(query: Query, issueId: string, purpose: string, at: Date): Promise<boolean> {
  const rows = await query(
    `insert into rolebook.issue_sends (issue_id, purpose, state, scheduled_for) values ($1, $2, 'scheduled', $3)
     on conflict (issue_id) do update set purpose = excluded.purpose, state = 'scheduled', hold = null, hold_note = null,
       scheduled_for = excluded.scheduled_for
     where issue_sends.started_at is null returning issue_id`,
    [issueId, purpose, at],
  );
  return rows.length > 0;
}

/** Ends an issue that is being sent or paused: whoever has not received it will not. */
export async function cancelRest(query: Query, issueId: string): Promise<boolean> {
  const [stopped] = await query(
    `update rolebook.issue_sends set state = 'sending', hold = null, hold_note = null
     where issue_id = $1 and state in ('sending', 'paused') returning issue_id`,
    [issueId],
  );
  if (!stopped) return false;
  await query(
    `update rolebook.issue_deliveries set state = 'skipped', reason = 'Sending was ended at the desk.', settled_at = now(),
       worker = null, lease_until = null
     where issue_id = $1 and (state = 'queued' or (state = 'in-doubt' and doubts = 1)
       or (state = 'sending' and smtp_began_at is null))`,
    [issueId],
  );
  return true;
}

/** Tries again what failed, or hands over once more what is in doubt for good. Reopens a finished issue. */
export async function tryAgain(query: Query, issueId: string, which: 'failed' | 'in-doubt'): Promise<number> {
  const rows = await query(
    `update rolebook.issue_deliveries set state = 'queued', attempts = 0, due_at = now(), reason = null, settled_at = null
     where issue_id = $1 and state = $2 and ($2 = 'failed' or doubts > 1) returning id`,
    [issueId, which],
  );
  if (rows.length > 0) {
    await query(
      `update rolebook.issue_sends set state = 'sending', finished_at = null where issue_id = $1 and state = 'sent'`,
      [issueId],
    );
  }
  return rows.length;
}

/** What is in doubt for good is taken as received. */
export async function countAsSent(query: Query, issueId: string): Promise<number> {
  const rows = await query(
    `update rolebook.issue_deliveries set state = 'sent', settled_at = now()
     where issue_id = $1 and state = 'in-doubt' and doubts > 1 returning id`,
    [issueId],
  );
  return rows.length;
}

/** Issues whose time has come; those that it passed by more than an hour ask again instead. */
export async function dueIssues(query: Query): Promise<string[]> {
  await query(
    `update rolebook.issue_sends set state = 'held', hold = 'missed', hold_note = null
     where state = 'scheduled' and scheduled_for < now() - make_interval(mins => $1)`,
    [LATE_AFTER_MINUTES],
  );
  const rows = await query<{ id: string }>(
    `select issue_id as id from rolebook.issue_sends where state = 'scheduled' and scheduled_for <= now() order by scheduled_for`,
  );
  return rows.map(({ id }) => id);
}
