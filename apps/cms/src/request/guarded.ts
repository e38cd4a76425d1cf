import { configuration } from '../configuration';
import config from '../payload.config';
import { answerForgotPassword } from '../sign-in/forgot-password';
import { answerLogin } from '../sign-in/login';
import { limitBody, TOO_LARGE_FILE } from './body-limit';
import { isForeignChange } from './origin';
import { queryFault } from './query-limits';
import { refusal } from './refusal';

type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>;

const CLOSED: readonly RegExp[] = [
  // The first administrator is made by a command, never by whoever comes first.
  /^\/api\/users\/first-register\/?$/,
  // The worker runs jobs and a command migrates; nobody does it over HTTP.
  /^\/api\/payload-(jobs|migrations)(\/|$)/,
  /^\/api\/graphql/,
  // Draws a picture for anybody who asks, with any words; the admin's pages do without.
  /^\/api\/og(\/|$)/,
];
const OVERRIDES = ['x-http-method-override', 'x-payload-http-method-override'];
const DOCUMENT_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Second path segments that are operations and not ids. */
const OPERATION = /^[a-z][a-z-]*$/;

/** The segments of a path as Next decodes them; null when they cannot be. */
function segmentsOf(path: string): string[] | null {
  try {
    return path.split('/').map((segment) => decodeURIComponent(segment));
  } catch {
    return null;
  }
}

function pathFault(segments: readonly string[]): 'malformed' | 'unknown' | null {
  if (segments.some((segment) => segment.includes('\0') || segment.length > 300)) return 'malformed';
  const [, , subject, id, , versionId] = segments;
  if (subject === 'globals' || !id) return null;
  if (!DOCUMENT_ID.test(id) && !OPERATION.test(id)) return 'unknown';
  return id === 'versions' && versionId && !DOCUMENT_ID.test(versionId) ? 'unknown' : null;
}

const isOverriddenRead = (request: Request) =>
  request.method === 'POST' && OVERRIDES.some((name) => request.headers.get(name)?.toUpperCase() === 'GET');

const RESTORE = /^\/api\/([a-z-]+)\/versions\/[^/]+\/?$/;

/**
 * What is restored is a draft, whatever the button says: only publishing changes what readers see. Collections without
 * drafts restore as they are.
 */
async function asDraftRestore(request: Request, pathname: string): Promise<Request> {
  const slug = request.method === 'POST' ? RESTORE.exec(pathname)?.[1] : undefined;
  if (!slug) return request;
  const collection = (await config).collections.find((candidate) => candidate.slug === slug);
  if (!collection?.versions?.drafts) return request;
  const url = new URL(request.url);
  url.searchParams.set('draft', 'true');
  return new Request(url, request);
}

/** A read by POST (the admin sends long queries so) is held to the same limits as one by GET. */
async function bodyQueryFault(request: Request): Promise<string | null> {
  if (!isOverriddenRead(request)) return null;
  const type = request.headers.get('content-type') ?? '';
  // Of JSON Payload would write values into the query as they are.
  if (!type.startsWith('application/x-www-form-urlencoded'))
    return 'A read by POST sends its query as a form.';
  return queryFault(await request.clone().text(), false);
}

const TAKES_DOCUMENT = new Set(['POST', 'PATCH', 'PUT']);

/** A document is an object: Payload would stumble over anything else only later, and call it our failure. */
async function bodyFault(request: Request): Promise<string | null> {
  const type = request.headers.get('content-type') ?? '';
  if (!TAKES_DOCUMENT.has(request.method) || !type.startsWith('application/json')) return null;
  const text = await request.clone().text();
  if (text === '') return null;
  try {
    const body: unknown = JSON.parse(text);
    if (body && typeof body === 'object' && !Array.isArray(body)) return null;
  } catch {
    // Falls through: text that is no JSON is no object either.
  }
  return 'The body must be a JSON object.';
}

/** An answer depends on who asks; only files are everybody's. */
function unstored(response: Response, path: string): Response {
  if (!path.startsWith('/api/media/file/')) response.headers.set('cache-control', 'no-store');
  return response;
}

/** No stack trace, no message from within: whatever failed is in the log, under the request's id. */
function withoutInnards(response: Response, path: string): Response {
  // Payload's parser counts the bytes of an upload whose sender did not say how many come.
  if (response.status === 413) return refusal(413, TOO_LARGE_FILE);
  if (response.status < 500)
    return response.headers.has('cache-control') ? response : unstored(response, path);
  if (path.startsWith('/api/media/file/')) return refusal(404, 'There is no such file.');
  return refusal(500, 'Something went wrong on our side. It has been recorded; try again in a moment.');
}

/**
 * The one gate in front of Payload's REST API. Everything that a stranger could break or exhaust is refused here,
 * before Payload parses, opens a transaction or hashes a password.
 */
export function guarded(handler: Handler): Handler {
  return async (incoming, context) => {
    const { pathname: spelt, search } = new URL(incoming.url);
    const segments = segmentsOf(spelt);
    if (!segments) return refusal(400, 'The address is malformed.');
    // As Payload will match it: `/api/users/%6Cogin` is the sign-in, too.
    const pathname = segments.join('/');
    if (CLOSED.some((closed) => closed.test(pathname))) return refusal(403, 'This is not available.');
    if (isForeignChange(incoming, configuration().CMS_URL)) {
      return refusal(403, 'Changes are accepted from the cms itself only.');
    }
    const fault = pathFault(segments);
    if (fault === 'malformed') return refusal(400, 'The address is malformed.');
    if (fault === 'unknown') return refusal(404, 'There is no such document.');

    const reads = incoming.method === 'GET' || incoming.method === 'HEAD';
    const tooMuch = queryFault(search.slice(1), !reads && !isOverriddenRead(incoming));
    if (tooMuch) return refusal(400, tooMuch);

    const limited = await limitBody(incoming);
    if ('tooLarge' in limited) return refusal(413, limited.tooLarge);
    const { request } = limited;
    const tooMuchInBody = await bodyQueryFault(request);
    if (tooMuchInBody) return refusal(400, tooMuchInBody);
    const unusable = await bodyFault(request);
    if (unusable) return refusal(400, unusable);

    const call = (sent: Request) => handler(sent, context);
    if (request.method === 'POST' && pathname === '/api/users/login') return answerLogin(request, call);
    if (request.method === 'POST' && pathname === '/api/users/forgot-password') {
      return answerForgotPassword(request, call);
    }
    return withoutInnards(await call(await asDraftRestore(request, pathname)), pathname);
  };
}
