import { answerBeforeNext } from '@rolebook/contract/before-next';
import { writeConsoleAsLines } from '@rolebook/contract/console-lines';
import { GracefulStop, stopOnSignals } from '@rolebook/contract/graceful-stop';
import { REQUEST_ID_HEADER } from '@rolebook/contract/headers';
import { requestIdFrom, withRequestId } from '@rolebook/contract/request-id';
import { configuration } from '../configuration';
import { log } from '../worker/log';
import { logRequest } from './log-request';

/**
 * Reads the configuration, so that a wrong one ends the process at start and not every request later, and puts an id
 * and a log line on every request. Next may call instrumentation once for each of its servers.
 */
export function startFront() {
  const registry = globalThis as unknown as Record<symbol, true | undefined>;
  const started = Symbol.for('rolebook.front');
  if (registry[started]) return;
  registry[started] = true;
  if (process.env.NODE_ENV === 'production') writeConsoleAsLines();
  requireConfiguration();
  attach();
  log('info', 'started');
}

/** Nobody can use a cms without a database or secrets; saying so on every request would hide it. */
function requireConfiguration() {
  try {
    configuration();
  } catch (error) {
    log('error', 'configuration', { error });
    process.exit(1);
  }
}

function attach() {
  const servers = answerBeforeNext((request, response, pass) => {
    // The id of the site's request, where the site asks: an id is a name and gives no rights.
    const id = requestIdFrom(request.headers[REQUEST_ID_HEADER]);
    request.headers[REQUEST_ID_HEADER] = id;
    response.setHeader(REQUEST_ID_HEADER, id);
    logRequest(request, response, id);
    stop.count(response);
    if (stop.stopping && request.url === '/readyz') {
      response
        .writeHead(503, { 'cache-control': 'no-store', 'content-type': 'text/plain' })
        .end('stopping\n');
      return true;
    }
    return withRequestId(id, pass);
  });
  const stop = new GracefulStop({ drainMs: configuration().DRAIN_SECONDS * 1000, servers });
  stopOnSignals(stop);
}
