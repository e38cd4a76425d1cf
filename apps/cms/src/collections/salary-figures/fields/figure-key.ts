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
