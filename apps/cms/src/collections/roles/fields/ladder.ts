import type { ArrayField } from 'payload';

/** The steps of the career. The figure of each step is looked up: role, level, base region. */
export function ladderField(): ArrayField {
  return {
    name: 'ladder',
    type: 'array',
    label: 'Career ladder',
    labels: { singular: 'Step', plural: 'Steps' },
    admin: { description: 'Lowest first. The salary of each step comes from the figures.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'level', type: 'relationship', relationTo: 'levels', required: true },
          { name: 'title', type: 'text', required: true, maxLength: 120 },
        ],
      },
      { name: 'whatChanges', type: 'textarea', required: true, maxLength: 800, label: 'What changes here' },
    ],
  };
}
