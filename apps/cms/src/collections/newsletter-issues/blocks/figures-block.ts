import type { Block } from 'payload';

/** Salary figures that changed: the numbers, the reason and the date come from the figures themselves. */
export const figuresBlock: Block = {
  slug: 'issueFigures',
  interfaceName: 'IssueFiguresBlock',
  labels: { singular: 'Changed salary figures', plural: 'Changed salary figures' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'heading', type: 'text', required: true, defaultValue: 'Figures that moved', maxLength: 120 },
    {
      name: 'since',
      type: 'date',
      required: true,
      label: 'Changed since',
      admin: {
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' },
        description: 'Readers see each figure as it was at this moment, and as it is now.',
      },
    },
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
        description: 'One that did not change since then is refused: there would be nothing to tell.',
        allowCreate: false,
      },
    },
  ],
};
