import { hmacHex } from '@rolebook/contract/signing';
import { configuration } from '../configuration';
import type { Query } from '../database/query';
import { raiseAlarm } from './alarms';
import { clientNetwork } from './client-network';
import type { EmailAddress } from './email-address';

interface Limit {
  /** What is counted. Hashed, so that the table holds no addresses. */
  readonly subject: string;
  readonly most: number;
  readonly windowSeconds: number;
}

interface Count {
  readonly hits: number;
  /** Seconds until the window ends. */
  readonly secondsLeft: number;
}

/**
 * Counts one more for each row of a source, atomically; a window begins with its first. A hundred at the same moment are
 * counted one by one, because each waits for the row.
 * @param source SQL with the columns `bucket` (see `bucketOf`) and `window_seconds`; each bucket once
 */
export const countHitsSql = (source: string): string => `
     insert into rolebook.rate_limits as counted (bucket, window_start, hits, expires_at)
     select bucket, 'epoch', 1, now() + make_interval(secs => window_seconds) from ${source}
     on conflict (bucket, window_start) do update set
       hits = case when counted.expires_at <= now() then 1 else counted.hits + 1 end,
       expires_at = case when counted.expires_at <= now() then excluded.expires_at else counted.expires_at end
     returning bucket, hits, greatest(1, ceil(extract(epoch from expires_at - now())))::int as "secondsLeft"`;

const COUNT_HITS = countHitsSql('unnest($1::text[], $2::int[]) as wanted (bucket, window_seconds)');

/** One statement, however many limits there are. @returns their counts, in their order */
async function countHits(query: Query, limits: readonly Omit<Limit, 'most'>[]): Promise<Count[]> {
  const buckets = limits.map(({ subject, windowSeconds }) => bucketOf(subject, windowSeconds));
  const rows = await query<Count & { bucket: string }>(COUNT_HITS, [
    buckets,
    limits.map(({ windowSeconds }) => windowSeconds),
  ]);
  const counts = new Map(rows.map((row) => [row.bucket, row]));
  return buckets.map((bucket) => {
    const found = counts.get(bucket);
    if (!found) throw new Error('A limit was not counted.');
    return found;
  });
}

/** Keyed, so that nobody who reads the table can try addresses against it. */
export const bucketOf = (subject: string, windowSeconds: number): string =>
  hmacHex(configuration().NEWSLETTER_SECRET, 'newsletter-limit', `${subject}|${windowSeconds}`);

/** @returns seconds until the window ends when there were too many, else null */
export const count = (query: Query, limit: Limit): Promise<number | null> => longestWait(query, [limit]);

/** The longest wait that any limit asks for, or null when all let it pass. Every limit counts, also past a full one. */
export async function longestWait(query: Query, limits: readonly Limit[]): Promise<number | null> {
  const counts = await countHits(query, limits);
  const waits = limits.map(({ most }, index) => {
    const { hits = 0, secondsLeft = 0 } = counts[index] ?? {};
    return hits > most ? secondsLeft : 0;
  });
  return Math.max(...waits) || null;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 5 a minute and 20 an hour from one client. @returns seconds to wait, or null */
export function clientWait(query: Query, clientAddress: string): Promise<number | null> {
  const subject = `client|${clientNetwork(clientAddress)}`;
  return longestWait(query, [
    { subject, most: 5, windowSeconds: MINUTE },
    { subject, most: 20, windowSeconds: HOUR },
  ]);
}

/** What is refused for being too soon is not mailed, so it does not use up the day. */
export const MAILBOX_SOON = { most: 1, windowSeconds: 15 * MINUTE };
export const MAILBOX_DAY = { most: 3, windowSeconds: DAY };

/** `confirmation` goes to any address that somebody types, `link` to subscribers alone. */
export const mailboxSubject = ({ mailbox }: EmailAddress, kind: 'confirmation' | 'link'): string =>
  `${kind}|${mailbox}`;

/**
 * Whether a mailbox may be written to: one mail in 15 minutes and three in a day, whoever asks and from wherever.
 * @param kind each counts for itself, so that who has just confirmed can ask for their data
 */
export async function mayWriteTo(
  query: Query,
  email: EmailAddress,
  kind: 'confirmation' | 'link',
): Promise<boolean> {
  const subject = mailboxSubject(email, kind);
  if ((await count(query, { subject, ...MAILBOX_SOON })) !== null) return false;
  return (await count(query, { subject, ...MAILBOX_DAY })) === null;
}

/** Five new addresses a day for one subscriber: a link to one's own data is no means to write to a list of strangers. */
export const mayNameNewAddress = async (query: Query, subscriberId: string): Promise<boolean> =>
  (await count(query, { subject: `new-address|${subscriberId}`, most: 5, windowSeconds: DAY })) === null;

export const BREAKER = { subject: 'everybody', most: 100, windowSeconds: MINUTE };
export const BREAKER_BUCKET = () => bucketOf(BREAKER.subject, BREAKER.windowSeconds);

/**
 * All forms together: over 100 a minute, mails wait their turn, 100 for each minute to come, and an alarm is raised.
 * @returns seconds to hold the mail back; 0 when all is well
 */
export async function breakerDelay(query: Query): Promise<number> {
  const [counted] = await countHits(query, [BREAKER]);
  const { hits = 0, secondsLeft = 0 } = counted ?? {};
  const minutes = Math.floor((hits - 1) / BREAKER.most);
  if (tripsBreaker(hits)) await raiseAlarm(query, 'sign-ups-over-the-limit');
  return minutes === 0 ? 0 : secondsLeft + (minutes - 1) * MINUTE;
}

/** Whether this very hit is the first over the limit of all forms. */
export const tripsBreaker = (hits: number): boolean => hits === BREAKER.most + 1;

/** `breakerDelay` in SQL, over the columns that `countHitsSql` returns. */
export const BREAKER_DELAY_SQL = `case when hits <= ${BREAKER.most} then 0
       else "secondsLeft" + ((hits - 1) / ${BREAKER.most} - 1) * ${MINUTE} end`;
