import { orDown, readForm, type SentForm, tokenOf } from '../../../newsletter/sent-form';
import { downloadData, eraseData, lookAtData, requestNewAddress } from '../../../newsletter/subscriber-calls';
import { type NewsletterView, showView } from '../../../newsletter/view';

export const dynamic = 'force-dynamic';

type Notice = Extract<NewsletterView, { kind: 'data' }>['notice'];

/** The page behind the fresh link to somebody's data. Changes nothing. */
export async function GET(request: Request): Promise<Response> {
  const token = tokenOf(request);
  return orDown(() => show(token));
}

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form instanceof Response) return form;
  return orDown(() => act(form, form.text('token', 200)));
}

async function act(form: SentForm, token: string): Promise<Response> {
  switch (form.text('action', 20)) {
    case 'download':
      return download(token);
    case 'erase':
      return (await eraseData(token)) === 'erased' ? showView({ kind: 'erased' }) : show(token);
    case 'new-address': {
      const email = form.text('email', 1000);
      const state = await requestNewAddress(token, email);
      if (state === 'malformed') return show(token, 'malformed', email, 422);
      return show(token, state === 'sent' ? 'new-address-sent' : null);
    }
    default:
      return show(token);
  }
}

async function show(token: string, notice: Notice = null, email = '', status = 200): Promise<Response> {
  const data = await lookAtData(token);
  return data.state === 'unknown'
    ? showView({ kind: 'unknown-link' }, 404)
    : showView({ kind: 'data', token, data, notice, email }, status);
}

async function download(token: string): Promise<Response> {
  const { data } = await downloadData(token);
  if (!data) return show(token);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="my-newsletter-data.json"',
    },
  });
}
