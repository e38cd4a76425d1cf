import { configuration } from '../../../configuration';
import { lookAtConfirmation, pressConfirmation } from '../../../newsletter/cms';
import { isForeign } from '../../../newsletter/origin';
import { showView } from '../../../newsletter/view';

export const dynamic = 'force-dynamic';

/** The page behind the link in the mail. Scanners open it too: it changes nothing. */
export async function GET(request: Request): Promise<Response> {
  const token = (new URL(request.url).searchParams.get('token') ?? '').slice(0, 200);
  return showView({ kind: 'confirmation', token, state: await lookAtConfirmation(token, request) });
}

/** The pressed button. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request, configuration().siteUrl))
    return new Response('This form belongs to another site.\n', { status: 403 });
  const token = (new URLSearchParams((await request.text()).slice(0, 2_000)).get('token') ?? '').slice(
    0,
    200,
  );
  return showView({ kind: 'confirmation', token, state: await pressConfirmation(token, request) });
}
