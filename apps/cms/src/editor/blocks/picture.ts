import type { Block } from 'payload';

export const pictureBlock: Block = {
  slug: 'picture',
  interfaceName: 'PictureBlock',
  labels: { singular: 'Picture', plural: 'Pictures' },
  fields: [
    { name: 'media', type: 'upload', relationTo: 'media', required: true, maxDepth: 0 },
    { name: 'caption', type: 'text', maxLength: 300 },
    { name: 'credit', type: 'text', maxLength: 160 },
    {
      name: 'layout',
      type: 'select',
      required: true,
      defaultValue: 'column',
      options: [
        { label: 'As wide as the text', value: 'column' },
        { label: 'Wider than the text', value: 'wide' },
      ],
    },
  ],
};
