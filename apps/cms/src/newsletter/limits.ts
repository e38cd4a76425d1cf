import { createHash } from 'node:crypto';
import type { Query } from '../database/query';
import { clientNetwork } from './client-network';
import type { EmailAddress } from './email-address';

interface Limit {
  /** What is counted. Hashed, so that the table holds no addresses. */
  readonly subject: string;
  readonly most: number;
  readonly windowSeconds: number;
}

/**
 * Counts one more, atomically; the window begins with its first. A hundred at the same moment are counted one by one,
 * because each waits for the row.
 * @returns seconds until the window ends when there were too many, else null
 */
export async function count(query: Query, limit: Limit): Promise<number | null> {
  const [row] = await query<{ hits: number; seconds_left: number }>(
    `insert into rolebook.rate_limits as counted (bucket, window_start, hits, expires_at)
     values ($1, 'epoch', 1, now() + make_interval(secs => $2))
     on conflict (bucket, window_start) do update set
       hits = case when counted.expires_at <= now() then 1 else counted.hits + 1 end,
       expires_at = case when counted.expires_at <= now()
         then now() + make_interval(secs => $2) else counted.expires_at end
     returning hits, greatest(1, ceil(extract(epoch from expires_at - now())))::int as seconds_left`,
    [
      createHash('sha256').update(`${limit.subject}|${limit.windowSeconds}`).digest('hex'),
      limit.windowSeconds,
    ],
  );
  return row && row.hits > limit.most ? row.seconds_left : null;
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

/** One confirmation for a mailbox in 15 minutes and three in a day, whoever asks and from wherever. */
export async function mayWriteTo(query: Query, email: EmailAddress): Promise<boolean> {
  const subject = `recipient|${email.mailbox}`;
  const soon = await count(query, { subject, most: 1, windowSeconds: 15 * MINUTE });
  // What is refused for being too soon is not mailed, so it does not use up the day.
  if (soon !== null) return false;
  return (await count(query, { subject, most: 3, windowSeconds: DAY })) === null;
}

/** All sign-ups together: over 100 a minute, mails wait their turn. @returns seconds to hold the mail back, or null */
export function breakerDelay(query: Query): Promise<number | null> {
  return count(query, { subject: 'everybody', most: 100, windowSeconds: MINUTE });
}
