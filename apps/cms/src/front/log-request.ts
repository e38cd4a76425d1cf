import type { IncomingMessage, ServerResponse } from 'node:http';
import { loggedPath } from '@rolebook/contract/logged-path';
import { log } from '../worker/log';

/** Writes one line when the answer is out, or the client has gone. */
export function logRequest({ method, url = '/' }: IncomingMessage, response: ServerResponse, id: string) {
  const from = performance.now();
  response.once('close', () =>
    log('info', 'request', {
      id,
      method,
      path: loggedPath(url),
      status: response.writableFinished ? response.statusCode : 499,
      milliseconds: Math.round(performance.now() - from),
    }),
  );
}
