import type { ServerResponse } from 'node:http';
import { indexKeeper } from '../addresses/index-keeper';
import { sendJson } from './static-answers';

/**
 * `/livez`: the process runs, whatever is behind it. `/readyz`: it can serve. A cms that is down does not make it
 * unready, its last good pages are what readers need then; one that is about to end is, so that no new request is sent here.
 */
export function answerHealth(path: string, response: ServerResponse, stopping: boolean): boolean {
  if (path === '/livez') {
    sendJson(response, 200, { status: 'live' });
    return true;
  }
  if (path !== '/readyz') return false;
  const { asked, index } = indexKeeper();
  const ready = !stopping && (asked || index.loaded);
  const status = stopping ? 'stopping' : ready ? 'ready' : 'starting';
  sendJson(response, ready ? 200 : 503, { status, addresses: index.loaded ? 'known' : 'unknown' });
  return true;
}
