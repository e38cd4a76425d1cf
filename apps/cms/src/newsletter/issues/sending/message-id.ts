import { createHash } from 'node:crypto';

/**
 * The Message-ID of an issue for a subscriber: always the same, so that mail programs show a mail that was handed over
 * twice only once. A hash, because mails are forwarded: it names neither.
 * @param host of the site, for the right side
 */
export function messageIdOf(issueId: string, subscriberId: string, host: string): string {
  const digest = createHash('sha256').update(`issue:${issueId}:${subscriberId}`).digest('hex').slice(0, 32);
  return `<${digest}@${host}>`;
}
