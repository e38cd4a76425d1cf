import type { MoneyMention } from './money-notation';
import type { FoundTerm } from './vocabulary';

/** Where sentences and clauses end. Marks inside an amount or its period ("£45k p.a.") do not count. */
export interface Boundaries {
  readonly sentences: readonly number[];
  readonly clauses: readonly number[];
}

const SENTENCE_END = /[.!?\u2026]+["'”’)]*(?=\s|$)|\n/gu;
const CLAUSE_END = /[;:,()\u2014]|\s[-\u2013]\s|\b(?:and|while|whereas|but|versus|vs|against)\b/giu;

export function boundariesOf(text: string, mentions: readonly MoneyMention[]): Boundaries {
  const offsets = (pattern: RegExp) => {
    let next = 0;
    return Array.from(text.matchAll(pattern), (match) => match.index).filter((offset) => {
      // Both lists are in order: one pass.
      while ((mentions[next]?.wordsFrom ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
      const mention = mentions[next];
      return !mention || offset < mention.start;
    });
  };
  const sentences = offsets(SENTENCE_END);
  const clauses = [...sentences, ...offsets(CLAUSE_END)].sort((a, b) => a - b);
  return { sentences, clauses };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Index of the first item at or after an offset, in a list sorted by offset. An article may hold 1,000 mentions. */
function firstFrom<Item>(items: readonly Item[], offsetOf: (item: Item) => number, at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && offsetOf(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanAround(offsets: readonly number[], at: number): Span {
  const next = firstFrom(offsets, (offset) => offset, at);
  return { from: offsets[next - 1] ?? 0, to: offsets[next] ?? Number.POSITIVE_INFINITY };
}

/** The sentence that an offset is in. */
export function sentenceAround({ sentences }: Boundaries, at: number): Span {
  return spanAround(sentences, at);
}

/** Terms do not overlap, so they are sorted by their ends as by their starts. */
function nearestBefore(terms: readonly FoundTerm[], { from, to }: Span): FoundTerm | null {
  const last = terms[firstFrom(terms, (term) => term.end, to + 1) - 1];
  return last && last.start >= from ? last : null;
}

function nearestAfter(terms: readonly FoundTerm[], { from, to }: Span): FoundTerm | null {
  const first = terms[firstFrom(terms, (term) => term.start, from)];
  return first && first.end <= to ? first : null;
}

function within(terms: readonly FoundTerm[], { from, to }: Span): FoundTerm[] {
  return terms.filter((term) => term.start >= from && term.end <= to);
}

const RESPECTIVELY = /\brespectively\b/i;

/** "Mid and senior engineers earn £75k–£110k and £100k–£160k respectively": as many terms as amounts, in order. */
function respectiveTerm(
  text: string,
  mention: MoneyMention,
  mentions: readonly MoneyMention[],
  terms: readonly FoundTerm[],
  sentence: Span,
): FoundTerm | null {
  if (!RESPECTIVELY.test(text.slice(sentence.from, sentence.to))) return null;
  const named = within(terms, sentence);
  const amounts = mentions.filter(({ start }) => start >= sentence.from && start < sentence.to);
  return named.length === amounts.length ? (named[amounts.indexOf(mention)] ?? null) : null;
}

/**
 * The term that a mention is about: in its clause before what follows the amount ("juniors earn £45k",
 * "£45k for juniors"), then in its sentence, then in the sentences before it.
 */
export function nearestTerm(
  text: string,
  mention: MoneyMention,
  mentions: readonly MoneyMention[],
  terms: readonly FoundTerm[],
  boundaries: Boundaries,
): string | null {
  if (terms.length === 0) return null;
  const clause = spanAround(boundaries.clauses, mention.start);
  const sentence = sentenceAround(boundaries, mention.start);
  const next = mentions[firstFrom(mentions, ({ start }) => start, mention.end)];
  // What stands after the clause, before another amount, is about that one.
  const isLast = next === undefined || next.start >= sentence.to;
  const term =
    respectiveTerm(text, mention, mentions, terms, sentence) ??
    nearestBefore(terms, { from: clause.from, to: mention.start }) ??
    nearestAfter(terms, { from: mention.end, to: clause.to }) ??
    nearestBefore(terms, { from: sentence.from, to: mention.start }) ??
    (isLast ? nearestAfter(terms, { from: mention.end, to: sentence.to }) : null) ??
    nearestBefore(terms, { from: 0, to: mention.start });
  return term?.slug ?? null;
}
