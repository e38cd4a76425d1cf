import type { Query } from '../../database/query';
import { messageIdOf } from './sending/message-id';

/** How far an issue has come. */
export interface Progress {
  readonly queued: number;
  readonly sending: number;
  readonly sent: number;
  readonly failed: number;
  readonly skipped: number;
  /** Nobody knows whether the server took them, and a person has to decide. */
  readonly inDoubt: number;
  /** Handed over a second time because of a doubt, with the same Message-ID. */
  readonly resent: number;
  /** Mails a second, over the last ten. */
  readonly rate: number;
  /** Null while nothing is sent. */
  readonly secondsLeft: number | null;
  /** Workers seen in the last half minute. */
  readonly workers: number;
  /** What the mail server says to them, when it says no. */
  readonly trouble: string | null;
  readonly reasons: readonly { readonly state: string; readonly reason: string; readonly mails: number }[];
  /** When the next mail that was put off is tried again; ISO 8601. */
  readonly nextTryAt: string | null;
}

const RATE_SECONDS = 10;

/** Two statements, whatever the number of recipients. */
export async function progressOf(query: Query, issueId: string): Promise<Progress> {
  const [counts] = await query<
    Record<'queued' | 'sending' | 'sent' | 'failed' | 'skipped' | 'doubt' | 'resent' | 'recent', number> & {
      nextTryAt: string | null;
      workers: number;
      trouble: string | null;
    }
  >(
    `select count(*) filter (where state = 'queued' or (state = 'in-doubt' and doubts = 1))::int as queued,
       count(*) filter (where state = 'sending')::int as sending,
       count(*) filter (where state = 'sent')::int as sent,
       count(*) filter (where state = 'failed')::int as failed,
       count(*) filter (where state = 'skipped')::int as skipped,
       count(*) filter (where state = 'in-doubt' and doubts > 1)::int as doubt,
       count(*) filter (where doubts > 0 and state <> 'in-doubt')::int as resent,
       count(*) filter (where state = 'sent' and settled_at > clock_timestamp() - make_interval(secs => $2))::int as recent,
       to_char(min(due_at) filter (where state = 'queued' and due_at > now()) at time zone 'UTC',
         'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "nextTryAt",
       (select count(*)::int from rolebook.send_workers where seen_at > now() - interval '30 seconds') as workers,
       (select max(trouble) from rolebook.send_workers where seen_at > now() - interval '30 seconds') as trouble
     from rolebook.issue_deliveries where issue_id = $1`,
    [issueId, RATE_SECONDS],
  );
  const reasons = await query<{ state: string; reason: string; mails: number }>(
    `select state, reason, count(*)::int as mails from rolebook.issue_deliveries
     where issue_id = $1 and reason is not null and state <> 'sent' group by 1, 2 order by 3 desc limit 12`,
    [issueId],
  );
  const {
    queued = 0,
    sending = 0,
    sent = 0,
    failed = 0,
    skipped = 0,
    doubt = 0,
    resent = 0,
    recent = 0,
  } = counts ?? {};
  const rate = recent / RATE_SECONDS;
  return {
    queued,
    sending,
    sent,
    failed,
    skipped,
    inDoubt: doubt,
    resent,
    rate,
    secondsLeft: rate > 0 ? Math.ceil((queued + sending) / rate) : null,
    workers: counts?.workers ?? 0,
    trouble: counts?.trouble ?? null,
    reasons,
    nextTryAt: counts?.nextTryAt ?? null,
  };
}

export interface Doubtful {
  readonly messageId: string;
  readonly state: string;
}

/** The deliveries that were ever in doubt, by their Message-IDs: those can be looked up in the mail server's log. */
export async function doubtfulDeliveries(query: Query, issueId: string, host: string): Promise<Doubtful[]> {
  const rows = await query<{ subscriberId: string; state: string }>(
    `select subscriber_id as "subscriberId", state from rolebook.issue_deliveries
     where issue_id = $1 and doubts > 0 order by id limit 200`,
    [issueId],
  );
  return rows.map(({ subscriberId, state }) => ({
    messageId: messageIdOf(issueId, subscriberId, host),
    state,
  }));
}
