import { z } from 'zod';

/** What can be found. Also the values of the parameter `kind`. */
export const SEARCH_KINDS = [
  'article',
  'role-guide',
  'salary-table',
  'topic',
  'author',
  'info-page',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Ways to narrow a search. Also the names of the parameters that do it, each of which may be given several times. */
export const FACETS = ['kind', 'topic', 'role', 'author'] as const;
export type FacetName = (typeof FACETS)[number];

export const SEARCH_LIMITS = {
  /** Characters of what is searched for. */
  query: 200,
  /** Choices within one facet. */
  choices: 10,
  pages: 20,
  pageSize: 10,
  suggestions: 8,
} as const;

/** Plain text in pieces; `hit` pieces are what was searched for. Nothing in it is markup. */
const markedTextSchema = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export type MarkedText = z.infer<typeof markedTextSchema>;

const searchResultSchema = z.object({
  kind: z.enum(SEARCH_KINDS),
  path: z.string(),
  title: markedTextSchema,
  /** The passage that holds what was searched for, or the summary. May be empty. */
  extract: markedTextSchema,
  topic: z.string().nullable(),
  authors: z.array(z.string()),
  /** Of articles alone. */
  publishedAt: z.iso.datetime({ offset: true }).nullable(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

const facetOptionSchema = z.object({
  /** A kind, or the slug of a topic, role or author. */
  value: z.string(),
  label: z.string(),
  /** Results that have it, with what is chosen in the other facets. */
  count: z.number().int().nonnegative(),
  chosen: z.boolean(),
});
export type FacetOption = z.infer<typeof facetOptionSchema>;

/**
 * `GET {cms}/api/published/search?q=…&kind=…&topic=…&role=…&author=…&page=…`: 200 with this, 400
 * `{"error":"malformed","field":"…","message":"…"}`, 503 while too many search at once or one takes too long.
 */
export const searchAnswerSchema = z.object({
  /**
   * - `all-words`: every result has every word.
   * - `corrected`: nothing had the words as typed; `searchedFor` was searched instead.
   * - `some-words`: nothing has every word; results have some.
   * - `nearest`: nothing has any word; results have titles that are spelt nearly so.
   */
  outcome: z.enum(['all-words', 'corrected', 'some-words', 'nearest']),
  searchedFor: z.string(),
  total: z.number().int().nonnegative(),
  page: z.number().int().positive(),
  pages: z.number().int().positive(),
  results: z.array(searchResultSchema),
  facets: z.record(z.enum(FACETS), z.array(facetOptionSchema)),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** `GET {cms}/api/published/suggestions?q=…`: titles that begin with, or hold, what is being typed. */
export const suggestionsSchema = z.object({
  suggestions: z.array(z.object({ kind: z.enum(SEARCH_KINDS), path: z.string(), title: z.string() })),
});
export type Suggestions = z.infer<typeof suggestionsSchema>;
