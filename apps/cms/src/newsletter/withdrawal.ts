import type { Query } from '../database/query';

/** How somebody left: stands in the consent record. */
export type WithdrawnBy = 'one-click' | 'unsubscribe-page' | 'preferences' | 'complaint' | 'desk';

/**
 * Lets one change at a time be made to what a subscriber agreed to, until the transaction ends. Without it two at once
 * would each judge the state by what the other has not yet withdrawn, or wait for each other.
 */
export const holdSubscriber = (query: Query, subscriberId: string): Promise<unknown[]> =>
  query('select 1 from rolebook.subscribers where id = $1 for no key update', [subscriberId]);

/** Withdraws what a person agreed to for one purpose. They stay a subscriber while another purpose is left. */
export async function withdraw(
  query: Query,
  subscriberId: string,
  purpose: string,
  by: WithdrawnBy,
): Promise<void> {
  await holdSubscriber(query, subscriberId);
  await query(
    `update rolebook.consents set withdrawn_at = now(), withdrawn_by = $3
     where subscriber_id = $1 and purpose = $2 and withdrawn_at is null`,
    [subscriberId, purpose, by],
  );
  await settleState(query, subscriberId);
}

export async function withdrawAll(query: Query, subscriberId: string, by: WithdrawnBy): Promise<void> {
  await holdSubscriber(query, subscriberId);
  await query(
    `update rolebook.consents set withdrawn_at = now(), withdrawn_by = $2
     where subscriber_id = $1 and withdrawn_at is null`,
    [subscriberId, by],
  );
  await settleState(query, subscriberId);
}

/** Active exactly while at least one consent is live. */
export async function settleState(query: Query, subscriberId: string): Promise<void> {
  await query(
    `update rolebook.subscribers set state = case when exists (
       select from rolebook.consents where subscriber_id = $1 and withdrawn_at is null)
       then 'active' else 'unsubscribed' end
     where id = $1`,
    [subscriberId],
  );
}
