import type { UnsubscribeState } from '@rolebook/contract/newsletter-subscriber';
import type { Payload } from 'payload';
import { inTransaction, poolOf, type Query, queryOn } from '../../database/query';
import { preferencesToken, readUnsubscribeToken } from '../links';
import { withdraw } from '../withdrawal';
import { currentWording } from '../wording';

const UNKNOWN: UnsubscribeState = { state: 'unknown', label: null, preferencesToken: null };

/** What the page behind an unsubscribe link shows. Changes nothing: scanners open it too. */
export async function lookAtUnsubscribe(payload: Payload, token: string): Promise<UnsubscribeState> {
  const read = readUnsubscribeToken(token);
  return read ? stateOf(payload, queryOn(poolOf(payload)), read) : UNKNOWN;
}

/** Leaves, at once and for good. Again, in two windows at once, or after erasure: the same answer. */
export async function unsubscribe(
  payload: Payload,
  token: string,
  by: 'one-click' | 'unsubscribe-page',
): Promise<UnsubscribeState> {
  const read = readUnsubscribeToken(token);
  if (!read) return UNKNOWN;
  await inTransaction(poolOf(payload), (query) => withdraw(query, read.subscriberId, read.purpose, by));
  return stateOf(payload, queryOn(poolOf(payload)), read);
}

async function stateOf(
  payload: Payload,
  query: Query,
  { subscriberId, purpose }: { subscriberId: string; purpose: string },
): Promise<UnsubscribeState> {
  const [row] = await query<{ subscribed: boolean }>(
    `select exists (select from rolebook.consents where subscriber_id = $1 and purpose = $2
       and withdrawn_at is null) as subscribed
     from rolebook.subscribers where id = $1`,
    [subscriberId, purpose],
  );
  const { purposes } = await currentWording(payload);
  return {
    state: row?.subscribed ? 'subscribed' : 'left',
    label: purposes.get(purpose)?.label ?? null,
    preferencesToken: row ? preferencesToken(subscriberId) : null,
  };
}
