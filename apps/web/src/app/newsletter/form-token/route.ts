import { log } from '../../../log';
import { freshFormToken } from '../../../newsletter/cms';

export const dynamic = 'force-dynamic';

/** A token for the form in a cached page, fetched when somebody enters the form. */
export async function GET(): Promise<Response> {
  try {
    return Response.json({ token: await freshFormToken() });
  } catch (error) {
    log('error', 'newsletter.failed', { error });
    return Response.json({ error: 'down' }, { status: 503 });
  }
}
