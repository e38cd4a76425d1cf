import type { Block } from 'payload';
import { calendarDateField } from '../../fields/calendar-date';

/** A figure cited in a sentence: the number is never typed, it is looked up when the page is made. */
export const salaryFigureToken: Block = {
  slug: 'salaryFigure',
  interfaceName: 'SalaryFigureToken',
  labels: { singular: 'Salary figure', plural: 'Salary figures' },
  fields: [
    {
      name: 'figure',
      type: 'relationship',
      relationTo: 'salary-figures',
      required: true,
      maxDepth: 0,
      admin: { description: 'Changing the figure later changes this sentence too.' },
    },
    {
      name: 'part',
      type: 'select',
      required: true,
      defaultValue: 'range',
      options: [
        { label: 'Whole range: £45k – £65k', value: 'range' },
        { label: 'Lower end', value: 'min' },
        { label: 'Upper end', value: 'max' },
        { label: 'Median', value: 'median' },
      ],
    },
    {
      name: 'form',
      type: 'select',
      required: true,
      defaultValue: 'short',
      options: [
        { label: 'Short: £45k', value: 'short' },
        { label: 'Full: £45,000', value: 'full' },
      ],
    },
    calendarDateField({
      name: 'pinnedOn',
      label: 'Keep as it was on',
      admin: {
        description:
          'For news: the figure of that day, with an "as of" label. Empty: always the current one.',
      },
    }),
  ],
};
