import type { Query } from '../database/query';

/**
 * Who receives an issue: a statement that selects `subscriber_id`, to be used as it is or inside another
 * (`insert into … select … from (${RECIPIENTS}) recipient`).
 *
 * Its parameters are the first two of whatever it stands in:
 * - `$1` text: the purpose of the issue. A live consent to it is needed, and an address that is not suppressed.
 * - `$2` text[] or null: ids of role guides and topics that the issue is for. Subscribers with one of these interests,
 *   and those who named none, receive it; null is everybody.
 *
 * Who asked for one mail a month receives the first issue of each calendar month (Europe/London).
 */
export const RECIPIENTS = `
  select subscriber.id as subscriber_id
  from rolebook.subscribers subscriber
  where subscriber.state = 'active'
    and exists (select from rolebook.consents consent
      where consent.subscriber_id = subscriber.id and consent.purpose = $1::text and consent.withdrawn_at is null)
    and not exists (select from rolebook.suppressions where suppressions.address_hash = subscriber.address_hash)
    and (subscriber.frequency = 'every-issue' or subscriber.last_issue_at is null
      or subscriber.last_issue_at < date_trunc('month', now() at time zone 'Europe/London') at time zone 'Europe/London')
    and ($2::text[] is null
      or not exists (select from rolebook.interests where interests.subscriber_id = subscriber.id)
      or exists (select from rolebook.interests where interests.subscriber_id = subscriber.id
        and interests.document_id = any($2::text[])))`;

/** How many would receive an issue if it were sent now. */
export async function countRecipients(
  query: Query,
  purpose: string,
  interests: readonly string[] | null = null,
): Promise<number> {
  const [row] = await query<{ count: number }>(
    `select count(*)::int as count from (${RECIPIENTS}) recipient`,
    [purpose, interests],
  );
  return row?.count ?? 0;
}

/** Whether a mail may leave now, and to which address; or why not. */
export type WritingPermission =
  | { readonly allowed: true; readonly email: string }
  | { readonly allowed: false; readonly reason: 'erased' | 'withdrawn' | 'suppressed' };

/** What is known of a subscriber at the moment of writing; `PERMISSION_COLUMNS` in SQL. */
export interface PermissionRow {
  readonly email: string;
  readonly consents: boolean;
  readonly suppressed: boolean;
}

/**
 * The columns of a `PermissionRow` in a statement that reads `rolebook.subscribers subscriber`.
 * @param purpose the parameter that holds the purpose, such as `$1`
 */
export const permissionColumns = (purpose: `$${number}`): string => `subscriber.email,
       subscriber.state = 'active' and exists (select from rolebook.consents consent
         where consent.subscriber_id = subscriber.id and consent.purpose = ${purpose} and consent.withdrawn_at is null) as consents,
       exists (select from rolebook.suppressions where suppressions.address_hash = subscriber.address_hash) as suppressed`;

/** @param row null when there is no such subscriber any more */
export function permissionOf(row: PermissionRow | null): WritingPermission {
  if (!row) return { allowed: false, reason: 'erased' };
  if (row.suppressed) return { allowed: false, reason: 'suppressed' };
  return row.consents ? { allowed: true, email: row.email } : { allowed: false, reason: 'withdrawn' };
}

/**
 * Asks whether subscribers may be written to, for a mail that is not an issue; for issues see sending/ledger.ts. One
 * statement, whatever the number of subscribers.
 * @returns an answer for every id that was asked for
 */
export async function mayBeWrittenTo(
  query: Query,
  purpose: string,
  subscriberIds: readonly string[],
): Promise<ReadonlyMap<string, WritingPermission>> {
  const rows = await query<PermissionRow & { id: string }>(
    `select subscriber.id, ${permissionColumns('$1')}
     from rolebook.subscribers subscriber where subscriber.id = any($2::uuid[])`,
    [purpose, subscriberIds],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(subscriberIds.map((id) => [id, permissionOf(found.get(id) ?? null)]));
}

/** Notes that an issue went to these: whoever asked for one mail a month has had it, and rows of bounces may end. */
export async function recordWritten(query: Query, subscriberIds: readonly string[]): Promise<void> {
  await query(
    `update rolebook.subscribers set last_issue_at = now(), sent_since_bounce = sent_since_bounce + 1
     where id = any($1::uuid[])`,
    [subscriberIds],
  );
}
