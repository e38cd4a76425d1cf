import { wordsOf } from './folding';
import type { SynonymGroup } from './synonyms';

/** More words than these are not searched for. */
export const MOST_WORDS = 12;

/** What is searched for, in the notation of PostgreSQL's `to_tsquery`. Holds letters and digits of the reader alone. */
export interface SearchQuery {
  readonly words: readonly string[];
  /** Every word, or a synonym of it, or two neighbours written as one; the last word may be unfinished. */
  readonly every: string;
  /** Any of them: what ranks, and what is searched when nothing has every word. */
  readonly any: string;
}

/** Null when the text has no word in it. */
export function searchQueryOf(text: string, synonyms: readonly SynonymGroup[]): SearchQuery | null {
  return queryOfWords(wordsOf(text).slice(0, MOST_WORDS), synonyms);
}

export function queryOfWords(
  words: readonly string[],
  synonyms: readonly SynonymGroup[],
): SearchQuery | null {
  if (words.length === 0) return null;
  const parts = partsOf(words, synonyms);
  const pairs = words
    .slice(1)
    .map((word, at) => ({ at, joined: lexeme(`${words[at]}${word}`, at + 2 === words.length) }));
  const conjunctions = [
    parts.map(({ query }) => query),
    ...pairs.map(({ at, joined }) => [
      ...words.slice(0, at).map((word) => lexeme(word)),
      joined,
      ...words.slice(at + 2).map((word, index, rest) => lexeme(word, index + 1 === rest.length)),
    ]),
  ];
  return {
    words,
    every: conjunctions.map((all) => `(${all.join(' & ')})`).join(' | '),
    any: [...parts.map(({ query }) => query), ...pairs.map(({ joined }) => joined)].join(' | '),
  };
}

/** A single letter is a word (the language R), or the beginning of half of all words. */
const lexeme = (word: string, isUnfinished = false) =>
  `'${word}'${isUnfinished && word.length > 1 ? ':*' : ''}`;
const phrase = (words: readonly string[]) => `(${words.map((word) => lexeme(word)).join(' <-> ')})`;

interface Part {
  readonly query: string;
}

/** Cuts the words into names that have synonyms, the longest first, and single words. */
function partsOf(words: readonly string[], synonyms: readonly SynonymGroup[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < words.length) {
    const known = longestName(words.slice(at), synonyms);
    const isLast = at + (known?.length ?? 1) === words.length;
    const own = words.slice(at, at + (known?.length ?? 1));
    const asTyped = own.map((word, index) => lexeme(word, isLast && index + 1 === own.length)).join(' & ');
    const others = known?.others.map(phrase) ?? [];
    parts.push({ query: others.length > 0 ? `((${asTyped}) | ${others.join(' | ')})` : asTyped });
    at += own.length;
  }
  return parts;
}

function longestName(words: readonly string[], synonyms: readonly SynonymGroup[]) {
  let found: { length: number; others: SynonymGroup } | null = null;
  for (const group of synonyms) {
    for (const name of group) {
      const isHere = name.length <= words.length && name.every((word, index) => word === words[index]);
      if (isHere && name.length > (found?.length ?? 0)) {
        found = { length: name.length, others: group.filter((other) => other !== name) };
      }
    }
  }
  return found;
}
