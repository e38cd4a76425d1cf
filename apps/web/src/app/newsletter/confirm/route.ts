import { lookAtConfirmation, pressConfirmation } from '../../../newsletter/cms';
import { orDown, readForm, tokenOf } from '../../../newsletter/sent-form';
import { showView } from '../../../newsletter/view';

export const dynamic = 'force-dynamic';

/** The page behind the link in the mail. Scanners open it too: it changes nothing. */
export async function GET(request: Request): Promise<Response> {
  const token = tokenOf(request);
  return orDown(async () =>
    showView({ kind: 'confirmation', token, ...(await lookAtConfirmation(token, request)) }),
  );
}

/** The pressed button. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form instanceof Response) return form;
  const token = form.text('token', 200);
  return orDown(async () =>
    showView({ kind: 'confirmation', token, ...(await pressConfirmation(token, request)) }),
  );
}
