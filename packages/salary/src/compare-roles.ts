import type { Component, Currency, Employment, Period, SalaryRange, Statistic } from './figure';
import { presenceOf } from './format';
import { byRank, type Level } from './levels';

/** A figure, as far as it can be compared. Published figures have more, and nested level and region. */
export interface ComparableFigure extends SalaryRange {
  readonly level: string;
  readonly region: string;
  readonly currency: Currency;
  readonly period: Period;
  readonly component: Component;
  readonly employment: Employment;
  readonly statistic: Statistic;
  readonly sampleSize: number | null;
  readonly variable: boolean;
}

/** In what a pair may not differ; each would make the percentage say something else. */
export const COMPARED_MEASURES = [
  'region',
  'currency',
  'period',
  'component',
  'employment',
  'statistic',
] as const;
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number];

/** Whole percent, rounded to the nearest, by which the first role is above (+) or below (-) the second. Null where an end is open. */
export interface LevelDifference {
  readonly minPercent: number;
  readonly maxPercent: number | null;
  /** Ranges of two roles usually overlap: "more" is about the ends, not about every single person. */
  readonly overlap: boolean;
}

export interface ComparedLevel {
  readonly level: Level;
  /** Null is "Not enough data". */
  readonly first: ComparableFigure | null;
  readonly second: ComparableFigure | null;
  /** Null unless both are shown and measure the same. */
  readonly difference: LevelDifference | null;
}

/** Below this, in percent, no one should say that a role pays more. */
export const SAME_WITHIN_PERCENT = 2;

export type PayGap =
  /** Every end that can be compared is higher (or lower) for the first role, by so many percent of the second. */
  | {
      readonly kind: 'more' | 'less';
      readonly lowPercent: number;
      readonly highPercent: number;
      readonly overlap: boolean;
    }
  | { readonly kind: 'about-the-same' }
  /** The ends disagree: between levels, or one role has the wider range. Says which levels point where. */
  | {
      readonly kind: 'unclear';
      readonly firstHigher: readonly Level[];
      readonly secondHigher: readonly Level[];
      readonly undecided: readonly Level[];
    }
  | { readonly kind: 'not-comparable'; readonly differsIn: readonly ComparedMeasure[] }
  | { readonly kind: 'not-enough-data' };

/** `(a - b) / b` in whole percent, halves away from zero; integers throughout. */
function percentAbove(a: number, b: number): number {
  const [over, base] = [BigInt(a - b), BigInt(b)];
  const half = over < 0n ? -base : base;
  return Number((over * 200n + half) / (base * 2n));
}

function measuresThatDiffer(first: ComparableFigure, second: ComparableFigure): ComparedMeasure[] {
  return COMPARED_MEASURES.filter((measure) => first[measure] !== second[measure]);
}

function rangesOverlap(first: SalaryRange, second: SalaryRange): boolean {
  const reaches = (upper: SalaryRange, min: number) =>
    upper.max === null || upper.openAbove || upper.max >= min;
  return reaches(first, second.min) && reaches(second, first.min);
}

function differenceOf(first: ComparableFigure, second: ComparableFigure): LevelDifference {
  const [a, b] = [first.max, second.max];
  // Where "+" stands, the true upper end is unknown.
  const openEnd = a === null || b === null || first.openAbove || second.openAbove;
  return {
    minPercent: percentAbove(first.min, second.min),
    maxPercent: openEnd ? null : percentAbove(a, b),
    overlap: rangesOverlap(first, second),
  };
}

function shownAt(figures: readonly ComparableFigure[], level: Level): ComparableFigure | null {
  const figure = figures.find((candidate) => candidate.level === level.slug) ?? null;
  return presenceOf(figure) === 'shown' ? figure : null;
}

/** Two roles side by side, at every level, lowest first. Figures are those of one region and measure. */
export function compareByLevel(
  levels: readonly Level[],
  firstFigures: readonly ComparableFigure[],
  secondFigures: readonly ComparableFigure[],
): ComparedLevel[] {
  return byRank(levels).map((level) => {
    const first = shownAt(firstFigures, level);
    const second = shownAt(secondFigures, level);
    const comparable = first && second && measuresThatDiffer(first, second).length === 0;
    return { level, first, second, difference: comparable ? differenceOf(first, second) : null };
  });
}

type Direction = 'first' | 'second' | 'same' | 'crossed';

function percentsOf({ minPercent, maxPercent }: LevelDifference): number[] {
  return maxPercent === null ? [minPercent] : [minPercent, maxPercent];
}

function directionOf(percents: readonly number[]): Direction {
  if (percents.every((percent) => Math.abs(percent) <= SAME_WITHIN_PERCENT)) return 'same';
  if (percents.every((percent) => percent >= 0)) return 'first';
  return percents.every((percent) => percent <= 0) ? 'second' : 'crossed';
}

function gapWithoutDifferences(rows: readonly ComparedLevel[]): PayGap {
  const differing = rows.flatMap(({ first, second }) =>
    first && second ? measuresThatDiffer(first, second) : [],
  );
  if (differing.length === 0) return { kind: 'not-enough-data' };
  return {
    kind: 'not-comparable',
    differsIn: COMPARED_MEASURES.filter((measure) => differing.includes(measure)),
  };
}

/**
 * What the rows say together: computed from both ends of every level that has both figures.
 * A statement is made only when all ends agree on its direction.
 */
export function payGapOf(rows: readonly ComparedLevel[]): PayGap {
  const decided = rows.flatMap(({ level, difference }) => (difference ? [{ level, difference }] : []));
  if (decided.length === 0) return gapWithoutDifferences(rows);
  const percents = decided.flatMap(({ difference }) => percentsOf(difference));
  const direction = directionOf(percents);
  if (direction === 'same') return { kind: 'about-the-same' };
  if (direction === 'crossed') {
    const pointing = (...wanted: Direction[]) =>
      decided
        .filter(({ difference }) => wanted.includes(directionOf(percentsOf(difference))))
        .map(({ level }) => level);
    return {
      kind: 'unclear',
      firstHigher: pointing('first'),
      secondHigher: pointing('second'),
      undecided: pointing('same', 'crossed'),
    };
  }
  const sizes = percents.map(Math.abs);
  return {
    kind: direction === 'first' ? 'more' : 'less',
    lowPercent: Math.min(...sizes),
    highPercent: Math.max(...sizes),
    overlap: decided.some(({ difference }) => difference.overlap),
  };
}
