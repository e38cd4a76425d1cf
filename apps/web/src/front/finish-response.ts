import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { renderErrorDocument } from '../layouts/error-documents';

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

export interface Finish {
  /** Set on the answer whatever it says itself. */
  readonly always: Readonly<Record<string, string>>;
  /** Set where the answer has no such header. */
  readonly weak: Readonly<Record<string, string>>;
  /** Headers that must not leave. */
  readonly removed: readonly string[];
  /** The status that was meant, for when the page that should say it fails. */
  readonly intendedStatus: number | null;
  /** Replace failed pages by the static document (not for answers to programs). */
  readonly replaceFailures: boolean;
}

/** What is missing may be published in a moment; a shared cache may still spare us the crawlers. */
const REFUSAL_CACHE_CONTROL = 'public, max-age=0, s-maxage=30';

/**
 * Has the last word on every answer, at the bottom of whatever Next and its compression stack on top: header rules, and
 * a static document in place of a page that failed (`error.tsx` would have to be a client component).
 */
export function finishResponse(response: ServerResponse, finish: Finish) {
  const writeHead = response.writeHead;
  const write = response.write;
  const end = response.end;
  let replacement: string | null = null;

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const [reason, given] = typeof rest[0] === 'string' ? [rest[0], rest[1]] : [undefined, rest[0]];
    setAll(response, given as Headers | undefined);
    let sent = status;
    // Who says when to come back has an answer of their own: a form with what was typed. What fails says nothing.
    const isMeant = response.hasHeader('retry-after');
    if (status >= 500 && finish.replaceFailures && !isMeant) {
      sent = finish.intendedStatus ?? status;
      replacement = renderErrorDocument(sent);
      for (const name of ['content-encoding', 'etag', 'transfer-encoding', 'link', 'xkey'])
        response.removeHeader(name);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-length', Buffer.byteLength(replacement));
    }
    if (status >= 500) response.setHeader('cache-control', 'no-store');
    else if ((status === 404 || status === 410) && finish.replaceFailures) {
      response.setHeader('cache-control', REFUSAL_CACHE_CONTROL);
    }
    for (const name of finish.removed) response.removeHeader(name);
    for (const [name, value] of Object.entries(finish.weak)) {
      if (!response.hasHeader(name)) response.setHeader(name, value);
    }
    for (const [name, value] of Object.entries(finish.always)) response.setHeader(name, value);
    varyOnEncodingAlone(response);
    sayOnce(response, 'location');
    sayOnce(response, 'link');
    if (reason !== undefined) response.statusMessage = String(reason);
    return writeHead.call(response, sent);
  }) as typeof response.writeHead;

  response.write = ((...args: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (replacement !== null) return true;
    return (write as (...all: unknown[]) => boolean).apply(response, args);
  }) as typeof response.write;

  response.end = ((...args: unknown[]) => {
    if (!response.headersSent) {
      // Node computes the length of a body that is sent in one piece only while the head is unwritten.
      const [body] = args;
      if ((typeof body === 'string' || Buffer.isBuffer(body)) && !response.hasHeader('content-length')) {
        if (!response.hasHeader('transfer-encoding') && !response.hasHeader('content-encoding')) {
          response.setHeader('content-length', Buffer.byteLength(body));
        }
      }
      response.writeHead(response.statusCode);
    }
    const callback = args.find((argument) => typeof argument === 'function') as (() => void) | undefined;
    if (replacement !== null) {
      response.write = write;
      return end.call(response, replacement, 'utf8', callback);
    }
    return (end as (...all: unknown[]) => ServerResponse).apply(response, args);
  }) as typeof response.end;
}

function setAll(response: ServerResponse, headers: Headers | undefined) {
  if (!headers) return;
  if (Array.isArray(headers)) {
    const flat = headers as (string | string[])[];
    for (let at = 0; at + 1 < flat.length; at += 2) response.setHeader(String(flat[at]), flat[at + 1] ?? '');
    return;
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
}

/** On a first hit Next appends the headers of the stored page to those that the render has set already. */
function sayOnce(response: ServerResponse, name: string) {
  const value = response.getHeader(name);
  if (Array.isArray(value)) response.setHeader(name, [...new Set(value)].join(', '));
}

/** Requests lose their framework headers before Next sees them, so nothing varies on those. */
function varyOnEncodingAlone(response: ServerResponse) {
  if (response.hasHeader('vary')) response.setHeader('vary', 'Accept-Encoding');
}
