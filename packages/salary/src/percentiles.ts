import { SMALLEST_SHOWN_SAMPLE } from './format';
import { SMALL_SAMPLE } from './validate-figure';

/**
 * Percentiles by Hyndman & Fan (1996), definition 7: linear interpolation between order statistics at
 * 1 + (n - 1)p. It is what spreadsheets (PERCENTILE.INC), R and NumPy do by default, so an editor can check it, and its
 * ends are the smallest and largest observation, so it never leaves the data. Rounded to whole units, halves up.
 */

/** `hidden` (n < 10): no numbers leave. `flagged` (n < 30): shown with a warning. */
export type SampleStanding = 'hidden' | 'flagged' | 'sound';

export type Spread =
  | { readonly standing: 'hidden'; readonly sampleSize: number }
  | {
      readonly standing: 'flagged' | 'sound';
      readonly sampleSize: number;
      readonly p10: number;
      readonly p25: number;
      readonly median: number;
      readonly p75: number;
      readonly p90: number;
    };

export function standingOf(sampleSize: number): SampleStanding {
  if (sampleSize < SMALLEST_SHOWN_SAMPLE) return 'hidden';
  return sampleSize < SMALL_SAMPLE ? 'flagged' : 'sound';
}

function sortedAmounts(amounts: readonly number[]): Float64Array {
  for (const amount of amounts) {
    if (!Number.isSafeInteger(amount) || amount < 0) {
      throw new RangeError(`An observation must be a whole number of at least 0, not ${amount}`);
    }
  }
  // Typed arrays sort by number, and 100,000 of them quickly; whole numbers are exact in them.
  return Float64Array.from(amounts).sort();
}

function observationAt(sorted: Float64Array, index: number): number {
  const amount = sorted[index];
  if (amount === undefined) throw new RangeError('There are no observations');
  return amount;
}

/** Position (n - 1)·percent/100 as a whole index and a rest in hundredths; the rest is weighed in integers. */
function percentileOf(sorted: Float64Array, percent: number): number {
  const position = (sorted.length - 1) * percent;
  const rest = position % 100;
  const index = (position - rest) / 100;
  const low = observationAt(sorted, index);
  if (rest === 0) return low;
  const step = BigInt(observationAt(sorted, index + 1) - low);
  return low + Number((step * BigInt(rest) + 50n) / 100n);
}

/**
 * One percentile of whole amounts, in any order. Not suppressed: for showing, use `spreadOf`.
 * @throws RangeError without observations, when one is not whole, or when `percent` is not a whole 0 to 100.
 */
export function percentile(amounts: readonly number[], percent: number): number {
  if (!Number.isSafeInteger(percent) || percent < 0 || percent > 100) {
    throw new RangeError(`A percentile must be a whole number from 0 to 100, not ${percent}`);
  }
  return percentileOf(sortedAmounts(amounts), percent);
}

/** The percentiles of one cell (role, level, region, …), or only its size where it is too small to show. */
export function spreadOf(amounts: readonly number[]): Spread {
  const sorted = sortedAmounts(amounts);
  const standing = standingOf(sorted.length);
  if (standing === 'hidden') return { standing, sampleSize: sorted.length };
  return {
    standing,
    sampleSize: sorted.length,
    p10: percentileOf(sorted, 10),
    p25: percentileOf(sorted, 25),
    median: percentileOf(sorted, 50),
    p75: percentileOf(sorted, 75),
    p90: percentileOf(sorted, 90),
  };
}

/** Tukey's far fences: pay is skewed, and the near ones (1.5) would name many who are simply paid well. */
const FENCE = 3;

/**
 * Indexes of observations further than three interquartile ranges outside the quartiles, in order: slips of the
 * pen (a zero too many, a month's pay), for an editor to look at; nothing is dropped here.
 * Samples under 10 have no quartiles worth the name, and no outliers.
 */
export function outliersOf(amounts: readonly number[]): number[] {
  const spread = spreadOf(amounts);
  if (spread.standing === 'hidden') return [];
  const reach = FENCE * (spread.p75 - spread.p25);
  return amounts.flatMap((amount, index) =>
    amount < spread.p25 - reach || amount > spread.p75 + reach ? [index] : [],
  );
}
