import type { Query } from '../../../database/query';
import { RECIPIENTS } from '../../recipients';

/** Whom an issue is for. */
export interface Target {
  readonly purpose: string;
  /** Ids of role guides and topics; null is everybody who agreed to the purpose. */
  readonly interests: readonly string[] | null;
}

/**
 * Gives an issue one delivery row for each of its recipients, in an order that has nothing to do with their providers,
 * so that none of those gets all its mails in a row. Running it twice adds nobody twice.
 * @returns how many there are
 */
export async function enlistRecipients(query: Query, issueId: string, target: Target): Promise<number> {
  const [row] = await query<{ count: number }>(
    `with enlisted as (
       insert into rolebook.issue_deliveries (issue_id, subscriber_id, domain_hash)
       select $3::uuid, subscriber.id, hashtext(split_part(subscriber.email_key, '@', 2))
       from (${RECIPIENTS}) recipient join rolebook.subscribers subscriber on subscriber.id = recipient.subscriber_id
       order by hashtext(subscriber.id::text)
       on conflict (issue_id, subscriber_id) do nothing returning 1
     ) select count(*)::int as count from enlisted`,
    [target.purpose, interestsArray(target), issueId],
  );
  return row?.count ?? 0;
}

/** A PostgreSQL array literal of ids: both ways to run a statement take it. */
export const interestsArray = ({ interests }: Target): string | null =>
  interests === null ? null : `{${interests.join(',')}}`;
