import { randomUUID } from 'node:crypto';
import { NEWSLETTER_CONFIRM_PATH } from '@rolebook/contract/paths';
import { renderSignUpConfirmationMail } from '@rolebook/emails/sign-up-confirmation-mail';
import type { Payload } from 'payload';
import { z } from 'zod';
import { configuration } from '../configuration';
import { poolOf, queryOn } from '../database/query';
import { addressHash } from './address-hash';
import { isAtBlockedDomain } from './blocked-domains';
import { newMailToken, VALID_HOURS } from './mail-token';
import { newsletterSender, sendToSubscriber } from './subscriber-mail';
import { suppressionOf } from './suppression';
import { currentWording } from './wording';

const jobSchema = z.object({ signUpId: z.uuid() });
const KIND = 'sign-up-confirmation';

/**
 * Sends the one mail that follows a sign-up. The token is made here, so that it exists in the mail and nowhere else.
 * @throws Error without any address when the mail could not be handed over: the queue tries again
 */
export async function sendConfirmationMail(payload: Payload, job: unknown): Promise<void> {
  const { signUpId } = jobSchema.parse(job);
  const query = queryOn(poolOf(payload));
  const [signUp] = await query<{ email: string; email_key: string; purposes: string[] }>(
    'select email, email_key, purposes from rolebook.sign_ups where id = $1',
    [signUpId],
  );
  // Confirmed or purged meanwhile.
  if (!signUp) return;
  // Asked here and not when the form was taken: neither the form's answer nor its time may tell who is suppressed.
  const suppressed = await suppressionOf(query, addressHash(signUp.email_key));
  if (suppressed !== null && suppressed !== 'erased') return;
  if (await isAtBlockedDomain(query, signUp.email_key)) return;

  const { purposes } = await currentWording(payload);
  const { token, hash } = newMailToken(KIND);
  const mail = await renderSignUpConfirmationMail({
    sender: await newsletterSender(payload),
    confirmAddress: `${configuration().SITE_URL}${NEWSLETTER_CONFIRM_PATH}?token=${token}`,
    purposes: signUp.purposes.map((slug) => purposes.get(slug)?.label ?? slug),
    validHours: VALID_HOURS[KIND],
  });
  const tokenId = randomUUID();
  // Before the mail: a link that arrives must work. One that was never sent is worthless and purged.
  await query(
    `insert into rolebook.sign_up_tokens (id, sign_up_id, token_hash, expires_at)
     values ($1, $2, $3, now() + make_interval(hours => $4))`,
    [tokenId, signUpId, hash, VALID_HOURS[KIND]],
  );
  const sent = await sendToSubscriber(payload, { to: signUp.email, reference: `sign-up ${signUpId}` }, mail);
  if (sent) await query('update rolebook.sign_up_tokens set mailed_at = now() where id = $1', [tokenId]);
}
