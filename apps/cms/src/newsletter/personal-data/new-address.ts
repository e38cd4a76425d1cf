import type { NewAddressAnswer, NewAddressState } from '@rolebook/contract/newsletter-subscriber';
import type { Payload } from 'payload';
import { inTransaction, poolOf, type Query, queryOn } from '../../database/query';
import { addressHash } from '../address-hash';
import { readEmailAddress } from '../email-address';
import { mayNameNewAddress, mayWriteTo } from '../limits';
import { type FreshLink, findFreshLink, requestFreshLink } from './fresh-link';

/**
 * Asks the owner of a new address whether the subscription may move there. The answer does not tell whether the address
 * was written to too often or belongs to another subscriber: whoever holds the link need not own it.
 */
export async function requestNewAddress(
  payload: Payload,
  token: string,
  typed: string,
): Promise<NewAddressAnswer> {
  return inTransaction(poolOf(payload), async (query) => {
    const link = await findFreshLink(query, 'data', token, 'for update');
    if (!link) return 'unknown';
    if (link.expired) return 'expired';
    const email = readEmailAddress(typed);
    if (!email) return 'malformed';
    const mayMail =
      (await mayNameNewAddress(query, link.subscriberId)) && (await mayWriteTo(query, email, 'confirmation'));
    if (mayMail) await requestFreshLink(query, link.subscriberId, email.address);
    return 'sent';
  });
}

async function stateOf(query: Query, link: FreshLink | null): Promise<NewAddressState> {
  if (!link?.newEmail) return 'unknown';
  if (link.used) return 'changed';
  if (link.expired) return 'expired';
  const taken = await query('select from rolebook.subscribers where email_key = $1 and id <> $2', [
    link.newEmail.toLowerCase(),
    link.subscriberId,
  ]);
  return taken.length > 0 ? 'taken' : 'open';
}

/** What the page behind the link in the new mailbox shows. Changes nothing. */
export async function lookAtNewAddress(payload: Payload, token: string): Promise<NewAddressState> {
  const query = queryOn(poolOf(payload));
  return stateOf(query, await findFreshLink(query, 'new-address', token));
}

/** The pressed button: the subscription, its consents and its interests move to the new address. */
export async function confirmNewAddress(payload: Payload, token: string): Promise<NewAddressState> {
  return inTransaction(poolOf(payload), async (query) => {
    const link = await findFreshLink(query, 'new-address', token, 'for update');
    const state = await stateOf(query, link);
    if (state !== 'open' || !link?.newEmail) return state;
    const key = link.newEmail.toLowerCase();
    const hash = addressHash(key);
    await query(
      `update rolebook.subscribers set email = $2, email_key = $3, address_hash = $4, soft_bounces = 0,
         sent_since_bounce = 0 where id = $1`,
      [link.subscriberId, link.newEmail, key, hash],
    );
    // The mail arrived, and its reader wants more: what was said of bounces or erasure no longer holds.
    await query(
      `delete from rolebook.suppressions
       where address_hash = $1 and reason in ('hard-bounce', 'soft-bounces', 'erased')`,
      [hash],
    );
    await query('update rolebook.subscriber_tokens set used_at = now() where id = $1', [link.id]);
    // Links to the data that went to the old mailbox open nothing any more, nor do those that went to a mistyped address.
    await query('delete from rolebook.subscriber_tokens where subscriber_id = $1 and used_at is null', [
      link.subscriberId,
    ]);
    return 'changed';
  });
}
