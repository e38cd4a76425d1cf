import type { Mail, MailSender } from '@rolebook/emails/letter';
import type { Payload } from 'payload';
import { configuration } from '../configuration';
import { log } from '../worker/log';
import { currentWording } from './wording';

/** Who signs mails to subscribers, as the site's settings name them. */
export async function newsletterSender(payload: Payload): Promise<MailSender> {
  const { siteName, legalLine } = await currentWording(payload);
  return { siteName, siteUrl: configuration().SITE_URL, legalLine };
}

interface Envelope {
  readonly to: string;
  /** For the log: says whom it was for without naming them. */
  readonly reference: string;
  readonly headers?: Record<string, string>;
}

/**
 * Hands one mail to the mail server.
 * @returns false when the server refuses it for good
 * @throws Error without any address when it could not be handed over now: the queue tries again
 */
export async function sendToSubscriber(
  payload: Payload,
  { to, reference, headers = {} }: Envelope,
  mail: Mail,
): Promise<boolean> {
  try {
    await payload.sendEmail({ to, ...mail, headers: { 'Auto-Submitted': 'auto-generated', ...headers } });
    return true;
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string };
    // The server's own words repeat the address; they stay here.
    const reason = responseCode ?? code ?? 'unknown';
    if (responseCode && responseCode >= 500) {
      log('warn', 'newsletter.mail-refused', { reference, reason });
      return false;
    }
    throw new Error(`The mail server did not take the mail for ${reference}: ${reason}`);
  }
}
