import { comparisonTable } from '../../../tests/fixtures/salary';
import { EXAMPLE_DAY, type Examples } from '../examples';
import { SalaryComparison } from './salary-comparison';

export const examples: Examples = {
  'table-and-chart': (
    <SalaryComparison
      id="pay"
      heading="Pay, level by level"
      view="table-and-chart"
      table={comparisonTable}
      path="/articles/example"
      today={EXAMPLE_DAY}
    />
  ),
  table: (
    <SalaryComparison
      id="pay"
      heading="Pay, level by level"
      view="table"
      table={comparisonTable}
      path="/articles/example"
      today={EXAMPLE_DAY}
    />
  ),
  chart: (
    <SalaryComparison
      id="pay"
      heading="Pay, level by level"
      view="chart"
      table={comparisonTable}
      path="/articles/example"
      today={EXAMPLE_DAY}
    />
  ),
  'old figures, no heading': (
    <SalaryComparison
      id="pay"
      heading={null}
      table={{ ...comparisonTable, asOf: '2025-01-31' }}
      path="/articles/example"
      today={EXAMPLE_DAY}
    />
  ),
};
