import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** True when the request has been taken care of; `pass` hands it to Next. */
export type Answer = (request: IncomingMessage, response: ServerResponse, pass: () => boolean) => boolean;

/**
 * Has every request of every HTTP server of this process answered by `answer` first. A diagnostics channel is the one
 * place that `next start`, `next dev` and the standalone server have in common.
 * @returns the servers that have had a request so far.
 */
export function answerBeforeNext(answer: Answer): ReadonlySet<Server> {
  const servers = new Set<Server>();
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (servers.has(server)) return;
    servers.add(server);
    // The channel speaks before the server does, so the very first request passes through here too.
    const emit = server.emit as (event: string, ...args: unknown[]) => boolean;
    server.emit = ((event: string, ...args: unknown[]) => {
      const pass = () => emit.call(server, event, ...args);
      if (event !== 'request') return pass();
      const [request, response] = args as [IncomingMessage, ServerResponse];
      return answer(request, response, pass);
    }) as typeof server.emit;
  });
  return servers;
}
