import { randomUUID } from 'node:crypto';
import type { Query } from '../database/query';
import { settleState } from './withdrawal';

/** What somebody agreed to, as it is kept for as long as they are a subscriber. */
export interface Consent {
  readonly purposes: readonly string[];
  /** Names the words that the person saw, in `rolebook.wordings`. */
  readonly wordingVersion: string;
  readonly policyVersion: string | null;
  /** Path of the page on which it was asked for. */
  readonly page: string;
  readonly requestedAt: Date;
  readonly confirmedBy: 'pressed-button' | 'preferences';
}

/** Records a consent, one row for each purpose, and makes the subscriber active. */
export async function recordConsent(query: Query, subscriberId: string, consent: Consent): Promise<void> {
  for (const purpose of consent.purposes) {
    await query(
      `insert into rolebook.consents (id, subscriber_id, purpose, wording_version, policy_version, page,
         requested_at, confirmed_at, confirmed_by)
       values ($1, $2, $3, $4, $5, $6, $7, now(), $8)`,
      [
        randomUUID(),
        subscriberId,
        purpose,
        consent.wordingVersion,
        consent.policyVersion,
        consent.page,
        consent.requestedAt,
        consent.confirmedBy,
      ],
    );
  }
  await settleState(query, subscriberId);
}

export interface Interests {
  /** Ids of role guides. */
  readonly roles: readonly string[];
  /** Ids of topics. */
  readonly topics: readonly string[];
}

/** Replaces what somebody is interested in. */
export async function setInterests(
  query: Query,
  subscriberId: string,
  { roles, topics }: Interests,
): Promise<void> {
  await query('delete from rolebook.interests where subscriber_id = $1', [subscriberId]);
  await query(
    `insert into rolebook.interests (subscriber_id, kind, document_id)
     select $1::uuid, 'role', unnest($2::text[]) union select $1::uuid, 'topic', unnest($3::text[])`,
    [subscriberId, roles, topics],
  );
}
