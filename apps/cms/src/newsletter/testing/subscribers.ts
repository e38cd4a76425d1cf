import { randomUUID } from 'node:crypto';
import type { Query } from '../../database/query';
import { addressHash } from '../address-hash';
import { recordConsent, setInterests } from '../consent';

interface Given {
  readonly email?: string;
  readonly purposes?: readonly string[];
  readonly topics?: readonly string[];
  readonly roles?: readonly string[];
}

/** A subscriber who pressed the button, made without the journey that leads there. @returns the id */
export async function makeSubscriber(
  query: Query,
  { email = `${randomUUID()}@example.org`, purposes = ['insights'], topics = [], roles = [] }: Given = {},
): Promise<string> {
  const id = randomUUID();
  await query(
    'insert into rolebook.subscribers (id, email_key, email, address_hash) values ($1, $2, $2, $3)',
    [id, email, addressHash(email)],
  );
  await recordConsent(query, id, {
    purposes,
    wordingVersion: 'w-test',
    policyVersion: null,
    page: '/newsletter',
    requestedAt: new Date(),
    confirmedBy: 'pressed-button',
  });
  await setInterests(query, id, { topics, roles });
  return id;
}
