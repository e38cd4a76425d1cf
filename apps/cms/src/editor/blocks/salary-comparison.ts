import type { Block } from 'payload';

/** A view over salary figures: the numbers come from the table, the table's from figures. */
export const salaryComparisonBlock: Block = {
  slug: 'salaryComparison',
  interfaceName: 'SalaryComparisonBlock',
  labels: { singular: 'Salary comparison', plural: 'Salary comparisons' },
  fields: [
    { name: 'heading', type: 'text', maxLength: 160 },
    { name: 'table', type: 'relationship', relationTo: 'salary-tables', required: true, maxDepth: 0 },
    {
      name: 'view',
      type: 'select',
      required: true,
      defaultValue: 'table-and-chart',
      options: [
        { label: 'Table and chart', value: 'table-and-chart' },
        { label: 'Table', value: 'table' },
        { label: 'Chart', value: 'chart' },
      ],
    },
  ],
};
