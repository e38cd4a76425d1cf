import { FACETS, type FacetName, SEARCH_KINDS, SEARCH_LIMITS } from '@rolebook/contract/published/search';
import { isSlug } from '@rolebook/contract/slug';

export interface Ask {
  readonly text: string;
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  readonly page: number;
}

/** Names the parameter that cannot be used, and says what it takes. */
export class MalformedAsk extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** @throws MalformedAsk */
export function readAsk(parameters: URLSearchParams): Ask {
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, choicesOf(facet, parameters)]),
  ) as unknown as Ask['chosen'];
  return { text: readText(parameters), chosen, page: readPage(parameters.get('page')) };
}

/** @throws MalformedAsk */
export function readText(parameters: URLSearchParams): string {
  const text = parameters.get('q') ?? '';
  if ([...text].length > SEARCH_LIMITS.query) {
    throw new MalformedAsk('q', `Search for at most ${SEARCH_LIMITS.query} characters.`);
  }
  return text;
}

function choicesOf(facet: FacetName, parameters: URLSearchParams): string[] {
  const values = [...new Set(parameters.getAll(facet))];
  if (values.length > SEARCH_LIMITS.choices) {
    throw new MalformedAsk(facet, `Choose at most ${SEARCH_LIMITS.choices}.`);
  }
  const isKnown = (value: string) =>
    facet === 'kind' ? (SEARCH_KINDS as readonly string[]).includes(value) : isSlug(value);
  if (!values.every(isKnown)) {
    const takes =
      facet === 'kind' ? `one of ${SEARCH_KINDS.join(', ')}` : 'the slug of one, such as data-scientist';
    throw new MalformedAsk(facet, `“${facet}” takes ${takes}.`);
  }
  return values;
}

function readPage(value: string | null): number {
  if (value === null) return 1;
  const page = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (page >= 1 && page <= SEARCH_LIMITS.pages) return page;
  throw new MalformedAsk('page', `“page” is a whole number from 1 to ${SEARCH_LIMITS.pages}.`);
}
