import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { withDeadline } from '../cms/deadline';
import { processWide } from '../process-wide';

/** What a page of the newsletter shows to one person. */
export type NewsletterView =
  | {
      readonly kind: 'form';
      readonly email: string;
      readonly fault: string | null;
      readonly formToken: string | null;
      /** Path of the page on which the person began. */
      readonly page: string;
      /** Nothing is wrong: the form in a cached page is asked once more, with a token. */
      readonly oncemore: boolean;
    }
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'confirmation';
      readonly state: 'open' | 'confirmed' | 'expired' | 'unknown';
      readonly token: string;
    };

const views = () => processWide('newsletter-views', () => new Map<string, NewsletterView>());

export const viewOf = (id: string): NewsletterView | null => views().get(id) ?? null;

const RENDER_DEADLINE_MS = 10_000;

/**
 * Shows a view as a page. A route handler may not render React, so the page is asked of this very process; what it
 * shows never leaves it: the address holds a random id, good while this request lasts.
 */
export async function showView(
  view: NewsletterView,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const id = randomUUID();
  views().set(id, view);
  try {
    const html = await withDeadline('the newsletter page', RENDER_DEADLINE_MS, async (signal) => {
      const response = await fetch(`${ownOrigin()}/newsletter/view/${id}`, { signal, cache: 'no-store' });
      if (!response.ok) throw new Error(`the newsletter page answered ${response.status}`);
      return response.text();
    });
    return new Response(html, {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    });
  } finally {
    views().delete(id);
  }
}

/** Where this process listens: Next says the port. */
function ownOrigin(): string {
  const host = process.env.HOST || process.env.HOSTNAME || '127.0.0.1';
  const port = z.coerce
    .number()
    .int()
    .parse(process.env.PORT ?? process.env.WEB_PORT ?? 3000);
  const local =
    ['0.0.0.0', '::', 'localhost'].includes(host) || !/^[\d.]+$|:/.test(host) ? '127.0.0.1' : host;
  return `http://${local.includes(':') ? `[${local}]` : local}:${port}`;
}
