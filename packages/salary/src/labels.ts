import type { Component, Employment, Period, SourceKind, Statistic } from './figure';

/** What the two ends of a range mean, for the middle of a sentence. */
export const STATISTIC_LABELS: Readonly<Record<Statistic, string>> = {
  'editorial-range': 'editorial range',
  'p25-p75': 'middle half of salaries (25th to 75th percentile)',
  'p10-p90': '10th to 90th percentile',
  'advertised-range': 'lowest to highest advertised',
  'employer-band': 'employer’s pay band',
};

/** One sentence each, for a note beside a table. */
export const STATISTIC_EXPLANATIONS: Readonly<Record<Statistic, string>> = {
  'editorial-range': 'Our editors’ estimate of what most employers pay, from the sources named.',
  'p25-p75': 'A quarter of the salaries counted are below the range and a quarter above it.',
  'p10-p90': 'One salary in ten is below the range and one in ten above it.',
  'advertised-range': 'The lowest and the highest salary in the job adverts counted.',
  'employer-band': 'The range that the employer publishes for the job.',
};

export const COMPONENT_LABELS: Readonly<Record<Component, string>> = {
  base: 'base salary',
  'base-and-bonus': 'base salary and bonus',
  total: 'total pay',
};

/** As it follows an amount: "£45,000 a year". */
export const PERIOD_LABELS: Readonly<Record<Period, string>> = { year: 'a year', day: 'a day' };

export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  'official-statistics': 'official statistics',
  'job-adverts': 'job adverts',
  'self-reported-survey': 'survey answers from employees',
  'employer-published': 'published by the employer',
  'editorial-estimate': 'editorial estimate',
};

/** What a table or chart shows, as far as its caption must say. */
export interface Measure {
  readonly component: Component;
  readonly employment: Employment;
  readonly period: Period;
  /** Name as readers know it: "London", "UK excluding London". */
  readonly regionName: string;
  readonly statistic: Statistic;
}

function payOf({ component, employment, period }: Measure): string {
  if (employment === 'permanent') return `Gross ${COMPONENT_LABELS[component]}`;
  // Contractors are paid a rate; "base salary" would promise sick pay and holidays.
  return period === 'day' ? 'Gross contract rate' : 'Gross contract pay';
}

/** The caption line: "Gross base salary a year, London, editorial range". */
export function captionOf(measure: Measure): string {
  return [
    `${payOf(measure)} ${PERIOD_LABELS[measure.period]}`,
    measure.regionName,
    STATISTIC_LABELS[measure.statistic],
  ].join(', ');
}
