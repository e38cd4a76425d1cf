import type { SalaryFigure } from '@rolebook/contract/published/salary';
import type { Period } from '@rolebook/salary/figure';
import { presenceOf } from '@rolebook/salary/format';
import { captionOf } from '@rolebook/salary/labels';
import type { MonetaryAmountDistributionLeaf, MonetaryAmountLeaf } from 'schema-dts';

const DURATIONS: Readonly<Record<Period, string>> = { year: 'P1Y', day: 'P1D' };
const UNITS: Readonly<Record<Period, string>> = { year: 'YEAR', day: 'DAY' };

/** "Senior: gross base salary a year, London, editorial range": says whose pay, and what its ends mean. */
function nameOf(figure: SalaryFigure): string {
  return `${figure.level.name}: ${captionOf({ ...figure, regionName: figure.region.name })}`;
}

function distribution(
  figure: SalaryFigure,
  ends: Pick<
    MonetaryAmountDistributionLeaf,
    'percentile10' | 'percentile25' | 'percentile75' | 'percentile90'
  >,
): MonetaryAmountDistributionLeaf {
  return {
    '@type': 'MonetaryAmountDistribution',
    name: nameOf(figure),
    currency: figure.currency,
    duration: DURATIONS[figure.period],
    ...ends,
    median: figure.median ?? undefined,
  };
}

/** A range whose ends are no percentiles. An upper end that is known to be passed is not stated as the highest. */
function range(figure: SalaryFigure): MonetaryAmountLeaf {
  const ends = {
    minValue: figure.min,
    maxValue: figure.max === null || figure.openAbove ? undefined : figure.max,
  };
  return {
    '@type': 'MonetaryAmount',
    name: nameOf(figure),
    currency: figure.currency,
    ...ends,
    // MonetaryAmount itself cannot say that the money is for a year.
    value: { '@type': 'QuantitativeValue', ...ends, unitText: UNITS[figure.period] },
  };
}

/**
 * A figure as pay: a distribution only when its ends are real percentiles, else a plain range.
 * Null when readers are not shown the numbers (small sample, "Variable").
 */
export function estimatedPay(
  figure: SalaryFigure,
): MonetaryAmountLeaf | MonetaryAmountDistributionLeaf | null {
  if (presenceOf(figure) !== 'shown') return null;
  const { min, max, statistic } = figure;
  switch (statistic) {
    case 'p25-p75':
      return distribution(figure, { percentile25: min, percentile75: max ?? undefined });
    case 'p10-p90':
      return distribution(figure, { percentile10: min, percentile90: max ?? undefined });
    case 'editorial-range':
    case 'advertised-range':
    case 'employer-band':
      return range(figure);
    default:
      throw new TypeError(`No structured data for the statistic "${statistic satisfies never}"`);
  }
}
