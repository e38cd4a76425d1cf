import type { IncomingMessage, ServerResponse } from 'node:http';
import { loggedPath } from '@rolebook/contract/logged-path';
import { log } from '../log';

/** Writes one line when the answer is out, or the client has gone. */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { id, url }: { readonly id: string; readonly url: string },
) {
  const from = performance.now();
  response.once('close', () => {
    log('info', 'request', {
      id,
      method: request.method,
      path: loggedPath(url),
      status: response.writableFinished ? response.statusCode : 499,
      cache: response.getHeader('x-nextjs-cache'),
      milliseconds: Math.round(performance.now() - from),
    });
  });
}
