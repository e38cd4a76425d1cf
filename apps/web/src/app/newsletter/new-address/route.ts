import { orDown, readForm, tokenOf } from '../../../newsletter/sent-form';
import { confirmNewAddress, lookAtNewAddress } from '../../../newsletter/subscriber-calls';
import { showView } from '../../../newsletter/view';

export const dynamic = 'force-dynamic';

/** The page behind the link that went to a new address. Changes nothing. */
export async function GET(request: Request): Promise<Response> {
  const token = tokenOf(request);
  return orDown(async () => showView({ kind: 'new-address', token, state: await lookAtNewAddress(token) }));
}

/** The pressed button. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form instanceof Response) return form;
  const token = form.text('token', 200);
  return orDown(async () => showView({ kind: 'new-address', token, state: await confirmNewAddress(token) }));
}
