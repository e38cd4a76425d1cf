import type { SalaryFigure } from '@rolebook/contract/published/salary';

/** Whole units of the currency, from small day rates to large yearly pay. */
const STEPS = [20, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 25_000, 50_000, 100_000];
const MOST_INTERVALS = 6;

/** How far the bar of "£85k+" is drawn: it has no end, and must not look as if it ended at £85k. */
const OPEN_RANGE_FACTOR = 1.25;

export interface RangeScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Where the bar of a figure ends, in units of the currency. */
export function drawnEnd(figure: Pick<SalaryFigure, 'min' | 'max'>): number {
  return figure.max ?? Math.round(figure.min * OPEN_RANGE_FACTOR);
}

/** One axis for all figures, in round steps, at most seven ticks; null when there is nothing to draw. */
export function scaleFor(figures: readonly Pick<SalaryFigure, 'min' | 'max'>[]): RangeScale | null {
  if (figures.length === 0) return null;
  const low = Math.min(...figures.map((figure) => figure.min));
  const high = Math.max(...figures.map(drawnEnd));
  const step = STEPS.find((size) => intervalsOf(low, high, size) <= MOST_INTERVALS) ?? 200_000;
  const from = Math.floor(low / step) * step;
  const to = from + Math.max(1, intervalsOf(low, high, step)) * step;
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
  return { from, to, ticks };
}

function intervalsOf(low: number, high: number, step: number): number {
  return Math.ceil(high / step) - Math.floor(low / step);
}

/** A place on the axis as SVG takes it: "37.5%". */
export function placeOf(amount: number, scale: RangeScale): string {
  return percent((amount - scale.from) / (scale.to - scale.from));
}

export function widthOf(from: number, to: number, scale: RangeScale): string {
  return percent((to - from) / (scale.to - scale.from));
}

const percent = (ratio: number) => `${Math.round(ratio * 10_000) / 100}%`;
