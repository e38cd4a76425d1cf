import { randomUUID } from 'node:crypto';
import { NEWSLETTER_DATA_PATH, NEWSLETTER_NEW_ADDRESS_PATH } from '@rolebook/contract/paths';
import { renderDataLinkMail } from '@rolebook/emails/data-link-mail';
import { renderNewAddressMail } from '@rolebook/emails/new-address-mail';
import type { Payload } from 'payload';
import { z } from 'zod';
import { configuration } from '../../configuration';
import { poolOf, type Query, queryOn } from '../../database/query';
import { addressHash } from '../address-hash';
import { isAtBlockedDomain } from '../blocked-domains';
import { hashOfToken, isTokenShaped, newMailToken, VALID_HOURS } from '../mail-token';
import { addJob } from '../queue';
import { newsletterSender, sendToSubscriber } from '../subscriber-mail';
import { suppressionOf } from '../suppression';
import { FRESH_LINK_TASK } from '../task-names';

/**
 * Links that a subscriber asked for a moment ago and that go to their mailbox alone. What exports, erases or moves a
 * subscription needs one: the links in newsletters travel with every forwarded mail.
 */
type Kind = 'data' | 'new-address';

/** Queues the mail, in the caller's transaction. The token is made when the mail is, and exists nowhere else. */
export async function requestFreshLink(
  query: Query,
  subscriberId: string,
  newEmail: string | null = null,
): Promise<void> {
  const kind: Kind = newEmail === null ? 'data' : 'new-address';
  const id = randomUUID();
  await query(
    `insert into rolebook.subscriber_tokens (id, subscriber_id, kind, token_hash, new_email, expires_at)
     values ($1, $2, $3, $4, $5, now() + make_interval(hours => $6))`,
    [id, subscriberId, kind, newMailToken(kind).hash, newEmail, VALID_HOURS[kind]],
  );
  await addJob(query, FRESH_LINK_TASK, { tokenId: id });
}

export interface FreshLink {
  readonly id: string;
  readonly subscriberId: string;
  readonly email: string;
  readonly newEmail: string | null;
  readonly expired: boolean;
  readonly used: boolean;
}

/** The link that a token belongs to, or null. `lock` for those who are about to act on it. */
export async function findFreshLink(
  query: Query,
  kind: Kind,
  token: string,
  lock: '' | 'for update' = '',
): Promise<FreshLink | null> {
  if (!isTokenShaped(token)) return null;
  const [row] = await query<FreshLink>(
    `select link.id, link.subscriber_id as "subscriberId", subscriber.email, link.new_email as "newEmail",
       link.expires_at <= now() as expired, link.used_at is not null as used
     from rolebook.subscriber_tokens link join rolebook.subscribers subscriber on subscriber.id = link.subscriber_id
     where link.token_hash = $1 and link.kind = $2 ${lock}`,
    [hashOfToken(kind, token), kind],
  );
  return row ?? null;
}

const jobSchema = z.object({ tokenId: z.uuid() });

/** The worker's part: makes the token and sends it. */
export async function sendFreshLink(payload: Payload, job: unknown): Promise<void> {
  const { tokenId } = jobSchema.parse(job);
  const query = queryOn(poolOf(payload));
  const [link] = await query<{ kind: Kind; email: string; new_email: string | null; address_hash: Buffer }>(
    `select link.kind, subscriber.email, link.new_email, subscriber.address_hash
     from rolebook.subscriber_tokens link join rolebook.subscribers subscriber on subscriber.id = link.subscriber_id
     where link.id = $1`,
    [tokenId],
  );
  // Erased or purged meanwhile.
  if (!link) return;
  const mayWrite =
    link.new_email === null
      ? await mayAskForData(query, link.address_hash)
      : await mayMoveTo(query, link.new_email.toLowerCase());
  if (!mayWrite) return;

  const { token, hash } = newMailToken(link.kind);
  // Before the mail: a link that arrives must work.
  await query(
    `update rolebook.subscriber_tokens set token_hash = $2, expires_at = now() + make_interval(hours => $3)
     where id = $1`,
    [tokenId, hash, VALID_HOURS[link.kind]],
  );
  const sender = await newsletterSender(payload);
  const { SITE_URL } = configuration();
  const mail =
    link.new_email === null
      ? await renderDataLinkMail({
          sender,
          dataAddress: `${SITE_URL}${NEWSLETTER_DATA_PATH}?token=${token}`,
          validHours: VALID_HOURS.data,
        })
      : await renderNewAddressMail({
          sender,
          confirmAddress: `${SITE_URL}${NEWSLETTER_NEW_ADDRESS_PATH}?token=${token}`,
          validHours: VALID_HOURS['new-address'],
        });
  await sendToSubscriber(payload, { to: link.new_email ?? link.email, reference: `link ${tokenId}` }, mail);
}

/** Who complained of our mail still has a right to their data; an address that bounces cannot receive the link. */
async function mayAskForData(query: Query, hash: Buffer): Promise<boolean> {
  const reason = await suppressionOf(query, hash);
  return reason === null || reason === 'complaint' || reason === 'erased';
}

/** Nobody moves a subscription to who complained or is blocked; a mailbox that came back may have been repaired. */
async function mayMoveTo(query: Query, emailKey: string): Promise<boolean> {
  const reason = await suppressionOf(query, addressHash(emailKey));
  if (reason === 'complaint' || reason === 'blocked') return false;
  return !(await isAtBlockedDomain(query, emailKey));
}
