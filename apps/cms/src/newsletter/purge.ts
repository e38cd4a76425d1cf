import type { Payload } from 'payload';
import { poolOf, queryOn } from '../database/query';

/** Forgets what must not be kept: sign-ups that nobody confirmed in seven days, and spent tokens and counts. */
export async function purgeSignUps(payload: Payload): Promise<void> {
  const query = queryOn(poolOf(payload));
  await query(`delete from rolebook.sign_ups where requested_at < now() - interval '7 days'`);
  await query(`delete from rolebook.sign_up_tokens where expires_at < now() - interval '30 days'`);
  // A link that is too old says so for a week; then it is forgotten, and with it a new address that nobody confirmed.
  await query(`delete from rolebook.subscriber_tokens where expires_at < now() - interval '7 days'`);
  await query(`delete from rolebook.mail_events where received_at < now() - interval '400 days'`);
  // A list that nobody went on with is forgotten, whatever it waited for.
  await query(
    `update rolebook.subscriber_imports set state = 'dismissed', file = null
     where file is not null and changed_at < now() - interval '7 days'`,
  );
  await query('delete from rolebook.used_form_tokens where expires_at < now()');
  await query('delete from rolebook.rate_limits where expires_at < now()');
}
