import type { Period, SalaryRange } from './figure';
import { type Finding, refuse } from './finding';

/**
 * How pay in a target region relates to a base: "10–20% lower than London" is 80 to 90 percent.
 * Not symmetric: from the target back to the base needs an adjustment of its own (1/0.9 is not 1.1).
 */
export interface AdjustmentFactors {
  /** Whole percent of the base. */
  readonly factorMinPercent: number;
  readonly factorMaxPercent: number;
}

/** A range that was computed, not observed. It must be marked wherever it is shown. */
export interface EstimatedRange extends SalaryRange {
  readonly estimated: true;
}

/** Estimates are rounded outward to this, in whole units: finer would look measured. */
export const ESTIMATE_STEPS: Readonly<Record<Period, number>> = { year: 1_000, day: 10 };

const SMALLEST_PERCENT = 20;
const LARGEST_PERCENT = 300;

/** Checks the factors themselves; regions and dates are the caller's. */
export function checkAdjustment({
  factorMinPercent,
  factorMaxPercent,
}: AdjustmentFactors): Finding<'adjustment-invalid' | 'adjustment-reversed'>[] {
  const findings = (['factorMinPercent', 'factorMaxPercent'] as const).flatMap((field) => {
    const percent = { factorMinPercent, factorMaxPercent }[field];
    const usable = Number.isSafeInteger(percent) && percent >= SMALLEST_PERCENT && percent <= LARGEST_PERCENT;
    return usable
      ? []
      : [
          refuse(
            'adjustment-invalid' as const,
            field,
            `The factor must be a whole percentage of the base region, ${SMALLEST_PERCENT} to ${LARGEST_PERCENT}: for "10% lower" type 90.`,
          ),
        ];
  });
  if (findings.length > 0 || factorMinPercent <= factorMaxPercent) return findings;
  return [
    refuse(
      'adjustment-reversed',
      'factorMaxPercent',
      `The factors are the wrong way round: type the lower one (${factorMaxPercent}) first.`,
    ),
  ];
}

function assertUsable(factors: AdjustmentFactors): void {
  const [fault] = checkAdjustment(factors);
  if (fault) throw new RangeError(fault.message);
}

/** `amount × percent`, down to a whole step; integers throughout. */
function scaledDown(amount: number, percent: number, step: number): number {
  const product = BigInt(amount) * BigInt(percent);
  const divisor = BigInt(100 * step);
  return Number((product / divisor) * BigInt(step));
}

function scaledUp(amount: number, percent: number, step: number): number {
  const product = BigInt(amount) * BigInt(percent);
  const divisor = BigInt(100 * step);
  return Number(((product + divisor - 1n) / divisor) * BigInt(step));
}

/**
 * What a range of the base region suggests for the target: the lowest factor on the lower end, the highest on the
 * upper, rounded outward. @throws RangeError when the factors are unusable or an amount is not whole.
 */
export function adjustRange(base: SalaryRange, factors: AdjustmentFactors, period: Period): EstimatedRange {
  assertUsable(factors);
  const step = ESTIMATE_STEPS[period];
  return {
    min: scaledDown(base.min, factors.factorMinPercent, step),
    max: base.max === null ? null : scaledUp(base.max, factors.factorMaxPercent, step),
    openAbove: base.openAbove,
    estimated: true,
  };
}

/**
 * Which ends of a target's range lie outside what the adjustment allows for them, each with the allowed ends.
 * An open end is compared with nothing.
 */
export function endsOffAdjustment(
  target: SalaryRange,
  base: SalaryRange,
  factors: AdjustmentFactors,
  period: Period,
): { readonly end: 'min' | 'max'; readonly actual: number; readonly low: number; readonly high: number }[] {
  assertUsable(factors);
  const step = ESTIMATE_STEPS[period];
  return (['min', 'max'] as const).flatMap((end) => {
    const [actual, from] = [target[end], base[end]];
    if (actual === null || from === null) return [];
    const low = scaledDown(from, factors.factorMinPercent, step);
    const high = scaledUp(from, factors.factorMaxPercent, step);
    return actual < low || actual > high ? [{ end, actual, low, high }] : [];
  });
}

function percentSpan(low: number, high: number): string {
  return low === high ? `${low}%` : `${low}–${high}%`;
}

/** The factors in a reader's words: "10–20% lower than London", "the same as London or up to 5% higher". */
export function adjustmentText(factors: AdjustmentFactors, baseName: string): string {
  assertUsable(factors);
  const low = factors.factorMinPercent - 100;
  const high = factors.factorMaxPercent - 100;
  if (low === 0 && high === 0) return `the same as ${baseName}`;
  if (high < 0) return `${percentSpan(-high, -low)} lower than ${baseName}`;
  if (low > 0) return `${percentSpan(low, high)} higher than ${baseName}`;
  if (high === 0) return `the same as ${baseName} or up to ${-low}% lower`;
  if (low === 0) return `the same as ${baseName} or up to ${high}% higher`;
  return `between ${-low}% lower and ${high}% higher than ${baseName}`;
}
