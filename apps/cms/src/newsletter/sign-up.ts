import { randomUUID } from 'node:crypto';
import type { SignUpRequest } from '@rolebook/contract/newsletter';
import type { Payload } from 'payload';
import { inTransaction, poolOf, type Query } from '../database/query';
import { keepOffered } from './choices';
import type { EmailAddress } from './email-address';
import { ACCEPTED, FORM_USED, fault, type Taken, takeForm } from './form';
import { spendFormToken } from './form-token';
import { breakerDelay, mayWriteTo } from './limits';
import { addJob } from './queue';
import { CONFIRMATION_MAIL_TASK } from './task-names';
import { currentWording } from './wording';

/**
 * Takes a sign-up. Whatever is known of the address (nothing, waiting, subscribed, unsubscribed, suppressed, blocked),
 * the same statements run and the same answer is given: it cannot be used to ask who subscribes.
 */
export async function signUp(payload: Payload, request: SignUpRequest, now = Date.now()): Promise<Taken> {
  return takeForm(payload, request, (email) => takeSignUp(payload, email, request), now);
}

async function takeSignUp(payload: Payload, email: EmailAddress, request: SignUpRequest): Promise<Taken> {
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
  const interests = await keepOffered(payload, request);
  return inTransaction(poolOf(payload), (query) =>
    keep(query, email, { ...request, ...interests }, wording.policyVersion),
  );
}

async function keep(
  query: Query,
  email: EmailAddress,
  request: SignUpRequest,
  policyVersion: string | null,
): Promise<Taken> {
  if (!(await spendFormToken(query, request.formToken))) return FORM_USED;
  const write = await mayWriteTo(query, email, 'confirmation');
  const delay = write ? await breakerDelay(query) : 0;
  const [row] = await query<{ id: string }>(
    `insert into rolebook.sign_ups
       (id, email_key, email, purposes, roles, topics, wording_version, policy_version, page)
     values ($1, $2, $3, $4::text[], $5::text[], $6::text[], $7, $8, $9)
     on conflict (email_key) do update set
       purposes = excluded.purposes, roles = excluded.roles, topics = excluded.topics,
       wording_version = excluded.wording_version, policy_version = excluded.policy_version,
       page = excluded.page, requested_at = now()
     where $10
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
      // What waits is changed only together with a mail that says so: nobody can slip a purpose into somebody's sign-up.
      write,
    ],
  );
  if (write && row) await addJob(query, CONFIRMATION_MAIL_TASK, { signUpId: row.id }, delay);
  return ACCEPTED;
}

/** The page as a path of our own, for the consent record. */
const pageOf = ({ page }: SignUpRequest) => (/^\/[\w\-./]*$/.test(page) ? page : '/newsletter');
