import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { withDeadline } from '../cms/deadline';
import { processWide } from '../process-wide';

const RENDER_DEADLINE_MS = 10_000;

/** Pages that one person sees once: what they typed, what became of it. */
export interface Views<View> {
  /** What the page behind an address shows; null when that request is over. */
  viewOf(id: string): View | null;
  /** @throws Error when the page could not be rendered */
  showView(view: View, status?: number, headers?: Record<string, string>): Promise<Response>;
}

/**
 * A route handler may not render React, so the page is asked of this very process; what it shows never leaves it: the
 * address holds a random id, good while this request lasts.
 * @param name of the pages, for errors and for the process
 * @param folder path below which the page of a view lies
 */
export function viewsAt<View>(name: string, folder: string): Views<View> {
  const views = () => processWide(`${name}-views`, () => new Map<string, View>());
  return {
    viewOf: (id) => views().get(id) ?? null,
    async showView(view, status = 200, headers = {}) {
      const id = randomUUID();
      views().set(id, view);
      try {
        const html = await withDeadline(`the ${name} page`, RENDER_DEADLINE_MS, async (signal) => {
          const response = await fetch(`${ownOrigin()}${folder}/${id}`, { signal, cache: 'no-store' });
          if (!response.ok) throw new Error(`the ${name} page answered ${response.status}`);
          return response.text();
        });
        return new Response(html, {
          status,
          headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
        });
      } finally {
        views().delete(id);
      }
    },
  };
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
