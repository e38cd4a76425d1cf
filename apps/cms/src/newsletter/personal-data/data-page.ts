import type { DataLinkState, DataState } from '@rolebook/contract/newsletter-subscriber';
import type { Payload } from 'payload';
import { inTransaction, poolOf, queryOn } from '../../database/query';
import { readEmailAddress } from '../email-address';
import { mayWriteTo } from '../limits';
import { readPreferencesToken } from '../links';
import { maskedAddress } from '../masked-address';
import { eraseSubscriber } from './erase';
import { type PersonalData, readPersonalData } from './export';
import { findFreshLink, requestFreshLink } from './fresh-link';

/** Mails a link to the page with somebody's data. The recipient's limit holds: a forwarded mail can be pressed often. */
export async function requestDataLink(payload: Payload, token: string): Promise<DataLinkState> {
  const subscriberId = readPreferencesToken(token)?.subscriberId;
  if (!subscriberId) return 'unknown';
  return inTransaction(poolOf(payload), async (query) => {
    const [row] = await query<{ email: string }>('select email from rolebook.subscribers where id = $1', [
      subscriberId,
    ]);
    const email = row && readEmailAddress(row.email);
    if (!email) return 'unknown';
    if (!(await mayWriteTo(query, email, 'link'))) return 'too-often';
    await requestFreshLink(query, subscriberId);
    return 'sent';
  });
}

/** What the page behind the link shows. Changes nothing. */
export async function lookAtData(payload: Payload, token: string): Promise<DataState> {
  const link = await findFreshLink(queryOn(poolOf(payload)), 'data', token);
  if (!link) return { state: 'unknown', maskedAddress: null };
  if (link.expired) return { state: 'expired', maskedAddress: null };
  return { state: 'open', maskedAddress: maskedAddress(link.email) };
}

export type Download =
  | { readonly state: 'open'; readonly data: PersonalData }
  | { readonly state: 'expired' | 'unknown'; readonly data: null };

export async function downloadData(payload: Payload, token: string): Promise<Download> {
  const query = queryOn(poolOf(payload));
  const link = await findFreshLink(query, 'data', token);
  if (link?.expired) return { state: 'expired', data: null };
  const data = link && (await readPersonalData(payload, query, link.subscriberId));
  return data ? { state: 'open', data } : { state: 'unknown', data: null };
}

export async function eraseByLink(
  payload: Payload,
  token: string,
): Promise<'erased' | 'expired' | 'unknown'> {
  return inTransaction(poolOf(payload), async (query) => {
    const link = await findFreshLink(query, 'data', token, 'for update');
    if (!link) return 'unknown';
    if (link.expired) return 'expired';
    await eraseSubscriber(query, link.subscriberId);
    return 'erased';
  });
}
