import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerBeforeNext } from '@rolebook/contract/before-next';
import { GracefulStop, stopOnSignals } from '@rolebook/contract/graceful-stop';
import { REQUEST_ID_HEADER } from '@rolebook/contract/headers';
import { pageKeys } from '@rolebook/contract/keys';
import { COMPARE_PATH, SALARIES_PATH } from '@rolebook/contract/paths';
import { withRequestId } from '@rolebook/contract/request-id';
import { indexKeeper } from '../addresses/index-keeper';
import { readerAddress } from '../addresses/reader-address';
import { type Configuration, configuration } from '../configuration';
import { GONE_ROUTE, NOT_FOUND_ROUTE } from '../document-cache/routes';
import { chosenComparison } from './chosen-comparison';
import { chosenView } from './chosen-view';
import { clientAddress, TrustedProxies } from './client-address';
import { finishResponse } from './finish-response';
import { answerHealth } from './health';
import { logRequest } from './log-request';
import { goesDown, Maintenance } from './maintenance';
import { incomingRequestId, removeFrameworkHeaders, setInternalHeaders } from './request-headers';
import { searchTarget } from './search-target';
import { previewPolicy, securityHeaders, surfaceOf } from './security-headers';
import {
  SPECULATION_RULES_PATH,
  sendChosen,
  sendMaintenance,
  sendMoved,
  sendSpeculationRules,
  sendStatusDocument,
} from './static-answers';

const REMOVED_HEADERS = ['x-powered-by', 'x-nextjs-prerender', 'x-nextjs-stale-time', 'x-next-cache-tags'];

/** Puts the front before Next, in the same process, and ends the process without dropping a request. */
export function attachFront() {
  const settings = configuration();
  const front = new Front(settings);
  const servers = answerBeforeNext((request, response, pass) => {
    const id = front.identify(request);
    stop.count(response);
    return withRequestId(id, () => front.answers(request, response, id, stop.stopping) || pass());
  });
  const stop = new GracefulStop({ drainMs: settings.drainSeconds * 1000, servers });
  stopOnSignals(stop);
}

class Front {
  private readonly proxies: TrustedProxies;
  private readonly maintenance: Maintenance;

  constructor(private readonly settings: Configuration) {
    this.maintenance = new Maintenance(settings.maintenanceFile);
    this.proxies = new TrustedProxies(settings.trustedProxies);
  }

  /** True when the answer is given; otherwise the request, made safe, is Next's. */
  answers(request: IncomingMessage, response: ServerResponse, id: string, stopping: boolean): boolean {
    const url = request.url ?? '/';
    const [rawPath = '/'] = url.split('?', 1);
    const surface = surfaceOf(rawPath);
    response.setHeader(REQUEST_ID_HEADER, id);
    logRequest(request, response, { id, url });

    const path = readablePath(rawPath);
    removeFrameworkHeaders(request, { keepRouter: surface === 'preview' });
    if (this.settings.behindEdge) delete request.headers['accept-encoding'];

    const isPage = (surface === 'site' || surface === 'search') && !/^\/(api|_next)(\/|$)/.test(rawPath);
    const nonce = randomBytes(16).toString('base64');
    const headers = securityHeaders(surface, this.settings, nonce);
    if (surface === 'preview') {
      // Next reads the nonce for its scripts from the policy on the request.
      request.headers['content-security-policy'] = previewPolicy(this.settings.cmsUrl, nonce);
    }
    const finish = (intendedStatus: number | null) =>
      finishResponse(response, {
        always: headers.always,
        weak: process.env.NODE_ENV === 'production' ? headers.weak : {},
        removed: REMOVED_HEADERS,
        intendedStatus,
        replaceFailures: !/^\/api(\/|$)/.test(rawPath),
      });

    // Ready all the same: it is these processes that tell readers.
    if (answerHealth(rawPath, response, stopping)) return true;
    const down = goesDown(rawPath) ? this.maintenance.state() : null;
    if (down) {
      finish(503);
      sendMaintenance(response, down);
      return true;
    }
    if (!isPage) {
      finish(null);
      return false;
    }
    if (path === null) {
      finish(400);
      sendStatusDocument(response, 400);
      return true;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      finish(405);
      response.setHeader('allow', 'GET, HEAD');
      sendStatusDocument(response, 405);
      return true;
    }
    // The same for everybody: nothing that a person carries may change it.
    delete request.headers.cookie;
    delete request.headers.authorization;
    return this.answersPage(path, request, response, finish);
  }

  private answersPage(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    finish: (intendedStatus: number | null) => void,
  ): boolean {
    response.setHeader('speculation-rules', `"${SPECULATION_RULES_PATH}"`);
    if (path === SPECULATION_RULES_PATH) {
      finish(200);
      sendSpeculationRules(response);
      return true;
    }
    const plainPath = path.length > 1 ? path.replace(/\/+$/, '') : path;
    const chosen = chosenPath(plainPath, request.url ?? '');
    if (chosen) {
      finish(303);
      sendChosen(response, chosen);
      return true;
    }
    const search = searchTarget(plainPath, request.url ?? '');
    if (search !== null) {
      finish(search === NOT_FOUND_ROUTE ? 404 : null);
      request.url = search;
      return false;
    }
    const address = readerAddress(plainPath, indexKeeper().index);
    switch (address.answer) {
      case 'moved':
        finish(308);
        sendMoved(response, address.to, pageKeys(plainPath).join(' '));
        return true;
      case 'gone':
        finish(410);
        request.url = GONE_ROUTE;
        return false;
      case 'missing':
        // Next keeps one page for all of these, under its own address: nothing is kept under what was asked for.
        finish(404);
        request.url = NOT_FOUND_ROUTE;
        return false;
      case 'render':
        // One spelling for each page: `%61rticles` must not be rendered and kept a second time.
        if (path !== request.url?.split('?', 1)[0]) request.url = path;
        finish(null);
        return false;
    }
  }

  /** Decides whose request this is, and puts that and the request's id on it. */
  identify(request: IncomingMessage): string {
    const { remoteAddress } = request.socket;
    const forwarded = request.headers['x-forwarded-for'];
    const client = clientAddress(
      remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      this.proxies,
    );
    const trusted = remoteAddress !== undefined && this.proxies.trusts(remoteAddress.replace(/^::ffff:/, ''));
    const id = (trusted ? incomingRequestId(request) : null) ?? randomUUID();
    setInternalHeaders(request, client, id);
    return id;
  }
}

/** Where a form of the page at `path` leads, when the request is one. */
function chosenPath(path: string, url: string): string | null {
  if (path === COMPARE_PATH) return chosenComparison(url);
  return path === SALARIES_PATH ? chosenView(url) : null;
}

/** The path decoded, once; null when it cannot be. */
function readablePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    return /[\u0000-\u001f\u007f\\]/.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}
