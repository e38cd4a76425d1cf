import { SIGNATURE_HEADER } from '@rolebook/contract/headers';
import { requestIdHeader } from '@rolebook/contract/request-id';
import { signBody } from '@rolebook/contract/signing';
import { z } from 'zod';
import { configuration } from '../configuration';
import { withDeadline } from './deadline';

/** Milliseconds for a signed call: it may write, so it gets longer than a read. */
const SIGNED_DEADLINE_MS = 8_000;

export interface SignedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON; still to be checked against the contract by whoever asked. */
  readonly json: unknown;
}

/**
 * Posts to the cms, signed for 'internal': sign-ups and their like. Neither body nor answer is ever logged or named in
 * an error, they hold addresses and tokens.
 * @throws Error naming the path when the cms is down, too slow, or answers something that is not JSON
 */
export async function postSigned(path: string, body: unknown): Promise<SignedAnswer> {
  const { cmsInternalUrl, sharedSecret } = configuration();
  const text = JSON.stringify(body);
  return withDeadline(`POST ${path}`, SIGNED_DEADLINE_MS, async (signal) => {
    const response = await fetch(new URL(path, cmsInternalUrl), {
      method: 'POST',
      body: text,
      signal,
      redirect: 'error',
      cache: 'no-store',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...requestIdHeader(),
        [SIGNATURE_HEADER]: signBody(sharedSecret, 'internal', text, Date.now()),
      },
    });
    const answer = await response.text();
    const json = z.string().transform(parseJson).safeParse(answer);
    if (!json.success) throw new Error(`POST ${path}: the answer (${response.status}) is not JSON`);
    return { status: response.status, headers: response.headers, json: json.data };
  });
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
}
