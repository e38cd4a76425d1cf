import { frequencySchema } from '@rolebook/contract/newsletter-subscriber';
import { askForPreferences, clientAddressOf, freshFormToken } from '../../../newsletter/cms';
import { orDown, readForm, type SentForm, tokenOf } from '../../../newsletter/sent-form';
import { lookAtPreferences, requestDataLink, savePreferences } from '../../../newsletter/subscriber-calls';
import { type NewsletterView, showView } from '../../../newsletter/view';

export const dynamic = 'force-dynamic';

type Notice = Extract<NewsletterView, { kind: 'preferences' }>['notice'];

/** The page behind the preferences link; without a token, a form that asks for one. Changes nothing. */
export async function GET(request: Request): Promise<Response> {
  const token = tokenOf(request);
  return orDown(() => (token ? showPreferences(token, null) : showAskForm('', null)));
}

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form instanceof Response) return form;
  const token = form.text('token', 200);
  return orDown(async () => {
    if (!token) return askForLink(form, request);
    if (form.text('action', 20) === 'data-link') {
      const state = await requestDataLink(token);
      return showPreferences(token, state === 'sent' ? 'link-sent' : state === 'too-often' ? state : null);
    }
    return save(form, token);
  });
}

async function save(form: SentForm, token: string): Promise<Response> {
  const frequency = frequencySchema.catch('every-issue').parse(form.text('frequency', 20));
  const state = await savePreferences({
    token,
    purposes: form.list('purposes').slice(0, 20),
    frequency,
    roles: form.ids('roles'),
    topics: form.ids('topics'),
    wordingVersion: form.text('wordingVersion', 100),
  });
  return showPreferences(token, state === 'unknown' ? null : state);
}

async function showPreferences(token: string, notice: Notice): Promise<Response> {
  const preferences = await lookAtPreferences(token);
  return preferences.state === 'open'
    ? showView({ kind: 'preferences', token, preferences, notice })
    : showView({ kind: 'unknown-link' }, 404);
}

async function showAskForm(email: string, fault: string | null, status = 200): Promise<Response> {
  return showView({ kind: 'ask-for-preferences', email, fault, formToken: await freshFormToken() }, status);
}

/** The same answer for every address, as at sign-up. */
async function askForLink(form: SentForm, request: Request): Promise<Response> {
  const email = form.text('email', 1000);
  const outcome = await askForPreferences({
    email,
    formToken: form.text('formToken', 1000),
    website: form.text('website', 1000),
    clientAddress: clientAddressOf(request),
  });
  return outcome.accepted
    ? showView({ kind: 'sent' })
    : showAskForm(email, outcome.error.message, outcome.status);
}
