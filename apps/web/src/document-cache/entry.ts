import type { OutgoingHttpHeaders } from 'node:http';

/** A stored answer: a plain document, or the body of a route handler (feed, sitemap). */
export interface Entry {
  readonly kind: 'APP_PAGE' | 'APP_ROUTE';
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** Our cache keys: what a renewal names. */
  readonly keys: readonly string[];
  /** When the render began, Unix ms: it may not know what happened later. */
  readonly renderedAt: number;
  /** Seconds for which it is fresh. */
  readonly revalidate: number;
}

type Head = Omit<Entry, 'body'>;

/** One file for each entry: a line of JSON, then the body. */
export function encodeEntry({ body, ...head }: Entry): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
}

/** @throws Error when the file is not an entry */
export function decodeEntry(file: Buffer): Entry {
  const end = file.indexOf('\n');
  if (end < 0) throw new Error('not an entry');
  const head = JSON.parse(file.subarray(0, end).toString()) as Head;
  if (typeof head.renderedAt !== 'number' || !Array.isArray(head.keys)) throw new Error('not an entry');
  return { ...head, body: file.subarray(end + 1) };
}
