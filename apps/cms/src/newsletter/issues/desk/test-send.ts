import { randomUUID } from 'node:crypto';
import { NEWSLETTER_PATH } from '@rolebook/contract/paths';
import { configuration } from '../../../configuration';
import { splitSender } from '../../../mail/split-sender';
import type { Handover } from '../sending/handover';
import { type FrozenMail, MailFrame } from '../sending/mail-frame';
import { SmtpDoor } from '../sending/smtp-door';

const SILENCE_MS = 15_000;

/**
 * Sends the issue as it stands to one address, through the same door and in the same form as to subscribers. Its links to
 * leave lead to the newsletter's page: the editor has nothing to leave.
 */
export async function sendTest(mail: FrozenMail, issueId: string, email: string): Promise<Handover> {
  const { SMTP_URL, SITE_URL } = configuration();
  const frame = new MailFrame({ ...mail, subject: `[Test] ${mail.subject}` }, issueId);
  const page = `${SITE_URL}${NEWSLETTER_PATH}`;
  const message = frame.messageFor(
    { email, unsubscribeUrl: page, preferencesUrl: page },
    `<test-${randomUUID()}@${new URL(SITE_URL).hostname}>`,
    new Date(),
  );
  const door = new SmtpDoor(SMTP_URL, SILENCE_MS);
  try {
    return await door.handOver({ from: splitSender(mail.from).address, to: email }, message);
  } finally {
    door.close();
  }
}
