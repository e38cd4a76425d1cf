import type { MessageKind } from '@rolebook/contract/reader-message';
import { configuration } from '../configuration';
import { renderErrorDocument } from '../layouts/error-documents';
import { log } from '../log';
import { clientAddressOf } from '../newsletter/cms';
import { isForeign } from '../newsletter/origin';
import { readLimited } from '../read-limited';
import { freshMessageToken, sendMessage } from './cms';
import { type MessageFault, showView, type TypedMessage } from './view';

const DOWN =
  'We cannot take messages just now. Please try again in a few minutes; nothing that you typed is lost.';
const MOST_BYTES = 60_000;
const PATH = /^\/[\w\-./]{0,499}$/;

const pathOr = (value: string, otherwise: string) => (PATH.test(value) ? value : otherwise);

/** The two methods of a form for readers: plain HTML, no script, a token for one use, nothing stored on the way. */
export function messageRoute(kind: MessageKind) {
  return {
    async GET(request: Request): Promise<Response> {
      const { searchParams } = new URL(request.url);
      return showForm(kind, {
        page: pathOr(searchParams.get('page') ?? '', ''),
        about: (searchParams.get('about') ?? '').slice(0, 300),
        message: '',
        name: '',
        email: '',
      });
    },

    async POST(request: Request): Promise<Response> {
      if (isForeign(request, configuration().siteUrl)) {
        return new Response('This form belongs to another site.\n', { status: 403 });
      }
      const text = await readLimited(request, MOST_BYTES);
      if (text === null) return new Response('This is more than a message.\n', { status: 413 });
      return answerForm(kind, new URLSearchParams(text), clientAddressOf(request));
    },
  };
}

async function answerForm(kind: MessageKind, fields: URLSearchParams, clientAddress: string) {
  const field = (name: string, most: number) => (fields.get(name) ?? '').slice(0, most);
  const typed: TypedMessage = {
    page: pathOr(field('page', 500), ''),
    about: field('about', 300),
    message: field('message', 20_000),
    name: field('name', 1_000),
    email: field('email', 1_000),
  };
  const formToken = field('formToken', 1_000);
  if (!formToken) return showForm(kind, typed);
  try {
    const outcome = await sendMessage({
      kind,
      ...typed,
      formToken,
      website: field('website', 1_000),
      clientAddress,
    });
    if (outcome.accepted)
      return await showView({ kind: 'thanks', about: kind, reference: outcome.reference });
    const headers: Record<string, string> = outcome.retryAfter ? { 'retry-after': outcome.retryAfter } : {};
    return await showForm(
      kind,
      typed,
      { field: outcome.field, text: outcome.message },
      outcome.status,
      headers,
    );
  } catch (error) {
    log('error', 'messages.failed', { error });
    return showDown(kind, typed);
  }
}

async function showForm(
  kind: MessageKind,
  typed: TypedMessage,
  fault: MessageFault | null = null,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  let formToken: string;
  try {
    formToken = await freshMessageToken();
  } catch (error) {
    log('error', 'messages.failed', { error });
    return showDown(kind, typed);
  }
  return showView({ kind: 'form', about: kind, typed, fault, formToken }, status, headers);
}

/** The form with what was typed; where even that cannot be shown, a document that needs nothing. */
async function showDown(kind: MessageKind, typed: TypedMessage): Promise<Response> {
  try {
    return await showForLater(kind, typed);
  } catch (error) {
    log('error', 'messages.failed', { error });
    return new Response(renderErrorDocument(503), {
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '120' },
    });
  }
}

const showForLater = (kind: MessageKind, typed: TypedMessage) =>
  showView({ kind: 'form', about: kind, typed, fault: { field: null, text: DOWN }, formToken: null }, 503, {
    'retry-after': '120',
  });
