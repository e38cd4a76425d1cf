import type { IncomingMessage } from 'node:http';
import { CLIENT_ADDRESS_HEADER, REQUEST_ID_HEADER } from '@rolebook/contract/headers';

/** What asks Next for something other than the document, or speaks for one of its own tiers. Clients may not. */
const FRAMEWORK = /^(rsc$|next-|x-next|x-middleware|x-invoke|x-matched-path$|x-now-|x-prerender|x-rewrite)/;

/** Takes Next's internal vocabulary off a request; a preview is React's and keeps what its router says. */
export function removeFrameworkHeaders(
  request: IncomingMessage,
  { keepRouter }: { readonly keepRouter: boolean },
) {
  for (const name of Object.keys(request.headers)) {
    if (!FRAMEWORK.test(name)) continue;
    if (keepRouter && /^(rsc|next-router|next-url)/.test(name)) continue;
    delete request.headers[name];
  }
}

export function setInternalHeaders(request: IncomingMessage, client: string, id: string) {
  request.headers[CLIENT_ADDRESS_HEADER] = client;
  request.headers[REQUEST_ID_HEADER] = id;
  // Next passes a client's own forwarding headers on to whoever asks; what is true is in the header above.
  request.headers['x-forwarded-for'] = client;
  delete request.headers['x-forwarded-host'];
  delete request.headers['x-forwarded-port'];
}

/** Keeps the id that a trusted hop gave, when it looks like one. */
export function incomingRequestId(request: IncomingMessage): string | null {
  const id = request.headers[REQUEST_ID_HEADER];
  return typeof id === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(id) ? id : null;
}
