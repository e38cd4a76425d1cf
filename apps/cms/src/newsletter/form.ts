import type { Payload } from 'payload';
import { configuration } from '../configuration';
import { poolOf, preparedOn } from '../database/query';
import { type EmailAddress, readEmailAddress } from './email-address';
import { formTokenFault } from './form-token';
import { clientWait } from './limits';

/** What becomes of a form that a stranger sends with an address in it. */
export type Taken =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'slow-down'; readonly seconds: number }
  | { readonly outcome: 'fault'; readonly field: string; readonly code: string; readonly message: string };

export const ACCEPTED: Taken = { outcome: 'accepted' };
export const fault = (field: string, code: string, message: string): Taken => ({
  outcome: 'fault',
  field,
  code,
  message,
});

interface SentForm {
  readonly email: string;
  readonly formToken: string;
  /** Honeypot: people leave it empty. */
  readonly website: string;
  readonly clientAddress: string;
}

/** What every such form passes first: traps, the client's limit, the address. Then `work` has its turn. */
export async function takeForm(
  payload: Payload,
  form: SentForm,
  work: (email: EmailAddress) => Promise<Taken>,
  now = Date.now(),
): Promise<Taken> {
  const tokenFault = formTokenFault(configuration().SHARED_SECRET, form.formToken, now);
  // A program that fills in every field is told what a person is told.
  if (form.website !== '') return ACCEPTED;
  // Programs press at once, and now and then a person does: nobody may believe to have signed up who has not.
  if (tokenFault === 'early') {
    return fault(
      'formToken',
      tokenFault,
      'That was quicker than we can take it. Please press the button once more.',
    );
  }
  if (tokenFault) {
    return fault(
      'formToken',
      tokenFault,
      'The form was open for too long. Please press the button once more.',
    );
  }
  const query = preparedOn(poolOf(payload));
  const seconds = await clientWait(query, form.clientAddress);
  if (seconds !== null) return { outcome: 'slow-down', seconds };
  const email = readEmailAddress(form.email);
  if (!email) {
    return fault('email', 'malformed', 'Enter an email address in full, such as name@example.org.');
  }
  return work(email);
}

export const FORM_USED = fault(
  'formToken',
  'used',
  'This form was already sent. Please press the button once more.',
);
