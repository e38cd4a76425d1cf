import { randomUUID } from 'node:crypto';
import type { ConfirmationState } from '@rolebook/contract/newsletter';
import type { Payload } from 'payload';
import { inTransaction, poolOf, type Query, queryOn } from '../database/query';
import { addressHash } from './address-hash';
import { recordConsent, setInterests } from './consent';
import { hashOfToken, isTokenShaped } from './mail-token';
import { addJob } from './queue';
import { WELCOME_MAIL_TASK } from './task-names';

type State = ConfirmationState['state'];

interface TokenRow {
  id: string;
  sign_up_id: string;
  used: boolean;
  expired: boolean;
  created_at: Date;
}

async function findToken(query: Query, token: string, lock: '' | 'for update'): Promise<TokenRow | null> {
  if (!isTokenShaped(token)) return null;
  // Confirmed by another mail of the same sign-up is confirmed too.
  const [row] = await query<TokenRow>(
    `select id, sign_up_id, created_at, expires_at <= now() as expired,
       exists (select from rolebook.sign_up_tokens other
               where other.sign_up_id = token.sign_up_id and other.used_at is not null) as used
     from rolebook.sign_up_tokens token where token_hash = $1 ${lock}`,
    [hashOfToken('sign-up-confirmation', token)],
  );
  return row ?? null;
}

function stateOf(row: TokenRow | null): State {
  if (!row) return 'unknown';
  if (row.used) return 'confirmed';
  return row.expired ? 'expired' : 'open';
}

/** What the page behind the link should show. Changes nothing: scanners open links too. */
export async function confirmationState(payload: Payload, token: string): Promise<ConfirmationState> {
  const query = queryOn(poolOf(payload));
  const row = await findToken(query, token, '');
  const state = stateOf(row);
  return { state, agreement: row && state === 'open' ? await agreementOf(query, row.sign_up_id) : null };
}

/** The words of the form that was sent, as they were kept under its version. */
async function agreementOf(query: Query, signUpId: string): Promise<ConfirmationState['agreement']> {
  const [signUp] = await query<{
    purposes: string[];
    words: { consent: string; purposes: { slug: string; label: string; description: string }[] };
  }>(
    `select sign_up.purposes, wording.words from rolebook.sign_ups sign_up
     join rolebook.wordings wording on wording.version = sign_up.wording_version where sign_up.id = $1`,
    [signUpId],
  );
  if (!signUp) return null;
  const { purposes, words } = signUp;
  return {
    consent: words.consent,
    purposes: words.purposes
      .filter(({ slug }) => purposes.includes(slug))
      .map(({ label, description }) => ({ label, description })),
  };
}

/**
 * The pressed button: from here on there is a subscriber, with a record of what they agreed to. Pressing again, or in
 * two windows at once, changes nothing more.
 */
export async function confirm(payload: Payload, token: string): Promise<State> {
  return inTransaction(poolOf(payload), async (query) => {
    const row = await findToken(query, token, 'for update');
    if (!row || stateOf(row) !== 'open') return stateOf(row);
    const [signUp] = await query<{
      email_key: string;
      email: string;
      purposes: string[];
      roles: string[];
      topics: string[];
      wording_version: string;
      policy_version: string | null;
      page: string;
      requested_at: Date;
    }>('delete from rolebook.sign_ups where id = $1 returning *', [row.sign_up_id]);
    // Another mail of the same sign-up was confirmed between the look and the lock, or the sign-up was purged.
    if (!signUp) return stateOf(await findToken(query, token, '')) === 'confirmed' ? 'confirmed' : 'expired';
    await query('update rolebook.sign_up_tokens set used_at = now() where id = $1', [row.id]);
    const hash = addressHash(signUp.email_key);
    // Who was erased or left may come back by their own hand.
    await query(`delete from rolebook.suppressions where address_hash = $1 and reason = 'erased'`, [hash]);
    const [subscriber] = await query<{ id: string }>(
      `insert into rolebook.subscribers (id, email_key, email, address_hash) values ($1, $2, $3, $4)
       on conflict (email_key) do update set email = excluded.email returning id`,
      [randomUUID(), signUp.email_key, signUp.email, hash],
    );
    if (!subscriber) throw new Error('A confirmed sign-up made no subscriber.');
    await recordConsent(query, subscriber.id, {
      purposes: signUp.purposes,
      wordingVersion: signUp.wording_version,
      policyVersion: signUp.policy_version,
      page: signUp.page,
      requestedAt: signUp.requested_at,
      confirmedBy: 'pressed-button',
    });
    if (signUp.roles.length + signUp.topics.length > 0) await setInterests(query, subscriber.id, signUp);
    await addJob(query, WELCOME_MAIL_TASK, { subscriberId: subscriber.id });
    return 'confirmed';
  });
}
