import { comparisonTable } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { SalaryTable } from './salary-table';

export const examples: Examples = {
  'roles as columns': <SalaryTable table={comparisonTable} path="/articles/example" />,
  'levels as columns': (
    <SalaryTable table={{ ...comparisonTable, orientation: 'levels-as-columns' }} path="/roles/ml-engineer" />
  ),
};
