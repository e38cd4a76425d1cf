import { getPayload } from 'payload';
import config from '../payload.config';
import { refusal } from '../request/refusal';
import { type Allowance, attemptKey, takeTry } from './attempts';
import { readEmail } from './read-email';

const ALLOWANCE: Allowance = { tries: 3, windowSeconds: 15 * 60 };
/** Requests that are still being worked on, so that tests can wait for them. A stop of the process does not. */
const underWay = new Set<Promise<unknown>>();

export const settleForgotPassword = () => Promise.all(underWay);

/**
 * Answers at once and always the same; the mail, if there is anybody to send it to, goes out afterwards. Neither the
 * answer nor its time says whether there is such an account.
 */
export async function answerForgotPassword(
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  const email = await readEmail(request);
  if (!email) return refusal(400, 'Give an e-mail address.');
  const copy = request.clone();
  const work = (async () => {
    const payload = await getPayload({ config });
    const wait = await takeTry(payload.db, attemptKey('forgot-password', email), ALLOWANCE);
    if (wait !== null) return;
    const response = await send(copy);
    if (response.status >= 500) payload.logger.error({ msg: 'A password reset could not be sent.' });
  })().catch(async (error: unknown) => {
    (await getPayload({ config })).logger.error({ err: error, msg: 'A password reset could not be sent.' });
  });
  underWay.add(work);
  void work.finally(() => underWay.delete(work));
  return Response.json({ message: 'Success' }, { headers: { 'cache-control': 'no-store' } });
}
