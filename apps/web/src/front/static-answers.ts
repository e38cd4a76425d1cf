import type { ServerResponse } from 'node:http';
import { renderErrorDocument, renderMaintenanceDocument } from '../layouts/error-documents';
import type { Down } from './maintenance';

/** Where browsers read which links to fetch ahead; named by a header on every page. */
export const SPECULATION_RULES_PATH = '/speculation-rules.json';

const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: {
              href_matches: [
                '/api/*',
                '/media/*',
                '/newsletter/*',
                '/contact*',
                '/preview/*',
                '/search*',
                '/*.xml',
                '/*.csv',
                '/*.json',
              ],
            },
          },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

export function sendJson(response: ServerResponse, status: number, body: unknown) {
  send(response, status, 'application/json', JSON.stringify(body), 'no-store');
}

export function sendSpeculationRules(response: ServerResponse) {
  send(response, 200, 'application/speculationrules+json', SPECULATION_RULES, 'public, max-age=3600');
}

/** A document of a status that must not depend on anything behind this process. */
export function sendStatusDocument(response: ServerResponse, status: number) {
  send(response, status, 'text/html; charset=utf-8', renderErrorDocument(status), 'no-store');
}

/** What readers see while the site is down on purpose. */
export function sendMaintenance(response: ServerResponse, { until, retryAfterSeconds }: Down) {
  response.setHeader('retry-after', retryAfterSeconds);
  send(response, 503, 'text/html; charset=utf-8', renderMaintenanceDocument(until), 'no-store');
}

/** 308 to a path of this site. */
export function sendMoved(response: ServerResponse, to: string, keys: string) {
  response.setHeader('location', to);
  response.setHeader('xkey', keys);
  send(response, 308, 'text/plain; charset=utf-8', '', 'public, max-age=0, s-maxage=30');
}

/** 303 to a path that a form chose. Not kept: where it leads depends on what is published. */
export function sendChosen(response: ServerResponse, to: string) {
  response.setHeader('location', to);
  send(response, 303, 'text/plain; charset=utf-8', '', 'no-store');
}

function send(response: ServerResponse, status: number, type: string, body: string, cacheControl: string) {
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.setHeader('cache-control', cacheControl);
  response.setHeader('content-length', Buffer.byteLength(body));
  // Node sends no body on HEAD, whatever is written.
  response.end(body);
}
