import type { Block } from 'payload';

export const codeBlock: Block = {
  slug: 'code',
  interfaceName: 'CodeBlock',
  labels: { singular: 'Code', plural: 'Code' },
  fields: [
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'plain',
      options: [
        'plain',
        'bash',
        'css',
        'html',
        'javascript',
        'json',
        'python',
        'r',
        'sql',
        'typescript',
        'yaml',
      ],
    },
    { name: 'code', type: 'textarea', required: true, maxLength: 20_000 },
    { name: 'caption', type: 'text', maxLength: 300 },
  ],
};
