import type { MailSender } from '@rolebook/emails/letter';
import { configuration } from '../configuration';
import { splitSender } from './split-sender';

/** Who signs mails to the desk. The registered details are for readers' mails; the desk knows who it works for. */
export function mailSender(): MailSender {
  const { MAIL_FROM, SITE_URL } = configuration();
  return { siteName: splitSender(MAIL_FROM).name, siteUrl: SITE_URL, legalLine: null };
}
