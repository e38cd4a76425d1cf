import { randomUUID } from 'node:crypto';
import type { SignUpRequest } from '@rolebook/contract/newsletter';
import type { Payload } from 'payload';
import { configuration } from '../configuration';
import { inTransaction, poolOf, type Query, queryOn } from '../database/query';
import { type EmailAddress, readEmailAddress } from './email-address';
import { formTokenFault, spendFormToken } from './form-token';
import { breakerDelay, clientWait, mayWriteTo } from './limits';
import { CONFIRMATION_MAIL_TASK } from './task-names';
import { currentWording } from './wording';

export type SignUpResult =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'slow-down'; readonly seconds: number }
  | { readonly outcome: 'fault'; readonly field: string; readonly code: string; readonly message: string };

const ACCEPTED: SignUpResult = { outcome: 'accepted' };
const fault = (field: string, code: string, message: string): SignUpResult => ({
  outcome: 'fault',
  field,
  code,
  message,
});

/**
 * Takes a sign-up. Whatever is known of the address (nothing, waiting, subscribed, unsubscribed), the same statements
 * run and the same answer is given: it cannot be used to ask who subscribes.
 */
export async function signUp(
  payload: Payload,
  request: SignUpRequest,
  now = Date.now(),
): Promise<SignUpResult> {
  const pool = poolOf(payload);
  const tokenFault = formTokenFault(configuration().SHARED_SECRET, request.formToken, now);
  // A program that fills in every field, or presses at once, is told what a person is told.
  if (request.website !== '' || tokenFault === 'early') return ACCEPTED;
  if (tokenFault) {
    return fault(
      'formToken',
      tokenFault,
      'The form was open for too long. Please press the button once more.',
    );
  }
  const seconds = await clientWait(queryOn(pool), request.clientAddress);
  if (seconds !== null) return { outcome: 'slow-down', seconds };

  const email = readEmailAddress(request.email);
  if (!email) {
    return fault('email', 'malformed', 'Enter an email address in full, such as name@example.org.');
  }
  const wording = await currentWording(payload, request.wordingVersion);
  if (request.wordingVersion !== wording.version) {
    return fault(
      'wordingVersion',
      'changed',
      'The wording has changed since you opened the form. Please read it and press again.',
    );
  }
  if (request.purposes.length === 0) return fault('purposes', 'missing', 'Choose what you want to receive.');
  if (!request.purposes.every((purpose) => wording.purposes.has(purpose))) {
    return fault('purposes', 'unknown', 'Choose from what the form offers.');
  }
  return inTransaction(pool, (query) => keep(query, email, request, wording.policyVersion));
}

async function keep(
  query: Query,
  email: EmailAddress,
  request: SignUpRequest,
  policyVersion: string | null,
): Promise<SignUpResult> {
  if (!(await spendFormToken(query, request.formToken))) {
    return fault('formToken', 'used', 'This form was already sent. Please press the button once more.');
  }
  const write = await mayWriteTo(query, email);
  const delay = write ? await breakerDelay(query) : null;
  const [row] = await query<{ id: string }>(
    `insert into rolebook.sign_ups
       (id, email_key, email, purposes, roles, topics, wording_version, policy_version, page)
     values ($1, $2, $3, $4::text[], $5::text[], $6::text[], $7, $8, $9)
     on conflict (email_key) do update set
       purposes = excluded.purposes, roles = excluded.roles, topics = excluded.topics,
       wording_version = excluded.wording_version, policy_version = excluded.policy_version,
       page = excluded.page, requested_at = now()
     returning id`,
    [
      randomUUID(),
      email.key,
      email.address,
      [...new Set(request.purposes)],
      request.roles,
      request.topics,
      request.wordingVersion,
      policyVersion,
      pageOf(request),
    ],
  );
  if (write && row) {
    await query(
      `select graphile_worker.add_job($1, payload => $2::json, run_at => now() + make_interval(secs => $3), max_attempts => 12)`,
      [CONFIRMATION_MAIL_TASK, JSON.stringify({ signUpId: row.id }), delay ?? 0],
    );
    if (delay !== null) {
      console.warn(JSON.stringify({ level: 'warn', event: 'newsletter.breaker', delaySeconds: delay }));
    }
  }
  return ACCEPTED;
}

/** The page as a path of our own, for the consent record. */
const pageOf = ({ page }: SignUpRequest) => (/^\/[\w\-./]*$/.test(page) ? page : '/newsletter');
