import type { Query } from '../../database/query';
import { suppress } from '../suppression';

/**
 * Forgets a person: the subscriber, consents, interests, links, sign-ups, reports of mail servers, and the jobs that
 * wait for them. What stays is the keyed hash of the address on the suppression list, so that no import brings them
 * back. Statements of the caller's transaction; idempotent.
 */
export async function eraseSubscriber(query: Query, subscriberId: string): Promise<void> {
  const [person] = await query<{ email_key: string; address_hash: Buffer }>(
    'select email_key, address_hash from rolebook.subscribers where id = $1 for update',
    [subscriberId],
  );
  if (!person) return;
  await suppress(query, person.address_hash, 'erased');
  const ids = await query<{ id: string }>(`delete from rolebook.sign_ups where email_key = $1 returning id`, [
    person.email_key,
  ]);
  const signUpIds = ids.map(({ id }) => id);
  await query(
    `select graphile_worker.complete_jobs(array(
       select id from graphile_worker._private_jobs where locked_at is null and (
         payload->>'subscriberId' = $1 or payload->>'signUpId' = any($2::text[])
         or payload->>'tokenId' in (select id::text from rolebook.subscriber_tokens where subscriber_id = $1::uuid))))`,
    [subscriberId, signUpIds],
  );
  await query('delete from rolebook.sign_up_tokens where sign_up_id = any($1::uuid[])', [signUpIds]);
  await query('delete from rolebook.mail_events where subscriber_id = $1', [subscriberId]);
  // What was sent stays counted, but for nobody in particular; what waits is skipped when its turn comes.
  await query(
    `update rolebook.issue_deliveries set subscriber_id = gen_random_uuid(), message_id = null
     where subscriber_id = $1`,
    [subscriberId],
  );
  // Consents, interests and links go with the subscriber.
  await query('delete from rolebook.subscribers where id = $1', [subscriberId]);
}
