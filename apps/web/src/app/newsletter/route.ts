import { NEWSLETTER_PATH } from '@rolebook/contract/paths';
import { configuration } from '../../configuration';
import { log } from '../../log';
import { clientAddressOf, freshFormToken, sendSignUp } from '../../newsletter/cms';
import { isForeign } from '../../newsletter/origin';
import { type NewsletterView, showView } from '../../newsletter/view';

export const dynamic = 'force-dynamic';

const DOWN = 'We cannot take sign-ups just now. Please try again in a few minutes.';
const MOST_BYTES = 20_000;

const wantsJson = (request: Request) => request.headers.get('accept')?.includes('application/json') ?? false;
const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });

/** The form, with a token of its own: this page is never stored. */
export async function GET(): Promise<Response> {
  return showForm({ email: '', page: NEWSLETTER_PATH, fault: null, oncemore: false });
}

async function showForm(
  form: Omit<Extract<NewsletterView, { kind: 'form' }>, 'kind' | 'formToken'>,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  try {
    return await showView({ kind: 'form', ...form, formToken: await freshFormToken() }, status, headers);
  } catch (error) {
    log('error', 'newsletter.failed', { error });
    return showView({ kind: 'form', ...form, formToken: null, fault: DOWN }, 503, { 'retry-after': '120' });
  }
}

/**
 * A sent form. From a cached page it carries no token: it is shown once more, with one. With a token it goes to the
 * cms, and what was typed is never lost.
 */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request, configuration().siteUrl))
    return new Response('This form belongs to another site.\n', { status: 403 });
  const text = await request.text();
  if (text.length > MOST_BYTES) return new Response('This is more than a sign-up.\n', { status: 413 });
  const fields = new URLSearchParams(text);
  const field = (name: string, most: number) => (fields.get(name) ?? '').slice(0, most);
  const email = field('email', 1000);
  const page = field('page', 500) || NEWSLETTER_PATH;
  const formToken = field('formToken', 1000);
  const asJson = wantsJson(request);
  if (!formToken && !asJson) return showForm({ email, page, fault: null, oncemore: true });

  try {
    const outcome = await sendSignUp({
      email,
      page,
      formToken,
      purposes: fields
        .getAll('purposes')
        .slice(0, 20)
        .map((purpose) => purpose.slice(0, 100)),
      wordingVersion: field('wordingVersion', 100),
      website: field('website', 1000),
      clientAddress: clientAddressOf(request),
    });
    if (outcome.accepted) return asJson ? json({ status: 'accepted' }, 202) : showView({ kind: 'sent' });
    const { status, error, retryAfter } = outcome;
    const headers: Record<string, string> = retryAfter ? { 'retry-after': retryAfter } : {};
    if (asJson) return json({ error }, status, headers);
    return showForm({ email, page, fault: error.message, oncemore: false }, status, headers);
  } catch (error) {
    log('error', 'newsletter.failed', { error });
    if (asJson)
      return json({ error: { field: null, code: 'down', message: DOWN } }, 503, { 'retry-after': '120' });
    return showView({ kind: 'form', email, page, fault: DOWN, formToken: null, oncemore: false }, 503);
  }
}
