import { SEARCH_LIMITS, type SearchAnswer, type Suggestions } from '@rolebook/contract/published/search';
import type { Query } from '../database/query';
import type { Ask } from './ask';
import { folded, wordsOf } from './folding';
import { ASKED, findMatches, findNearest, type Matches } from './matching';
import { queryOfWords, type SearchQuery, searchQueryOf } from './search-query';
import { corrected } from './spelling';
import { readSynonyms, type SynonymGroup } from './synonyms';

const NOTHING: Matches = {
  hits: 0,
  total: 0,
  results: [],
  facets: { kind: [], topic: [], role: [], author: [] },
};

async function synonymsIn(sql: Query): Promise<SynonymGroup[]> {
  const [row] = await sql<{ text: string | null }>(
    'select search_synonyms as text from public.site_settings limit 1',
  );
  return readSynonyms(row?.text);
}

/**
 * What readers find: documents with every word; else with the words put right; else with some of the words; else those
 * whose names are spelt nearly so.
 */
export async function search(sql: Query, ask: Ask): Promise<SearchAnswer> {
  const synonyms = await synonymsIn(sql);
  const query = searchQueryOf(ask.text, synonyms);
  const answer = (
    outcome: SearchAnswer['outcome'],
    { total, results, facets }: Matches,
    searchedFor = ask.text,
  ): SearchAnswer => ({
    outcome,
    searchedFor,
    total,
    page: ask.page,
    pages: Math.min(SEARCH_LIMITS.pages, Math.max(1, Math.ceil(total / SEARCH_LIMITS.pageSize))),
    results,
    facets,
  });
  if (!query) return answer('all-words', NOTHING);

  const all = await findMatches(sql, query.every, query, ask);
  if (all.hits > 0) return answer('all-words', all);

  const better = await correctedQuery(sql, query, synonyms);
  if (better) {
    const found = await findMatches(sql, better.every, better, ask);
    if (found.hits > 0) return answer('corrected', found, better.words.join(' '));
  }
  if (query.words.length > 1) {
    const some = await findMatches(sql, query.any, query, ask);
    if (some.hits > 0) return answer('some-words', some);
  }
  const nearest = await nearestTo(sql, query.words.join(' '));
  return answer('nearest', { ...NOTHING, total: nearest.length, results: nearest });
}

async function correctedQuery(sql: Query, query: SearchQuery, synonyms: readonly SynonymGroup[]) {
  const words = await corrected(sql, query.words);
  return words ? queryOfWords(words, synonyms) : null;
}

/** Two or three letters are near to everything. */
const nearestTo = async (sql: Query, text: string) => (text.length < 4 ? [] : findNearest(sql, text));

/** Guides first: a reader who types the name of a job wants the job. */
const KINDS_IN_ORDER = `array['role-guide', 'topic', 'salary-table', 'author', 'article', 'info-page']`;

/** Titles that hold what is being typed; those that begin with it first. None until two characters are there. */
export async function suggest(sql: Query, text: string): Promise<Suggestions> {
  if (wordsOf(text).join('').length < 2) return { suggestions: [] };
  const query = searchQueryOf(text, await synonymsIn(sql));
  if (!query) return { suggestions: [] };
  const begin = folded(text);
  const suggestions = await sql<Suggestions['suggestions'][number]>(
    `select document.kind, document.path, document.title
     from (select ${ASKED('$1')} as matching) asked join rolebook.search document on document.titles @@ asked.matching
     order by document.names[1] = $2 desc, starts_with(document.names[1], $2) desc,
       array_position(${KINDS_IN_ORDER}, document.kind), document.published_at desc nulls last, document.path
     limit ${SEARCH_LIMITS.suggestions}`,
    [query.every, begin],
  );
  if (suggestions.length > 0) return { suggestions };
  const nearest = await nearestTo(sql, begin);
  return {
    suggestions: nearest
      .slice(0, SEARCH_LIMITS.suggestions)
      .map(({ kind, path, title }) => ({ kind, path, title: title.map((piece) => piece.text).join('') })),
  };
}
