import type { Payload } from 'payload';
import { poolOf, type Query, queryOn } from '../../database/query';
import { addressHash } from '../address-hash';
import { isAtBlockedDomain } from '../blocked-domains';
import { readEmailAddress } from '../email-address';
import { type PersonalData, readPersonalData } from '../personal-data/export';

export type Person = PersonalData & { readonly id: string };

/** One subscriber with their consent record, or null. */
export async function readPerson(payload: Payload, id: string): Promise<Person | null> {
  const data = await readPersonalData(payload, queryOn(poolOf(payload)), id);
  return data && { ...data, id };
}

/** What is known of an address that somebody asks about: a subscriber, a sign-up that waits, a suppression. */
export interface KnownAddress {
  readonly subscriberId: string | null;
  readonly pending: {
    readonly id: string;
    readonly requestedAt: Date;
    readonly mailedAt: Date | null;
  } | null;
  readonly suppression: { readonly reason: string; readonly since: Date } | null;
  /** The desk blocks its domain. */
  readonly domainBlocked: boolean;
}

/** Looks an exact address up, also where no subscriber has it. Null when it is no address. */
export async function lookUpAddress(query: Query, typed: string): Promise<KnownAddress | null> {
  const email = readEmailAddress(typed);
  if (!email) return null;
  const [subscriber] = await query<{ id: string }>(
    'select id from rolebook.subscribers where email_key = $1',
    [email.key],
  );
  const [pending] = await query<NonNullable<KnownAddress['pending']>>(
    `select id, requested_at as "requestedAt",
       (select max(mailed_at) from rolebook.sign_up_tokens where sign_up_id = sign_ups.id) as "mailedAt"
     from rolebook.sign_ups where email_key = $1`,
    [email.key],
  );
  const [suppression] = await query<NonNullable<KnownAddress['suppression']>>(
    'select reason, since from rolebook.suppressions where address_hash = $1',
    [addressHash(email.key)],
  );
  return {
    subscriberId: subscriber?.id ?? null,
    pending: pending ?? null,
    suppression: suppression ?? null,
    domainBlocked: await isAtBlockedDomain(query, email.key),
  };
}
