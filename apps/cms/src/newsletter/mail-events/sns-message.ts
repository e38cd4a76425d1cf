import { createVerify, X509Certificate } from 'node:crypto';
import { z } from 'zod';

/** What Amazon SNS posts (docs.aws.amazon.com/sns, "Verifying the signatures of Amazon SNS messages"). */
export const snsMessageSchema = z.object({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  MessageId: z.string().max(200),
  TopicArn: z.string().max(300),
  Message: z.string(),
  Subject: z.string().optional(),
  Timestamp: z.string().max(60),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.string().max(2000),
  SigningCertURL: z.string().max(500),
  Token: z.string().max(2000).optional(),
  SubscribeURL: z.string().max(2000).optional(),
});
export type SnsMessage = z.output<typeof snsMessageSchema>;

/** How a text is fetched from an SNS host; tests give their own. @throws Error when it cannot be had */
export type FetchText = (address: URL) => Promise<string>;

/** An address of SNS itself, over https; null for any other. Nothing else is ever fetched on a stranger's word. */
export function snsAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSns = /^sns\.[a-z0-9-]{3,30}\.amazonaws\.com(?:\.cn)?$/.test(url.hostname);
  return url.protocol === 'https:' && isSns && url.port === '' && url.username === '' && url.password === ''
    ? url
    : null;
}

/** Which fields are signed, in this order; a field that is absent is left out. */
const SIGNED = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    'Message',
    'MessageId',
    'SubscribeURL',
    'Timestamp',
    'Token',
    'TopicArn',
    'Type',
  ],
  UnsubscribeConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
} as const;

export function signedText(message: SnsMessage): string {
  return SIGNED[message.Type]
    .flatMap((name) => (message[name] === undefined ? [] : [`${name}\n${message[name]}\n`]))
    .join('');
}

/** Messages are signed when they are sent; one that comes much later is a recording. */
const OLDEST_MS = 60 * 60_000;

/** Whether SNS signed the message: certificate from an SNS host, valid now, and the signature holds. */
export async function isSignedBySns(
  message: SnsMessage,
  fetchText: FetchText,
  now: number,
): Promise<boolean> {
  const address = snsAddress(message.SigningCertURL);
  if (!address?.pathname.endsWith('.pem')) return false;
  if (!(Math.abs(now - Date.parse(message.Timestamp)) < OLDEST_MS)) return false;
  const certificate = readCertificate(await fetchText(address));
  if (!certificate) return false;
  if (Date.parse(certificate.validFrom) > now || Date.parse(certificate.validTo) < now) return false;
  const algorithm = message.SignatureVersion === '2' ? 'RSA-SHA256' : 'RSA-SHA1';
  return createVerify(algorithm)
    .update(signedText(message))
    .verify(certificate.publicKey, message.Signature, 'base64');
}

function readCertificate(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}
