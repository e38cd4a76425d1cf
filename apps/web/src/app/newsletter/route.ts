import { NEWSLETTER_PATH } from '@rolebook/contract/paths';
import { log } from '../../log';
import { clientAddressOf, freshFormToken, readChoices, sendSignUp } from '../../newsletter/cms';
import { readForm, type SentForm } from '../../newsletter/sent-form';
import { type NewsletterView, showView } from '../../newsletter/view';

export const dynamic = 'force-dynamic';

const DOWN = 'We cannot take sign-ups just now. Please try again in a few minutes.';

type FormView = Extract<NewsletterView, { kind: 'form' }>;
/** What was typed and ticked, so that it is there when the form is shown again. */
type Typed = Pick<FormView, 'email' | 'page' | 'purposes' | 'interests'>;

const wantsJson = (request: Request) => request.headers.get('accept')?.includes('application/json') ?? false;
const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });

/** The form, with a token of its own: this page is never stored. */
export async function GET(): Promise<Response> {
  return showForm({ email: '', page: NEWSLETTER_PATH, purposes: [], interests: [] });
}

async function showForm(
  typed: Typed,
  { fault = null, oncemore = false }: { fault?: string | null; oncemore?: boolean } = {},
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const form = { kind: 'form', ...typed, oncemore } as const;
  try {
    const [formToken, choices] = await Promise.all([freshFormToken(), readChoices()]);
    return await showView({ ...form, fault, formToken, choices }, status, headers);
  } catch (error) {
    log('error', 'newsletter.failed', { error });
    return showView({ ...form, fault: DOWN, formToken: null, choices: null }, 503, { 'retry-after': '120' });
  }
}

function typedInto(form: SentForm): Typed {
  return {
    email: form.text('email', 1000),
    page: form.text('page', 500) || NEWSLETTER_PATH,
    purposes: form.list('purposes').slice(0, 20),
    interests: [...form.ids('roles'), ...form.ids('topics')],
  };
}

/**
 * A sent form. From a cached page it carries no token: it is shown once more, with one. With a token it goes to the
 * cms, and what was typed is never lost.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form instanceof Response) return form;
  const typed = typedInto(form);
  const formToken = form.text('formToken', 1000);
  const asJson = wantsJson(request);
  if (!formToken && !asJson) return showForm(typed, { oncemore: true });

  try {
    const outcome = await sendSignUp({
      email: typed.email,
      page: typed.page,
      purposes: [...typed.purposes],
      roles: form.ids('roles'),
      topics: form.ids('topics'),
      formToken,
      wordingVersion: form.text('wordingVersion', 100),
      website: form.text('website', 1000),
      clientAddress: clientAddressOf(request),
    });
    if (outcome.accepted) return asJson ? json({ status: 'accepted' }, 202) : showView({ kind: 'sent' });
    const { status, error, retryAfter } = outcome;
    const headers: Record<string, string> = retryAfter ? { 'retry-after': retryAfter } : {};
    if (asJson) return json({ error }, status, headers);
    return showForm(typed, { fault: error.message }, status, headers);
  } catch (error) {
    log('error', 'newsletter.failed', { error });
    const headers = { 'retry-after': '120' };
    if (asJson) return json({ error: { field: null, code: 'down', message: DOWN } }, 503, headers);
    const form = { kind: 'form', ...typed, oncemore: false, formToken: null, choices: null } as const;
    return showView({ ...form, fault: DOWN }, 503, headers);
  }
}
