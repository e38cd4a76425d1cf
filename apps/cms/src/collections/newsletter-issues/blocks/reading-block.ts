import type { Block } from 'payload';

/** Published pieces, shown as cards. */
export const readingBlock: Block = {
  slug: 'issueReading',
  interfaceName: 'IssueReadingBlock',
  labels: { singular: 'Reading', plural: 'Reading' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'heading', type: 'text', required: true, defaultValue: 'New this week', maxLength: 120 },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: ['articles', 'roles', 'salary-tables'],
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 12,
      maxDepth: 0,
      filterOptions: () => ({ _status: { equals: 'published' } }),
      admin: {
        description: 'Drag them into order. The first shows its picture; what is not published is refused.',
        allowCreate: false,
      },
    },
  ],
};
