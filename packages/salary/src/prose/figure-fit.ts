import type { SalaryRange } from '../figure';
import type { FigurePart } from '../format';
import type { MoneyValue } from './money-notation';

/** What can be compared with a figure. */
export type StatedPay = Extract<MoneyValue, { kind: 'range' | 'amount' }>;

interface Stated extends SalaryRange {
  readonly median: number | null;
}

function topOf({ max, openAbove }: SalaryRange): number {
  return max === null || openAbove ? Number.POSITIVE_INFINITY : max;
}

/** The part of a figure that a text states, or null. "£85k+" is the whole of an open range. */
export function partStated(stated: StatedPay, figure: Stated): FigurePart | null {
  if (stated.kind === 'range') {
    const same = stated.min === figure.min && stated.max === figure.max;
    return same && stated.openAbove === figure.openAbove ? 'range' : null;
  }
  const { amount, openAbove } = stated;
  if (openAbove && figure.max === null) return amount === figure.min ? 'range' : null;
  if (amount === figure.max) return !openAbove || figure.openAbove ? 'max' : null;
  if (amount === figure.min) return figure.max === figure.min ? 'range' : 'min';
  return amount === figure.median ? 'median' : null;
}

/** Whether all that the text states lies within the figure. */
export function liesWithin(stated: StatedPay, figure: SalaryRange): boolean {
  const top = topOf(figure);
  if (stated.kind === 'range') return stated.min >= figure.min && topOf(stated) <= top;
  if (stated.amount < figure.min) return false;
  // "£130k+" claims something above 130,000, so it needs room above.
  return stated.openAbove ? stated.amount < top : stated.amount <= top;
}

const UPPER_WORDS = /\b(?:up to|as much as|as high as|maximum|at most|can reach|reach|top|ceiling)\b/i;
const LOWER_WORDS = /\b(?:from|over|above|at least|more than|start(?:s|ing)?|minimum|floor)\b/i;
const MIDDLE_WORDS = /\b(?:median|average|typically|midpoint)\b/i;

/** Which part of a figure should stand in the place of what the text states; `before` is what leads up to it. */
export function partMeant(stated: StatedPay, figure: Stated, before: string): FigurePart {
  if (stated.kind === 'range' || figure.max === null) return 'range';
  if (MIDDLE_WORDS.test(before) && figure.median !== null) return 'median';
  if (UPPER_WORDS.test(before)) return 'max';
  if (LOWER_WORDS.test(before)) return 'min';
  return Math.abs(stated.amount - figure.min) <= Math.abs(stated.amount - figure.max) ? 'min' : 'max';
}
