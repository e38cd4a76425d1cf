import { confirmationRequestSchema, signUpRequestSchema } from '@rolebook/contract/newsletter';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { configuration } from '../configuration';
import { confirm, confirmationState } from './confirmation';
import { issueFormToken } from './form-token';
import { signUp } from './sign-up';
import { answer, readSigned, refuse } from './signed-request';

async function giveFormToken(req: PayloadRequest): Promise<Response> {
  const read = await readSigned(req, z.object({}));
  if ('refusal' in read) return read.refusal;
  return answer({ token: issueFormToken(configuration().SHARED_SECRET, Date.now()) });
}

async function takeSignUp(req: PayloadRequest): Promise<Response> {
  const read = await readSigned(req, signUpRequestSchema);
  if ('refusal' in read) return read.refusal;
  const result = await signUp(req.payload, read.value);
  switch (result.outcome) {
    case 'accepted':
      return answer({ status: 'accepted' }, 202);
    case 'slow-down': {
      const message = 'There were too many sign-ups from your network. Please try again later.';
      return refuse(
        429,
        { field: null, code: 'slow-down', message },
        { 'retry-after': String(result.seconds) },
      );
    }
    case 'fault':
      return refuse(422, { field: result.field, code: result.code, message: result.message });
  }
}

async function lookAtConfirmation(req: PayloadRequest): Promise<Response> {
  const read = await readSigned(req, confirmationRequestSchema);
  if ('refusal' in read) return read.refusal;
  return answer({ state: await confirmationState(req.payload, read.value.token) });
}

async function pressConfirmation(req: PayloadRequest): Promise<Response> {
  const read = await readSigned(req, confirmationRequestSchema);
  if ('refusal' in read) return read.refusal;
  return answer({ state: await confirm(req.payload, read.value.token) });
}

/** What the site asks of the cms for a sign-up: see packages/contract/src/newsletter.ts. */
export const newsletterEndpoints: Endpoint[] = [
  { path: '/newsletter/form-token', method: 'post', handler: giveFormToken },
  { path: '/newsletter/sign-ups', method: 'post', handler: takeSignUp },
  { path: '/newsletter/confirmations/look', method: 'post', handler: lookAtConfirmation },
  { path: '/newsletter/confirmations', method: 'post', handler: pressConfirmation },
];
