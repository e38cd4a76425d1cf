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

function spanAround(offsets: readonly number[], at: number): Span {
  const before = offsets.findLast((offset) => offset < at);
  const after = offsets.find((offset) => offset >= at);
  return { from: before ?? 0, to: after ?? Number.POSITIVE_INFINITY };
}

function nearestBefore(terms: readonly FoundTerm[], from: number, to: number): FoundTerm | null {
  return terms.findLast((term) => term.start >= from && term.end <= to) ?? null;
}

function nearestAfter(terms: readonly FoundTerm[], from: number, to: number): FoundTerm | null {
  return terms.find((term) => term.start >= from && term.end <= to) ?? null;
}

/**
 * The term that a mention is about: in its clause before what follows the amount ("juniors earn £45k",
 * "£45k for juniors"), then in its sentence, then, where `wholeText`, in the sentences before it.
 */
export function nearestTerm(
  mention: MoneyMention,
  terms: readonly FoundTerm[],
  boundaries: Boundaries,
  wholeText: boolean,
): string | null {
  const clause = spanAround(boundaries.clauses, mention.start);
  const sentence = spanAround(boundaries.sentences, mention.start);
  const term =
    nearestBefore(terms, clause.from, mention.start) ??
    nearestAfter(terms, mention.end, clause.to) ??
    nearestBefore(terms, sentence.from, mention.start) ??
    nearestAfter(terms, mention.end, sentence.to) ??
    (wholeText ? nearestBefore(terms, 0, mention.start) : null);
  return term?.slug ?? null;
}
