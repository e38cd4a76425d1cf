import { confirmationRequestSchema, signUpRequestSchema } from '@rolebook/contract/newsletter';
import {
  linkRequestSchema,
  newAddressRequestSchema,
  preferencesChangeSchema,
  tokenRequestSchema,
  unsubscribeRequestSchema,
} from '@rolebook/contract/newsletter-subscriber';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { configuration } from '../configuration';
import { readChoices } from './choices';
import { confirm, confirmationState } from './confirmation';
import type { Taken } from './form';
import { issueFormToken } from './form-token';
import { lookAtUnsubscribe, unsubscribe } from './leaving/unsubscribe';
import { downloadData, eraseByLink, lookAtData, requestDataLink } from './personal-data/data-page';
import { confirmNewAddress, lookAtNewAddress, requestNewAddress } from './personal-data/new-address';
import { requestPreferencesLink } from './preferences/link-mail';
import { lookAtPreferences, savePreferences } from './preferences/preferences';
import { signUp } from './sign-up';
import { answer, refuse, signedEndpoint } from './signed-request';

function answerForm(taken: Taken): Response {
  switch (taken.outcome) {
    case 'accepted':
      return answer({ status: 'accepted' }, 202);
    case 'slow-down': {
      const message = 'There were too many requests from your network. Please try again later.';
      return refuse(
        429,
        { field: null, code: 'slow-down', message },
        { 'retry-after': String(taken.seconds) },
      );
    }
    case 'fault':
      return refuse(422, { field: taken.field, code: taken.code, message: taken.message });
  }
}

/**
 * What the site asks of the cms for readers and subscribers: see newsletter.ts and newsletter-subscriber.ts in
 * packages/contract.
 */
export const newsletterEndpoints: Endpoint[] = [
  signedEndpoint('form-token', z.object({}), async () =>
    answer({ token: issueFormToken(configuration().SHARED_SECRET, Date.now()) }),
  ),
  signedEndpoint('choices', z.object({}), async (payload) => answer(await readChoices(payload))),
  signedEndpoint('sign-ups', signUpRequestSchema, async (payload, request) =>
    answerForm(await signUp(payload, request)),
  ),
  signedEndpoint('confirmations/look', confirmationRequestSchema, async (payload, { token }) =>
    answer(await confirmationState(payload, token)),
  ),
  signedEndpoint('confirmations', confirmationRequestSchema, async (payload, { token }) =>
    answer({ state: await confirm(payload, token) }),
  ),
  signedEndpoint('links', linkRequestSchema, async (payload, request) =>
    answerForm(await requestPreferencesLink(payload, request)),
  ),
  signedEndpoint('preferences/look', tokenRequestSchema, async (payload, { token }) =>
    answer(await lookAtPreferences(payload, token)),
  ),
  signedEndpoint('preferences', preferencesChangeSchema, async (payload, change) =>
    answer({ state: await savePreferences(payload, change) }),
  ),
  signedEndpoint('unsubscribe/look', tokenRequestSchema, async (payload, { token }) =>
    answer(await lookAtUnsubscribe(payload, token)),
  ),
  signedEndpoint('unsubscribe', unsubscribeRequestSchema, async (payload, { token, by }) =>
    answer(await unsubscribe(payload, token, by)),
  ),
  signedEndpoint('data-link', tokenRequestSchema, async (payload, { token }) =>
    answer({ state: await requestDataLink(payload, token) }),
  ),
  signedEndpoint('data/look', tokenRequestSchema, async (payload, { token }) =>
    answer(await lookAtData(payload, token)),
  ),
  signedEndpoint('data/download', tokenRequestSchema, async (payload, { token }) =>
    answer(await downloadData(payload, token)),
  ),
  signedEndpoint('data/erase', tokenRequestSchema, async (payload, { token }) =>
    answer({ state: await eraseByLink(payload, token) }),
  ),
  signedEndpoint('data/new-address', newAddressRequestSchema, async (payload, { token, email }) =>
    answer({ state: await requestNewAddress(payload, token, email) }),
  ),
  signedEndpoint('new-address/look', tokenRequestSchema, async (payload, { token }) =>
    answer({ state: await lookAtNewAddress(payload, token) }),
  ),
  signedEndpoint('new-address', tokenRequestSchema, async (payload, { token }) =>
    answer({ state: await confirmNewAddress(payload, token) }),
  ),
];
