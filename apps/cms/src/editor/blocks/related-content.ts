import type { Block } from 'payload';

export const relatedContentBlock: Block = {
  slug: 'relatedContent',
  interfaceName: 'RelatedContentBlock',
  labels: { singular: 'Related content', plural: 'Related content' },
  fields: [
    { name: 'heading', type: 'text', required: true, defaultValue: 'Read next', maxLength: 160 },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: ['articles', 'roles', 'salary-tables'],
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 6,
      maxDepth: 0,
      admin: { description: 'Those that are not published are left out.' },
    },
  ],
};
