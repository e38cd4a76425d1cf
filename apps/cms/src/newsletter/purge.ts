import type { Payload } from 'payload';
import { poolOf, queryOn } from '../database/query';

/** Forgets what must not be kept: sign-ups that nobody confirmed in seven days, and spent tokens and counts. */
export async function purgeSignUps(payload: Payload): Promise<void> {
  const query = queryOn(poolOf(payload));
  await query(`delete from rolebook.sign_ups where requested_at < now() - interval '7 days'`);
  await query(`delete from rolebook.sign_up_tokens where expires_at < now() - interval '30 days'`);
  await query('delete from rolebook.used_form_tokens where expires_at < now()');
  await query('delete from rolebook.rate_limits where expires_at < now()');
}
