import type { Query } from '../database/query';
import { clientNetwork } from '../newsletter/client-network';
import type { EmailAddress } from '../newsletter/email-address';
import { count, longestWait } from '../newsletter/limits';

const HOUR = 60 * 60;

/** 3 messages in five minutes and 10 in an hour from one client. @returns seconds to wait, or null */
export function messageWait(query: Query, clientAddress: string): Promise<number | null> {
  const subject = `message|${clientNetwork(clientAddress)}`;
  return longestWait(query, [
    { subject, most: 3, windowSeconds: 5 * 60 },
    { subject, most: 10, windowSeconds: HOUR },
  ]);
}

/**
 * Five acknowledgements for a mailbox in a day, whoever asks: nobody has shown that the address is theirs. A message
 * beyond that is kept all the same.
 */
export async function mayAcknowledge(query: Query, email: EmailAddress): Promise<boolean> {
  const subject = `acknowledgement|${email.mailbox}`;
  return (await count(query, { subject, most: 5, windowSeconds: 24 * HOUR })) === null;
}
