import type { Block } from 'payload';
import { addressField } from '../../fields/address';
import { LINKABLE } from '../prose-editor';

/** A card that leads somewhere: to one of our documents (kept by reference) or to an address. */
export const callToActionBlock: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160 },
    { name: 'text', type: 'textarea', maxLength: 400 },
    {
      name: 'label',
      type: 'text',
      required: true,
      maxLength: 80,
      admin: { description: 'The words of the link.' },
    },
    {
      name: 'target',
      type: 'radio',
      required: true,
      defaultValue: 'document',
      options: [
        { label: 'A document of ours', value: 'document' },
        { label: 'An address', value: 'address' },
      ],
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...LINKABLE],
      required: true,
      maxDepth: 0,
      admin: { condition: (_data, siblings) => siblings?.target !== 'address' },
    },
    addressField('address', {
      required: true,
      admin: { condition: (_data, siblings) => siblings?.target === 'address' },
    }),
  ],
};
