import { PRIVACY_PATH } from '@rolebook/contract/paths';
import type { MessageKind } from '@rolebook/contract/reader-message';
import { renderMessageAcknowledgementMail } from '@rolebook/emails/message-acknowledgement-mail';
import type { Payload } from 'payload';
import { z } from 'zod';
import { configuration } from '../configuration';
import { poolOf, queryOn } from '../database/query';
import { currentWording } from '../newsletter/wording';
import { log } from '../worker/log';

const jobSchema = z.object({ messageId: z.uuid() });

/**
 * Tells a writer that their message arrived, and its reference. Nothing of what they wrote stands in the mail: nobody
 * has shown that the address is theirs, and it must not carry words to strangers.
 * @throws Error without any address when the mail could not be handed over: the queue tries again
 */
export async function acknowledgeMessage(payload: Payload, job: unknown): Promise<void> {
  const { messageId } = jobSchema.parse(job);
  const query = queryOn(poolOf(payload));
  const [message] = await query<{ kind: MessageKind; reference: string; email: string | null }>(
    'select kind, reference, email from reader_messages where id = $1 and acknowledged_at is null',
    [messageId],
  );
  // Deleted meanwhile, or acknowledged by an earlier try.
  if (!message?.email) return;
  const { SITE_URL } = configuration();
  const { siteName, legalLine } = await currentWording(payload);
  const mail = await renderMessageAcknowledgementMail({
    sender: { siteName, siteUrl: SITE_URL, legalLine },
    kind: message.kind,
    reference: message.reference,
    privacyAddress: `${SITE_URL}${PRIVACY_PATH}`,
  });
  try {
    await payload.sendEmail({ to: message.email, ...mail, headers: { 'Auto-Submitted': 'auto-replied' } });
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string };
    // The server's own words repeat the address; they stay here.
    const reason = responseCode ?? code ?? 'unknown';
    if (responseCode && responseCode >= 500) {
      log('warn', 'reader-messages.acknowledgement-refused', { messageId, reason });
      return;
    }
    throw new Error(`The mail server did not take the acknowledgement of message ${messageId}: ${reason}`);
  }
  await query('update reader_messages set acknowledged_at = now() where id = $1', [messageId]);
}
