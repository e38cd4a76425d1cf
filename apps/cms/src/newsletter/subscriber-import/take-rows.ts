import { randomUUID } from 'node:crypto';
import type { Query } from '../../database/query';
import { addressHash } from '../address-hash';
import { atBlockedDomains } from '../blocked-domains';
import { type EmailAddress, readEmailAddress } from '../email-address';
import type { SuppressionReason } from '../suppression';
import type { ImportRefusal } from './import-rows';
import type { FileRow } from './read-file';

/** Why a row is not taken. Stands in the report; the words for people are in `reasons.ts`. */
export type RefusalReason =
  | 'malformed'
  | 'repeated'
  | 'cells'
  | 'date'
  | 'subscribed'
  | 'left'
  | 'blocked-domain'
  | `suppressed-${SuppressionReason}`;

interface Given {
  readonly purposes: readonly string[];
  readonly basis: string;
  readonly consentedOn: string;
}

interface Candidate {
  readonly line: number;
  readonly email: EmailAddress;
  readonly hash: Buffer;
  readonly consentedOn: string;
}

/** ISO day that exists and is not in the future. */
function readDay(text: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
  if (!day) return null;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) && at.getTime() <= Date.now()
    ? day
    : null;
}

/**
 * Sorts a batch of rows into those that may be taken and those that may not, and takes them unless it is a dry run. Who
 * has left, or is suppressed, is never subscribed by a list. A handful of statements, whatever the number of rows.
 * @param seen keys of earlier rows of the same file; grows
 */
export async function takeRows(
  query: Query,
  rows: readonly FileRow[],
  given: Given,
  seen: Set<string>,
  dryRun: boolean,
): Promise<{ taken: number; refusals: ImportRefusal[] }> {
  const refusals: ImportRefusal[] = [];
  const refuse = (line: number, reason: RefusalReason) => refusals.push({ line, reason });
  const candidates: Candidate[] = [];
  for (const row of rows) {
    const email = readEmailAddress(row.email);
    const consentedOn = row.consentedOn === null ? given.consentedOn : readDay(row.consentedOn);
    if (row.fault) refuse(row.line, 'cells');
    else if (!email) refuse(row.line, 'malformed');
    else if (!consentedOn) refuse(row.line, 'date');
    else if (seen.has(email.key)) refuse(row.line, 'repeated');
    else {
      seen.add(email.key);
      candidates.push({ line: row.line, email, hash: addressHash(email.key), consentedOn });
    }
  }
  const reasons = await standing(query, candidates, given.purposes);
  const wanted = candidates.filter(({ line, email }) => {
    const reason = reasons.get(email.key);
    if (reason) refuse(line, reason);
    return !reason;
  });
  if (!dryRun && wanted.length > 0) await subscribe(query, wanted, given);
  return { taken: wanted.length, refusals };
}

/** Why addresses may not be subscribed by a list, by key. Three statements. */
async function standing(
  query: Query,
  candidates: readonly Candidate[],
  purposes: readonly string[],
): Promise<ReadonlyMap<string, RefusalReason>> {
  const reasons = new Map<string, RefusalReason>();
  const known = await query<{ email_key: string; live: number; ever: number; state: string }>(
    `select email_key, state,
       (select count(distinct purpose)::int from rolebook.consents
         where subscriber_id = subscribers.id and purpose = any($2::text[]) and withdrawn_at is null) as live,
       (select count(distinct purpose)::int from rolebook.consents
         where subscriber_id = subscribers.id and purpose = any($2::text[])) as ever
     from rolebook.subscribers where email_key = any($1::text[])`,
    [candidates.map(({ email }) => email.key), purposes],
  );
  for (const { email_key, live, ever, state } of known) {
    if (live === purposes.length) reasons.set(email_key, 'subscribed');
    else if (state === 'unsubscribed' || ever > live) reasons.set(email_key, 'left');
    else if (live > 0) reasons.set(email_key, 'subscribed');
  }
  const blocked = await atBlockedDomains(
    query,
    candidates.map(({ email }) => email.key),
  );
  for (const key of blocked) if (!reasons.has(key)) reasons.set(key, 'blocked-domain');
  const suppressed = await query<{ hash: string; reason: SuppressionReason }>(
    `select encode(address_hash, 'hex') as hash, reason from rolebook.suppressions
     where address_hash = any($1::bytea[])`,
    [candidates.map(({ hash }) => hash)],
  );
  const byHash = new Map(candidates.map(({ hash, email }) => [hash.toString('hex'), email.key]));
  for (const { hash, reason } of suppressed) {
    const key = byHash.get(hash);
    if (key) reasons.set(key, `suppressed-${reason}`);
  }
  return reasons;
}

async function subscribe(query: Query, wanted: readonly Candidate[], given: Given): Promise<void> {
  await query(
    `insert into rolebook.subscribers (id, email_key, email, address_hash, source)
     select id, email_key, email, address_hash, 'import'
     from unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[]) row (id, email_key, email, address_hash)
     on conflict (email_key) do nothing`,
    [
      wanted.map(() => randomUUID()),
      wanted.map(({ email }) => email.key),
      wanted.map(({ email }) => email.address),
      wanted.map(({ hash }) => hash),
    ],
  );
  await query(
    `insert into rolebook.consents (id, subscriber_id, purpose, basis, requested_at, confirmed_at, confirmed_by)
     select gen_random_uuid(), subscriber.id, purpose, $3, row.consented_on, now(), 'import'
     from unnest($1::text[], $2::date[]) row (email_key, consented_on)
     join rolebook.subscribers subscriber using (email_key)
     cross join unnest($4::text[]) purpose
     where subscriber.state = 'active'`,
    [
      wanted.map(({ email }) => email.key),
      wanted.map(({ consentedOn }) => consentedOn),
      given.basis,
      given.purposes,
    ],
  );
}
