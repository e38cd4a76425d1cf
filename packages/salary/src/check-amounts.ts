import type { Period, SalaryRange } from './figure';
import { type Finding, refuse } from './finding';
import { withThousands } from './format';

/** Usual bounds in whole units, ends included, the same for every currency. Beyond them, a written reason is needed. */
export const AMOUNT_BOUNDS: Readonly<Record<Period, { readonly low: number; readonly high: number }>> = {
  year: { low: 10_000, high: 500_000 },
  day: { low: 100, high: 3_000 },
};

/** Shorter than this is not a reason. */
const SHORTEST_REASON = 10;

export type AmountCode = 'min-missing' | 'amount-not-whole' | 'reversed' | 'median-outside' | 'out-of-bounds';

export interface DraftAmounts {
  readonly period: Period;
  readonly min: number | null;
  readonly max: number | null;
  readonly openAbove: boolean;
  readonly median: number | null;
  readonly overrideReason: string | null;
}

type AmountFinding = Finding<AmountCode>;

const FIELDS = ['min', 'max', 'median'] as const;
const FIELD_NAMES = { min: 'lower end', max: 'upper end', median: 'median' } as const;

function checkWhole(draft: DraftAmounts): AmountFinding[] {
  return FIELDS.flatMap((field): AmountFinding[] => {
    const amount = draft[field];
    if (amount === null || (Number.isSafeInteger(amount) && amount > 0)) return [];
    return [
      refuse(
        'amount-not-whole',
        field,
        `The ${FIELD_NAMES[field]} must be a whole number above 0, without pence or signs: 47500, not 47.5k.`,
      ),
    ];
  });
}

function checkBounds(draft: DraftAmounts): AmountFinding[] {
  const { low, high } = AMOUNT_BOUNDS[draft.period];
  if ((draft.overrideReason?.trim().length ?? 0) >= SHORTEST_REASON) return [];
  return FIELDS.flatMap((field): AmountFinding[] => {
    const amount = draft[field];
    if (amount === null || (amount >= low && amount <= high)) return [];
    return [
      refuse(
        'out-of-bounds',
        field,
        `The ${FIELD_NAMES[field]}, ${withThousands(amount)}, is outside ${withThousands(low)} to ${withThousands(high)} a ${draft.period}. Check zeros and period; if it is right, write the reason.`,
      ),
    ];
  });
}

function checkOrder(range: SalaryRange, median: number | null): AmountFinding[] {
  if (range.max !== null && range.max < range.min) {
    return [
      refuse(
        'reversed',
        'max',
        `The range is the wrong way round: ${withThousands(range.min)} to ${withThousands(range.max)}. Swap the two ends.`,
      ),
    ];
  }
  const outside = median !== null && (median < range.min || (range.max !== null && median > range.max));
  if (!outside || (range.openAbove && median >= range.min)) return [];
  return [
    refuse(
      'median-outside',
      'median',
      `The median ${withThousands(median)} is outside the range. Check all three amounts.`,
    ),
  ];
}

/** Checks the amounts of a figure. `range` is null when they cannot be read as one (missing, not whole, reversed). */
export function checkAmounts(draft: DraftAmounts): { findings: AmountFinding[]; range: SalaryRange | null } {
  const notWhole = checkWhole(draft);
  if (draft.min === null) {
    const missing = refuse<AmountCode>(
      'min-missing',
      'min',
      'The lower end is missing. Type it, or withdraw the figure to show "Not enough data".',
    );
    return { findings: [missing, ...notWhole], range: null };
  }
  if (notWhole.length > 0) return { findings: notWhole, range: null };
  const range = { min: draft.min, max: draft.max, openAbove: draft.openAbove };
  const order = checkOrder(range, draft.median);
  const reversed = order.some((finding) => finding.code === 'reversed');
  return { findings: [...order, ...checkBounds(draft)], range: reversed ? null : range };
}
