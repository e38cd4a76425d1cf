import { z } from 'zod';
import { parseJson } from './generic';
import type { MailEvent, ReadEvents } from './mail-event';
import { type FetchText, isSignedBySns, type SnsMessage, snsAddress, snsMessageSchema } from './sns-message';

const recipients = z.array(z.object({ emailAddress: z.string().max(1000) })).max(100);
/** A notification or an event of SES, as far as we read it. */
const sesSchema = z.object({
  notificationType: z.string().optional(),
  eventType: z.string().optional(),
  bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }).optional(),
  complaint: z.object({ complainedRecipients: recipients }).optional(),
  delivery: z.object({ recipients: z.array(z.string().max(1000)).max(100) }).optional(),
});

/**
 * Reads what Amazon SES reports through an SNS topic. The first message of a topic asks for a visit to confirm it: that
 * is done when SNS signed it and the topic is the one of the configuration.
 * @throws Error when an SNS host cannot be reached: SNS sends again
 */
export async function readSesEvents(
  topicArn: string,
  body: string,
  fetchText: FetchText,
  now: number,
): Promise<ReadEvents> {
  const parsed = snsMessageSchema.safeParse(parseJson(body));
  if (!parsed.success) return { refused: 400 };
  const message = parsed.data;
  // Before anything is fetched: a stranger's topic is signed by SNS as well.
  if (message.TopicArn !== topicArn) return { refused: 401 };
  if (!(await isSignedBySns(message, fetchText, now))) return { refused: 401 };
  switch (message.Type) {
    case 'Notification':
      return { events: eventsOf(message) };
    case 'SubscriptionConfirmation': {
      const address = snsAddress(message.SubscribeURL ?? '');
      if (!address) return { refused: 400 };
      await fetchText(address);
      return { events: [] };
    }
    case 'UnsubscribeConfirmation':
      return { events: [] };
  }
}

function eventsOf({ MessageId, Message }: SnsMessage): MailEvent[] {
  const parsed = sesSchema.safeParse(parseJson(Message));
  if (!parsed.success) return [];
  const { bounce, complaint, delivery, notificationType, eventType } = parsed.data;
  const event = (kind: MailEvent['kind']) => (email: string, index: number) => ({
    id: `${MessageId}-${index}`,
    email,
    kind,
  });
  const addresses = (list: { emailAddress: string }[] = []) => list.map(({ emailAddress }) => emailAddress);
  switch (notificationType ?? eventType) {
    case 'Bounce': {
      const kind = bounce?.bounceType === 'Permanent' ? 'hard-bounce' : 'soft-bounce';
      return addresses(bounce?.bouncedRecipients).map(event(kind));
    }
    case 'Complaint':
      return addresses(complaint?.complainedRecipients).map(event('complaint'));
    case 'Delivery':
      return (delivery?.recipients ?? []).map(event('delivered'));
    default:
      return [];
  }
}
