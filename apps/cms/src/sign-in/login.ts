import { getPayload } from 'payload';
import config from '../payload.config';
import { refusal } from '../request/refusal';
import { type Allowance, attemptKey, forgiveTries, takeTry } from './attempts';
import { readEmail } from './read-email';
import { afterFloor } from './time-floor';

/** Five wrong passwords in ten minutes; nobody types more by mistake. */
export const LOGIN_ALLOWANCE: Allowance = { tries: 5, windowSeconds: 10 * 60 };
/** Longer than a password hash takes, so that an unknown address answers no sooner than a known one. */
const ANSWER_AFTER_MS = 700;

const WRONG = 'The e-mail address or the password is not right.';

/**
 * Signs somebody in. An unknown address, a wrong password, a locked and a disabled account get one and the same
 * answer, after the same time.
 */
export async function answerLogin(
  request: Request,
  signIn: (request: Request) => Promise<Response>,
): Promise<Response> {
  const floor = afterFloor(ANSWER_AFTER_MS);
  const email = await readEmail(request);
  if (!email) return refusal(400, 'Give an e-mail address and a password.');
  const payload = await getPayload({ config });
  const key = attemptKey('login', email);
  const wait = await takeTry(payload.db, key, LOGIN_ALLOWANCE);
  if (wait !== null) {
    const minutes = Math.ceil(wait / 60);
    await floor;
    return refusal(
      429,
      `Too many tries for this address. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
      {
        'retry-after': String(wait),
      },
    );
  }
  const response = await signIn(request);
  if (response.ok) {
    await forgiveTries(payload.db, key);
    return response;
  }
  await floor;
  return refusal(401, WRONG);
}
