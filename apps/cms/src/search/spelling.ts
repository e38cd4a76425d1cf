import type { Query } from '../database/query';

interface Candidate {
  readonly term: string;
  readonly documents: number;
}

/** Typing errors that are forgiven in a word of so many letters. */
const forgiven = (length: number) => (length <= 4 ? 1 : length <= 8 ? 2 : 3);

/**
 * The words with those put right that nothing published holds; null when there is nothing to put right. PostgreSQL finds
 * the words that share most trigrams, the fewest typing errors decide among them.
 */
export async function corrected(sql: Query, words: readonly string[]): Promise<string[] | null> {
  const rows = await sql<Candidate & { place: number }>(
    `select asked.place::int - 1 as place, near.term, near.documents
     from unnest($1::text[], $2::text[]) with ordinality asked(word, query, place)
     cross join lateral (select term, documents from rolebook.search_terms where term % asked.word
       order by similarity(term, asked.word) desc, documents desc limit 40) near
     where length(asked.word) > 3
       and not exists (select from rolebook.search where words @@ to_tsquery('rolebook.english', asked.query))`,
    [words, words.map((word, index) => `'${word}'${index + 1 === words.length ? ':*' : ''}`)],
  );
  const better = words.map((word, index) =>
    nearestTerm(
      word,
      rows.filter(({ place }) => place === index),
    ),
  );
  return better.some((word) => word !== null)
    ? better.map((word, index) => word ?? words[index] ?? '')
    : null;
}

/** Null when none is near enough. */
export function nearestTerm(word: string, candidates: readonly Candidate[]): string | null {
  const near = candidates
    .map((candidate) => ({ ...candidate, errors: typingErrors(word, candidate.term) }))
    .filter(({ errors }) => errors <= forgiven(word.length))
    .sort((a, b) => a.errors - b.errors || b.documents - a.documents || (a.term < b.term ? -1 : 1));
  return near[0]?.term ?? null;
}

/**
 * Letters to insert, leave out, replace or swap with their neighbour to make one word of another (optimal string
 * alignment).
 */
export function typingErrors(one: string, other: string): number {
  const rows: number[][] = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let column = 1; column <= other.length; column += 1) rows[0]?.push(column);
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
