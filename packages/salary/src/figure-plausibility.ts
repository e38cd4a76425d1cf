import type { Period, SalaryRange } from './figure';
import { type Finding, warn } from './finding';
import { withThousands } from './format';
import { type AdjustmentFactors, adjustmentText, endsOffAdjustment } from './region-adjustment';

/** What a range may be compared with. What is not known is null, and then not compared. */
export interface PlausibilityContext {
  /** The revision that this one replaces. */
  readonly previous: (SalaryRange & { readonly median: number | null }) | null;
  /** The figure of the base region, and what is declared about the way from there to here. */
  readonly adjustment: (AdjustmentFactors & { readonly base: SalaryRange; readonly baseName: string }) | null;
  /** Quartiles of official statistics for the role, same currency and period. */
  readonly official: { readonly p25: number; readonly p75: number; readonly sourceName: string } | null;
  /** Published figures of the neighbouring levels, same role, region and measure. */
  readonly below?: LevelRange | null;
  readonly above?: LevelRange | null;
}

export interface LevelRange extends SalaryRange {
  readonly levelName: string;
}

export type PlausibilityCode =
  | 'range-wide'
  | 'large-change'
  | 'off-adjustment'
  | 'outside-official'
  | 'level-inverted';
type PlausibilityFinding = Finding<PlausibilityCode>;

const WIDE_RATIO = 2;
const LARGE_CHANGE_PERCENT = 25;

function changedBeyond(percent: number, before: number, after: number): boolean {
  return Math.abs(after - before) * 100 > before * percent;
}

function checkAgainstPrevious(range: SalaryRange & { median: number | null }, context: PlausibilityContext) {
  const { previous } = context;
  if (previous === null) return [];
  return (['min', 'max', 'median'] as const).flatMap((field): PlausibilityFinding[] => {
    const [before, after] = [previous[field], range[field]];
    if (before === null || after === null || !changedBeyond(LARGE_CHANGE_PERCENT, before, after)) return [];
    return [
      warn(
        'large-change',
        field,
        `This changes by more than ${LARGE_CHANGE_PERCENT}% against the previous revision (${withThousands(before)} to ${withThousands(after)}). Check for a typing error, then say why in the note.`,
      ),
    ];
  });
}

function checkAgainstBase(
  range: SalaryRange,
  period: Period,
  { adjustment }: PlausibilityContext,
): PlausibilityFinding[] {
  if (adjustment === null) return [];
  const { base, baseName } = adjustment;
  return endsOffAdjustment(range, base, adjustment, period).map(({ end, actual, low, high }) =>
    warn(
      'off-adjustment',
      end,
      `${withThousands(actual)} does not fit the declared adjustment (${adjustmentText(adjustment, baseName)}), which gives ${withThousands(low)} to ${withThousands(high)}. Check the figure, or the adjustment.`,
    ),
  );
}

function checkAgainstOfficial(range: SalaryRange, { official }: PlausibilityContext): PlausibilityFinding[] {
  if (official === null) return [];
  const { p25, p75, sourceName } = official;
  return (['min', 'max'] as const).flatMap((end): PlausibilityFinding[] => {
    const amount = range[end];
    if (amount === null || (amount * 2 >= p25 && amount <= p75 * 2)) return [];
    return [
      warn(
        'outside-official',
        end,
        `${withThousands(amount)} is under half the lower or over twice the upper quartile of ${sourceName} (${withThousands(p25)} to ${withThousands(p75)}). Check the figure and that it is the same job.`,
      ),
    ];
  });
}

function checkWidth({ min, max }: SalaryRange): PlausibilityFinding[] {
  if (max === null || max <= min * WIDE_RATIO) return [];
  return [
    warn(
      'range-wide',
      'max',
      'The upper end is more than twice the lower. Narrow the range, or split the level or region.',
    ),
  ];
}

/** Ends of a level that are below those of the level under it. Overlap is normal and says nothing. */
export function endsBelow(upper: SalaryRange, lower: SalaryRange): ('min' | 'max')[] {
  const maxKnown = upper.max !== null && !upper.openAbove && lower.max !== null;
  return [
    ...(upper.min < lower.min ? (['min'] as const) : []),
    ...(maxKnown && (upper.max ?? 0) < (lower.max ?? 0) ? (['max'] as const) : []),
  ];
}

function checkAgainstLevels(
  range: SalaryRange,
  { below = null, above = null }: PlausibilityContext,
): PlausibilityFinding[] {
  const inverted = (end: 'min' | 'max', how: string, { levelName, ...other }: LevelRange) =>
    warn(
      'level-inverted' as const,
      end,
      `${withThousands(range[end] ?? 0)} is ${how} ${withThousands(other[end] ?? 0)}, that of ${levelName}. Check both figures.`,
    );
  return [
    ...(below ? endsBelow(range, below).map((end) => inverted(end, 'below', below)) : []),
    ...(above ? endsBelow(above, range).map((end) => inverted(end, 'above', above)) : []),
  ];
}

/** Warnings about a range that can be read, but may not be meant. */
export function checkPlausibility(
  range: SalaryRange & { readonly median: number | null },
  period: Period,
  context: PlausibilityContext,
): PlausibilityFinding[] {
  return [
    ...checkWidth(range),
    ...checkAgainstPrevious(range, context),
    ...checkAgainstBase(range, period, context),
    ...checkAgainstOfficial(range, context),
    ...checkAgainstLevels(range, context),
  ];
}
