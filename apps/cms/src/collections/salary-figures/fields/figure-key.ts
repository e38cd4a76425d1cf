import { COMPONENTS, CURRENCIES, EMPLOYMENTS, PERIODS, STATISTICS } from '@rolebook/salary/figure';
import type { Field } from 'payload';
import { optionsOf } from '../../options';

/** What a number is about, besides role, level and region. Figures and tables share it: a table shows one kind only. */
export const figureKindFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'currency',
        type: 'select',
        required: true,
        defaultValue: 'GBP',
        options: optionsOf(CURRENCIES),
      },
      {
        name: 'period',
        type: 'select',
        required: true,
        defaultValue: 'year',
        options: optionsOf(PERIODS),
        admin: { description: 'Day rates are for contracts.' },
      },
      {
        name: 'component',
        type: 'select',
        required: true,
        defaultValue: 'base',
        options: optionsOf(COMPONENTS),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'employment',
        type: 'select',
        required: true,
        defaultValue: 'permanent',
        options: optionsOf(EMPLOYMENTS),
      },
      {
        name: 'statistic',
        type: 'select',
        required: true,
        defaultValue: 'editorial-range',
        options: optionsOf(STATISTICS),
        admin: { description: 'What the two ends of the range mean.' },
      },
    ],
  },
];

/** Whether all parts of a measure are words that the database knows; the fields themselves say which is not. */
export function isKnownMeasure(measure: object): boolean {
  const { component, currency, employment, period, statistic } = measure as Record<string, unknown>;
  const knows = (values: readonly string[], value: unknown) => values.some((known) => known === value);
  return (
    knows(COMPONENTS, component) &&
    knows(CURRENCIES, currency) &&
    knows(EMPLOYMENTS, employment) &&
    knows(PERIODS, period) &&
    knows(STATISTICS, statistic)
  );
}
