import type { Query } from '../database/query';

/** How somebody left: stands in the consent record. */
export type WithdrawnBy = 'one-click' | 'unsubscribe-page' | 'preferences' | 'complaint' | 'desk';

/** Withdraws what a person agreed to for one purpose. They stay a subscriber while another purpose is left. */
export async function withdraw(
  query: Query,
  subscriberId: string,
  purpose: string,
  by: WithdrawnBy,
): Promise<void> {
  await query(
    `update rolebook.consents set withdrawn_at = now(), withdrawn_by = $3
     where subscriber_id = $1 and purpose = $2 and withdrawn_at is null`,
    [subscriberId, purpose, by],
  );
  await settleState(query, subscriberId);
}

export async function withdrawAll(query: Query, subscriberId: string, by: WithdrawnBy): Promise<void> {
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
