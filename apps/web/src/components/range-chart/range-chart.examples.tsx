import { comparisonTable, roles } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { RangeChart } from './range-chart';

export const examples: Examples = {
  'two roles': <RangeChart table={comparisonTable} label="Range chart of pay" />,
  'one role': <RangeChart table={{ ...comparisonTable, roles: [roles.ml] }} label="Range chart of pay" />,
  'nothing to draw': <RangeChart table={{ ...comparisonTable, cells: [] }} label="Range chart of pay" />,
};
