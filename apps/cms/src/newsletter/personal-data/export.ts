import type { Payload } from 'payload';
import type { Query } from '../../database/query';
import { readChoices } from '../choices';

/** Everything that is kept about a subscriber, in words that the person understands (UK GDPR, articles 15 and 20). */
export interface PersonalData extends Record<string, unknown> {
  readonly emailAddress: string;
  readonly state: string;
  readonly subscribedSince: Date;
  readonly howYouCameToUs: string;
  readonly frequency: string;
  readonly lastIssueSentAt: Date | null;
  /** Newest first. */
  readonly issuesSent: readonly { readonly subject: string; readonly sentAt: Date }[];
  readonly interests: { readonly roleGuides: readonly string[]; readonly topics: readonly string[] };
  readonly consents: readonly ConsentRecord[];
  readonly mailStoppedBecause: string | null;
  readonly reportsOfMailServers: readonly { readonly kind: string; readonly receivedAt: Date }[];
}

export interface ConsentRecord {
  readonly purpose: string;
  readonly requestedAt: Date;
  readonly confirmedAt: Date;
  readonly confirmedBy: string;
  readonly page: string | null;
  readonly basis: string | null;
  readonly wordingVersion: string | null;
  /** The words that were on the form. */
  readonly wording: Record<string, unknown> | null;
  readonly policyVersion: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
}

/** What somebody agreed to and when, with the words that they saw, oldest first: what a regulator asks for. */
export function readConsents(query: Query, subscriberId: string): Promise<ConsentRecord[]> {
  return query<ConsentRecord>(
    `select consent.purpose, consent.requested_at as "requestedAt", consent.confirmed_at as "confirmedAt",
       consent.confirmed_by as "confirmedBy", consent.page, consent.basis,
       consent.wording_version as "wordingVersion", wording.words as wording,
       consent.policy_version as "policyVersion",
       consent.withdrawn_at as "withdrawnAt", consent.withdrawn_by as "withdrawnBy"
     from rolebook.consents consent
     left join rolebook.wordings wording on wording.version = consent.wording_version
     where consent.subscriber_id = $1 order by consent.confirmed_at, consent.id`,
    [subscriberId],
  );
}

/** @returns null when there is no such subscriber */
export async function readPersonalData(
  payload: Payload,
  query: Query,
  subscriberId: string,
): Promise<PersonalData | null> {
  const [row] = await query<{
    email: string;
    state: string;
    created_at: Date;
    source: string;
    frequency: string;
    last_issue_at: Date | null;
    interests: string[];
    suppressed: string | null;
  }>(
    `select email, state, created_at, source, frequency, last_issue_at,
       array(select document_id from rolebook.interests where subscriber_id = subscriber.id) as interests,
       (select reason from rolebook.suppressions where address_hash = subscriber.address_hash) as suppressed
     from rolebook.subscribers subscriber where id = $1`,
    [subscriberId],
  );
  if (!row) return null;
  const choices = await readChoices(payload);
  const chosen = (list: readonly { id: string; label: string }[]) =>
    list.filter(({ id }) => row.interests.includes(id)).map(({ label }) => label);
  return {
    emailAddress: row.email,
    state: row.state,
    subscribedSince: row.created_at,
    howYouCameToUs: row.source,
    frequency: row.frequency,
    lastIssueSentAt: row.last_issue_at,
    issuesSent: await issuesSentTo(query, subscriberId),
    interests: { roleGuides: chosen(choices.roles), topics: chosen(choices.topics) },
    consents: await readConsents(query, subscriberId),
    mailStoppedBecause: row.suppressed,
    reportsOfMailServers: await query(
      `select kind, received_at as "receivedAt" from rolebook.mail_events where subscriber_id = $1 order by 2`,
      [subscriberId],
    ),
  };
}

const issuesSentTo = (query: Query, subscriberId: string) =>
  query<{ subject: string; sentAt: Date }>(
    `select send.content->>'subject' as subject, delivery.settled_at as "sentAt"
     from rolebook.issue_deliveries delivery join rolebook.issue_sends send on send.issue_id = delivery.issue_id
     where delivery.subscriber_id = $1 and delivery.state = 'sent' and send.content is not null
     order by delivery.settled_at desc`,
    [subscriberId],
  );
