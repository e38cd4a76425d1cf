import {
  type SearchAnswer,
  type Suggestions,
  searchAnswerSchema,
  suggestionsSchema,
} from '@rolebook/contract/published/search';
import { fetch } from 'undici';
import type { z } from 'zod';
import { configuration } from '../configuration';
import { withDeadline } from './deadline';

/** Milliseconds for a whole answer. The cms gives each statement 1.5 s. */
const SEARCH_DEADLINE_MS = 4_000;
/** Later suggestions are of no use to somebody who types. */
const SUGGESTIONS_DEADLINE_MS = 1_000;

/**
 * @param query as `searchQuery` makes it
 * @throws Error when the cms is down, busy or too slow. Never holds what was searched for
 */
export const askSearch = (query: URLSearchParams): Promise<SearchAnswer> =>
  ask('/api/published/search', query, SEARCH_DEADLINE_MS, searchAnswerSchema);

/** @throws Error as above */
export const askSuggestions = (text: string): Promise<Suggestions> =>
  ask(
    '/api/published/suggestions',
    new URLSearchParams({ q: text }),
    SUGGESTIONS_DEADLINE_MS,
    suggestionsSchema,
  );

/** Not by the `fetch` that Next patches: it would keep a file for each query. */
async function ask<Schema extends z.ZodType>(
  path: string,
  query: URLSearchParams,
  deadlineMs: number,
  schema: Schema,
): Promise<z.output<Schema>> {
  const url = new URL(path, configuration().cmsInternalUrl);
  url.search = query.toString();
  return withDeadline(`GET ${path}`, deadlineMs, async (signal) => {
    const response = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } });
    if (response.status !== 200) throw new Error(`GET ${path}: the cms answered ${response.status}`);
    const read = schema.safeParse(await response.json());
    if (!read.success) throw new Error(`GET ${path}: the answer is not as agreed`);
    return read.data;
  });
}
