import { equalInConstantTime } from '@rolebook/contract/signing';
import { z } from 'zod';
import { parseJson } from './generic';
import type { MailEvent, ReadEvents } from './mail-event';

/** Postmark's webhooks, as far as we read them (postmarkapp.com/developer/webhooks). */
const recordSchema = z.discriminatedUnion('RecordType', [
  z.object({
    RecordType: z.literal('Bounce'),
    ID: z.number(),
    Type: z.string().max(50),
    Email: z.string().max(1000),
  }),
  z.object({ RecordType: z.literal('SpamComplaint'), ID: z.number(), Email: z.string().max(1000) }),
  z.object({
    RecordType: z.literal('Delivery'),
    MessageID: z.string().max(100),
    Recipient: z.string().max(1000),
  }),
]);

/** Bounce types after which Postmark itself would send no more. */
const HARD = new Set(['HardBounce', 'BadEmailAddress', 'ManuallyDeactivated']);
const SOFT = new Set(['SoftBounce', 'Transient', 'DnsError', 'Blocked', 'DMARCPolicy', 'SMTPApiError']);

/** Postmark signs nothing: it presents a user name and a password, which its settings hold. */
export function readPostmarkEvents(
  credentials: string,
  body: string,
  authorization: string | null,
): ReadEvents {
  const expected = `Basic ${Buffer.from(credentials).toString('base64')}`;
  if (!equalInConstantTime(expected, authorization ?? '')) return { refused: 401 };
  const json = parseJson(body);
  // Opens, clicks and whatever else is switched on by mistake is none of ours: taken, so that it is not sent again.
  if (!z.object({ RecordType: z.string() }).safeParse(json).success) return { refused: 400 };
  const record = recordSchema.safeParse(json);
  return { events: record.success ? [eventOf(record.data)] : [] };
}

function eventOf(record: z.output<typeof recordSchema>): MailEvent {
  switch (record.RecordType) {
    case 'Bounce':
      return { id: `bounce-${record.ID}`, email: record.Email, kind: kindOf(record.Type) };
    case 'SpamComplaint':
      return { id: `complaint-${record.ID}`, email: record.Email, kind: 'complaint' };
    case 'Delivery':
      return { id: `delivery-${record.MessageID}`, email: record.Recipient, kind: 'delivered' };
  }
}

function kindOf(type: string): MailEvent['kind'] {
  if (HARD.has(type)) return 'hard-bounce';
  if (type === 'SpamNotification') return 'complaint';
  return SOFT.has(type) ? 'soft-bounce' : 'other';
}
