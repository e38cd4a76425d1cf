import type { SignUpRequest } from '@rolebook/contract/newsletter';
import type { Payload } from 'payload';
import { poolOf, preparedOn } from '../database/query';
import { keepOffered } from './choices';
import type { EmailAddress } from './email-address';
import { ACCEPTED, FORM_USED, fault, type Taken, takeForm } from './form';
import { keepSignUp } from './keep-sign-up';
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
  const kept = await keepSignUp(preparedOn(poolOf(payload)), email, {
    ...request,
    ...interests,
    policyVersion: wording.policyVersion,
    page: pageOf(request),
  });
  return kept ? ACCEPTED : FORM_USED;
}

/** The page as a path of our own, for the consent record. */
const pageOf = ({ page }: SignUpRequest) => (/^\/[\w\-./]*$/.test(page) ? page : '/newsletter');
