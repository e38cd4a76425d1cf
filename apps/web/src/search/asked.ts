import { SEARCH_PATH } from '@rolebook/contract/paths';
import { FACETS, type FacetName, SEARCH_KINDS, SEARCH_LIMITS } from '@rolebook/contract/published/search';
import { isSlug } from '@rolebook/contract/slug';
import { z } from 'zod';

/** What a reader searches for, as the address says it. */
export interface Asked {
  readonly text: string;
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  readonly page: number;
}

/** One character more than is searched for: enough to know that it is too long, whatever was sent. */
const MOST_KEPT = SEARCH_LIMITS.query + 1;

export const isTooLong = ({ text }: Asked) => [...text].length > SEARCH_LIMITS.query;

/** What an address asks. Whatever cannot be meant is left out: an old link still finds something. */
export function askedBy(parameters: URLSearchParams): Asked {
  const page = Number(/^\d{1,2}$/.exec(parameters.get('page') ?? '')?.[0] ?? 1);
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter(isChoiceOf(facet))]),
  ) as Record<FacetName, string[]>;
  for (const facet of FACETS) chosen[facet].splice(SEARCH_LIMITS.choices);
  return {
    text: [...(parameters.get('q') ?? '').replace(/\s+/g, ' ').trim()].slice(0, MOST_KEPT).join(''),
    chosen,
    page: page >= 1 && page <= SEARCH_LIMITS.pages ? page : 1,
  };
}

const isChoiceOf = (facet: FacetName) => (value: string) =>
  facet === 'kind' ? (SEARCH_KINDS as readonly string[]).includes(value) : isSlug(value);

/** The query of an address: only what is said, in a fixed order. */
export function searchQuery({ text, chosen, page }: Asked): URLSearchParams {
  const query = new URLSearchParams();
  if (text !== '') query.set('q', text);
  for (const facet of FACETS) for (const value of chosen[facet]) query.append(facet, value);
  if (page > 1) query.set('page', String(page));
  return query;
}

export function searchAddress(asked: Asked): string {
  const query = searchQuery(asked).toString();
  return query === '' ? SEARCH_PATH : `${SEARCH_PATH}?${query}`;
}

/** The same search with one choice more, or without it; from its first page. */
export function toggled(asked: Asked, facet: FacetName, value: string): Asked {
  const values = asked.chosen[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...asked, chosen: { ...asked.chosen, [facet]: next }, page: 1 };
}

export const NOTHING_CHOSEN: Asked['chosen'] = { kind: [], topic: [], role: [], author: [] };

const codeShape = z.array(z.tuple([z.string(), z.string()])).max(60);

/** As one segment of a path, which is all that Next's page cache passes on. */
export const codeOf = (asked: Asked): string =>
  Buffer.from(JSON.stringify([...searchQuery(asked)])).toString('base64url');

/** Null when nobody here made the segment. */
export function askedByCode(code: string): Asked | null {
  try {
    const read = codeShape.safeParse(JSON.parse(Buffer.from(code, 'base64url').toString()));
    return read.success ? askedBy(new URLSearchParams(read.data)) : null;
  } catch {
    return null;
  }
}
