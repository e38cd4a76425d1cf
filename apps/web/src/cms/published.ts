import { z } from 'zod';
import { configuration } from '../configuration';
import { withDeadline } from './deadline';

/** Milliseconds for a whole answer of the cms, headers and body. A page costs it about 40. */
export const PUBLISHED_DEADLINE_MS = 5_000;

/** Seconds after which a page is rendered anew even if no message came. */
export const REVALIDATE_SECONDS = 300;

export interface PublishedRequest<Schema extends z.ZodType> {
  /** Path and query below the cms origin. Appears in errors: put no token into it. */
  readonly address: string;
  /** What must not be seen in errors, such as a preview token; added to the query. */
  readonly secretQuery?: Readonly<Record<string, string>>;
  /** Cache keys of what is rendered from the answer; `no-store` for what is for one person. */
  readonly keys: readonly string[] | 'no-store';
  readonly schema: Schema;
}

export type PublishedAnswer<Value> =
  | { readonly status: 200; readonly value: Value }
  | { readonly status: 308; readonly to: string }
  | { readonly status: 401 | 403 | 404 | 410 };

const movedSchema = z.object({ to: z.string().startsWith('/') });

/**
 * Asks the published-content API and parses the answer, once.
 * @throws Error that names the address: the cms is down, too slow, or answered something else than agreed
 */
export async function askPublished<Schema extends z.ZodType>(
  request: PublishedRequest<Schema>,
): Promise<PublishedAnswer<z.output<Schema>>> {
  const { address, keys } = request;
  const url = new URL(address, configuration().cmsInternalUrl);
  for (const [name, value] of Object.entries(request.secretQuery ?? {})) url.searchParams.set(name, value);

  const { status, text } = await withDeadline(`GET ${address}`, PUBLISHED_DEADLINE_MS, async (signal) => {
    const response = await fetch(url, {
      signal,
      // A 308 of this API is an answer, not something to follow.
      redirect: 'manual',
      headers: { accept: 'application/json' },
      ...(keys === 'no-store'
        ? { cache: 'no-store' }
        : { next: { tags: [...keys], revalidate: REVALIDATE_SECONDS } }),
    });
    return { status: response.status, text: await response.text() };
  });

  switch (status) {
    case 200:
      return { status, value: parse(request.schema, address, text) };
    case 308:
      return { status, to: parse(movedSchema, address, text).to };
    case 401:
    case 403:
    case 404:
    case 410:
      return { status };
    default:
      throw new Error(`GET ${address}: the cms answered ${status}`);
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, address: string, text: string): z.output<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`GET ${address}: the answer is not JSON`);
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new Error(`GET ${address}: the answer is not as agreed\n${z.prettifyError(result.error)}`);
}
