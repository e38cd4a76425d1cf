import type { Block } from 'payload';
import { calendarDateField } from '../../../fields/calendar-date';

/** Salary figures that changed: the numbers, the reason and the date come from the figures themselves. */
export const figuresBlock: Block = {
  slug: 'issueFigures',
  interfaceName: 'IssueFiguresBlock',
  labels: { singular: 'Changed salary figures', plural: 'Changed salary figures' },
  fields: [
    { name: 'heading', type: 'text', required: true, defaultValue: 'Figures that moved', maxLength: 120 },
    calendarDateField({
      name: 'since',
      required: true,
      label: 'Changed since',
      admin: { description: 'Readers see each figure as it was on this day, and as it is now.' },
    }),
    {
      name: 'figures',
      type: 'relationship',
      relationTo: 'salary-figures',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 40,
      maxDepth: 0,
      filterOptions: () => ({ _status: { equals: 'published' } }),
      admin: {
        description: 'One that did not change since that day is refused: there would be nothing to tell.',
        allowCreate: false,
      },
    },
  ],
};
