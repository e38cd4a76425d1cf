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
      const target = originForm(request.url ?? '/');
      if (target === null) {
        response
          .writeHead(400, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
          .end('Bad request\n');
        return true;
      }
      request.url = target;
      return answer(request, response, pass);
    }) as typeof server.emit;
  });
  return servers;
}

/**
 * The target of a request as a path with its query. A client may also send a whole address (RFC 9112, section 3.2.2); its
 * host says nothing, as Host does not.
 * @returns null for `*`, `host:port` and whatever else is no address of a page
 */
export function originForm(target: string): string | null {
  if (target.startsWith('/')) return target;
  const rest = /^https?:\/\/[^/?#]*(.*)$/i.exec(target)?.[1];
  if (rest === undefined) return null;
  return rest.startsWith('/') ? rest : `/${rest}`;
}
