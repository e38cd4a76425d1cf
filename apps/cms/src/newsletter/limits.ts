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
 * Counts one more, atomically; the window begins with its first. A hundred at the same moment are counted one by one,
 * because each waits for the row.
 */
async function countHit(query: Query, { subject, windowSeconds }: Omit<Limit, 'most'>): Promise<Count> {
  const [row] = await query<Count>(
    `insert into rolebook.rate_limits as counted (bucket, window_start, hits, expires_at)
     values ($1, 'epoch', 1, now() + make_interval(secs => $2))
     on conflict (bucket, window_start) do update set
       hits = case when counted.expires_at <= now() then 1 else counted.hits + 1 end,
       expires_at = case when counted.expires_at <= now()
         then now() + make_interval(secs => $2) else counted.expires_at end
     returning hits, greatest(1, ceil(extract(epoch from expires_at - now())))::int as "secondsLeft"`,
    [bucketOf(subject, windowSeconds), windowSeconds],
  );
  if (!row) throw new Error('A limit was not counted.');
  return row;
}

/** Keyed, so that nobody who reads the table can try addresses against it. */
export const bucketOf = (subject: string, windowSeconds: number): string =>
  hmacHex(configuration().NEWSLETTER_SECRET, 'newsletter-limit', `${subject}|${windowSeconds}`);

/** @returns seconds until the window ends when there were too many, else null */
export async function count(query: Query, limit: Limit): Promise<number | null> {
  const { hits, secondsLeft } = await countHit(query, limit);
  return hits > limit.most ? secondsLeft : null;
}

/** The longest wait that any limit asks for, or null when all let it pass. Every limit counts, also past a full one. */
export async function longestWait(query: Query, limits: readonly Limit[]): Promise<number | null> {
  const waits: number[] = [];
  for (const limit of limits) waits.push((await count(query, limit)) ?? 0);
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

/**
 * Whether a mailbox may be written to: one mail in 15 minutes and three in a day, whoever asks and from wherever.
 * @param kind `confirmation` goes to any address that somebody types, `link` to subscribers alone; each counts for itself,
 *   so that who has just confirmed can ask for their data
 */
export async function mayWriteTo(
  query: Query,
  { mailbox }: EmailAddress,
  kind: 'confirmation' | 'link',
): Promise<boolean> {
  const subject = `${kind}|${mailbox}`;
  // What is refused for being too soon is not mailed, so it does not use up the day.
  if ((await count(query, { subject, most: 1, windowSeconds: 15 * MINUTE })) !== null) return false;
  return (await count(query, { subject, most: 3, windowSeconds: DAY })) === null;
}

const BREAKER_MOST = 100;
export const BREAKER_BUCKET = () => bucketOf('everybody', MINUTE);

/**
 * All forms together: over 100 a minute, mails wait their turn, 100 for each minute to come, and an alarm is raised.
 * @returns seconds to hold the mail back; 0 when all is well
 */
export async function breakerDelay(query: Query): Promise<number> {
  const { hits, secondsLeft } = await countHit(query, { subject: 'everybody', windowSeconds: MINUTE });
  const minutes = Math.floor((hits - 1) / BREAKER_MOST);
  if (hits === BREAKER_MOST + 1) await raiseAlarm(query, 'sign-ups-over-the-limit');
  return minutes === 0 ? 0 : secondsLeft + (minutes - 1) * MINUTE;
}
