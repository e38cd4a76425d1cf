import { createHash } from 'node:crypto';
import { runAtOnce, sql } from '../database/transaction';

/** Tries that somebody has in a window. A success ends the window. */
export interface Allowance {
  readonly tries: number;
  readonly windowSeconds: number;
}

/** Addresses are not kept: a key is a hash of what is limited. */
export function attemptKey(kind: 'login' | 'forgot-password', address: string): string {
  return createHash('sha256').update(`${kind}:${address.trim().toLowerCase()}`).digest('hex');
}

/**
 * Takes one try, atomically, before the expensive work is done: fifty at the same moment get no more than the allowance.
 * @returns seconds until the next try is free, or null when this one may go on.
 */
export async function takeTry(db: unknown, key: string, allowance: Allowance): Promise<number | null> {
  const { tries, windowSeconds } = allowance;
  const rows = await runAtOnce(
    db,
    sql`
      insert into rolebook.sign_in_attempts as attempt (key, tries, window_ends)
      values (${key}, 1, now() + make_interval(secs => ${windowSeconds}))
      on conflict (key) do update set
        tries = case when attempt.window_ends <= now() then 1 else attempt.tries + 1 end,
        window_ends = case when attempt.window_ends <= now()
          then now() + make_interval(secs => ${windowSeconds}) else attempt.window_ends end
      returning tries, ceil(extract(epoch from window_ends - now()))::int as seconds_left`,
  );
  const row = rows[0] as { tries: number; seconds_left: number } | undefined;
  return row && row.tries > tries ? Math.max(1, row.seconds_left) : null;
}

/** Gives all tries back. */
export async function forgiveTries(db: unknown, key: string): Promise<void> {
  await runAtOnce(
    db,
    sql`delete from rolebook.sign_in_attempts where key = ${key} or window_ends < now() - interval '1 day'`,
  );
}
