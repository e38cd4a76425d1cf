import { SIGNATURE_HEADER } from '@rolebook/contract/headers';
import { RENEWAL_PATH, type RenewalMessage } from '@rolebook/contract/renewal';
import { signBody } from '@rolebook/contract/signing';
import { SHARED_SECRET } from './built-site';

/** A message as the worker would send it; what is not given is empty. */
export function renewal(part: Partial<RenewalMessage> & { sequence: number }): RenewalMessage {
  return { id: `message-${part.sequence}`, addresses: [], renew: [], takeDown: [], site: false, ...part };
}

/** Posts a message to one instance, signed unless another signature is given. */
export function sendRenewal(
  origin: string,
  message: unknown,
  signature?: (body: string) => string | null,
): Promise<Response> {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  const signed = signature ? signature(body) : signBody(SHARED_SECRET, 'renewal', body, Date.now());
  return fetch(`${origin}${RENEWAL_PATH}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...(signed === null ? {} : { [SIGNATURE_HEADER]: signed }),
    },
  });
}

/** Asks until the page serves the sequence, as the worker does. Resolves to the number of requests it took. */
export async function untilServed(url: string, sequence: number): Promise<number> {
  for (let requests = 1; requests <= 50; requests += 1) {
    const answer = await fetch(url);
    await answer.text();
    if (Number(answer.headers.get('x-rolebook-sequence')) >= sequence) return requests;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not serve sequence ${sequence}`);
}
