import { CLIENT_ADDRESS_HEADER } from '@rolebook/contract/headers';
import {
  type ConfirmationState,
  confirmationStateSchema,
  type Fault,
  faultSchema,
  formTokenAnswerSchema,
  type SignUpSent,
} from '@rolebook/contract/newsletter';
import { type Choices, choicesSchema, type LinkRequest } from '@rolebook/contract/newsletter-subscriber';
import { postSigned } from '../cms/signed-post';

/** The address that front/ decided on; never what a client says of itself. */
export const clientAddressOf = (request: Request) => request.headers.get(CLIENT_ADDRESS_HEADER) ?? '';

export async function freshFormToken(): Promise<string> {
  const { json } = await postSigned('/api/newsletter/form-token', {});
  return formTokenAnswerSchema.parse(json).token;
}

export async function readChoices(): Promise<Choices> {
  return choicesSchema.parse((await postSigned('/api/newsletter/choices', {})).json);
}

export type FormOutcome =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly status: 422 | 429;
      readonly error: Fault['error'];
      readonly retryAfter: string | null;
    };

/** @throws Error when the cms is down or answers something else than agreed */
export const sendSignUp = (signUp: SignUpSent): Promise<FormOutcome> =>
  sendForm('/api/newsletter/sign-ups', signUp);

/** @throws Error when the cms is down or answers something else than agreed */
export const askForPreferences = (request: LinkRequest): Promise<FormOutcome> =>
  sendForm('/api/newsletter/links', request);

async function sendForm(path: string, form: SignUpSent | LinkRequest): Promise<FormOutcome> {
  const { status, headers, json } = await postSigned(path, form);
  if (status === 202) return { accepted: true };
  const { error } = faultSchema.parse(json);
  if (status !== 429 && status !== 422 && status !== 400)
    throw new Error(`POST ${path} was answered with ${status}.`);
  return {
    accepted: false,
    status: status === 429 ? 429 : 422,
    error,
    retryAfter: headers.get('retry-after'),
  };
}

async function ask(path: string, token: string, request: Request): Promise<ConfirmationState> {
  const { json } = await postSigned(path, {
    token: token.slice(0, 200),
    clientAddress: clientAddressOf(request),
  });
  return confirmationStateSchema.parse(json);
}

export const lookAtConfirmation = (token: string, request: Request) =>
  ask('/api/newsletter/confirmations/look', token, request);
export const pressConfirmation = (token: string, request: Request) =>
  ask('/api/newsletter/confirmations', token, request);
