import { type APIRequestContext, expect } from '@playwright/test';

/** A page as a reader gets it: no cookies, no cache of the browser's. */
export async function read(request: APIRequestContext, address: string) {
  const answer = await request.get(address, { maxRedirects: 0, headers: { 'cache-control': 'no-cache' } });
  return { status: answer.status(), headers: answer.headers(), html: await answer.text() };
}

/** Waits until readers get what an editor did. The promise is two seconds; a slow machine under test gets more. */
export async function untilReadersGet(
  request: APIRequestContext,
  address: string,
  what: (page: Awaited<ReturnType<typeof read>>) => unknown,
  expected: unknown = true,
): Promise<void> {
  await expect
    .poll(async () => what(await read(request, address)), { timeout: 20_000, intervals: [100, 250] })
    .toEqual(expected);
}

/** Text of a document, for assertions on what is said and not on how it is marked up. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

/** The JSON-LD graph of a document. */
export function structuredData(html: string): Record<string, unknown>[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)];
  return scripts.flatMap((match) => {
    const data = JSON.parse(match[1] ?? '{}') as { '@graph'?: Record<string, unknown>[] };
    return data['@graph'] ?? [data as Record<string, unknown>];
  });
}
