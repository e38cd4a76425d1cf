import { log } from '../../../log';
import { isOneClick } from '../../../newsletter/one-click';
import { orDown, readForm, tokenOf } from '../../../newsletter/sent-form';
import { lookAtUnsubscribe, unsubscribe } from '../../../newsletter/subscriber-calls';
import { showView } from '../../../newsletter/view';

export const dynamic = 'force-dynamic';

/** The page behind the link in the mail. Changes nothing. */
export async function GET(request: Request): Promise<Response> {
  const token = tokenOf(request);
  return orDown(async () => show(token, await lookAtUnsubscribe(token)));
}

/** The pressed button, or a mail program's one click (RFC 8058), for which the token alone is the credential. */
export async function POST(request: Request): Promise<Response> {
  if (await isOneClick(request.clone())) return oneClick(tokenOf(request));
  const form = await readForm(request);
  if (form instanceof Response) return form;
  const token = form.text('token', 200);
  return orDown(async () => show(token, await unsubscribe(token, 'unsubscribe-page')));
}

const show = (token: string, standing: Awaited<ReturnType<typeof unsubscribe>>) =>
  standing.state === 'unknown'
    ? showView({ kind: 'unknown-link' }, 404)
    : showView({ kind: 'unsubscribe', token, standing });

async function oneClick(token: string): Promise<Response> {
  const plain = (text: string, status: number, headers: Record<string, string> = {}) =>
    new Response(`${text}\n`, {
      status,
      headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    });
  try {
    const { state } = await unsubscribe(token, 'one-click');
    return state === 'unknown' ? plain('We do not know this link.', 404) : plain('Unsubscribed.', 200);
  } catch (error) {
    log('error', 'newsletter.failed', { error });
    return plain('We cannot do this just now. Please try again.', 503, { 'retry-after': '120' });
  }
}
