import { randomUUID } from 'node:crypto';
import { NEWSLETTER_CONFIRM_PATH } from '@rolebook/contract/paths';
import { renderSignUpConfirmationMail } from '@rolebook/emails/sign-up-confirmation-mail';
import type { Payload } from 'payload';
import { z } from 'zod';
import { configuration } from '../configuration';
import { poolOf, queryOn } from '../database/query';
import { addressHash } from './address-hash';
import { CONFIRMATION_VALID_HOURS, newConfirmationToken } from './confirmation-token';
import { refusesMail } from './suppression';
import { currentWording } from './wording';

const jobSchema = z.object({ signUpId: z.uuid() });

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
  // Asked here and not when the form was taken: the form's answer must not tell who is suppressed, nor its time.
  if (await refusesMail(query, addressHash(signUp.email_key))) return;

  const { SITE_URL } = configuration();
  const { siteName, legalLine, purposes } = await currentWording(payload);
  const { token, hash } = newConfirmationToken();
  const mail = await renderSignUpConfirmationMail({
    sender: { siteName, siteUrl: SITE_URL, legalLine },
    confirmAddress: `${SITE_URL}${NEWSLETTER_CONFIRM_PATH}?token=${token}`,
    purposes: signUp.purposes.map((slug) => purposes.get(slug)?.label ?? slug),
    validHours: CONFIRMATION_VALID_HOURS,
  });
  const tokenId = randomUUID();
  // Before the mail: a link that arrives must work. One that was never sent is worthless and purged.
  await query(
    `insert into rolebook.sign_up_tokens (id, sign_up_id, token_hash, expires_at)
     values ($1, $2, $3, now() + make_interval(hours => $4))`,
    [tokenId, signUpId, hash, CONFIRMATION_VALID_HOURS],
  );
  try {
    await payload.sendEmail({ to: signUp.email, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } });
  } catch (error) {
    await query('delete from rolebook.sign_up_tokens where id = $1', [tokenId]);
    const { responseCode, code } = error as { responseCode?: number; code?: string };
    // The server's own words repeat the address; they stay here.
    const reason = responseCode ?? code ?? 'unknown';
    if (responseCode && responseCode >= 500) {
      console.warn(
        JSON.stringify({ level: 'warn', event: 'newsletter.confirmation-refused', signUpId, reason }),
      );
      return;
    }
    throw new Error(`The mail server did not take the confirmation of sign-up ${signUpId}: ${reason}`);
  }
  await query('update rolebook.sign_up_tokens set mailed_at = now() where id = $1', [tokenId]);
}
