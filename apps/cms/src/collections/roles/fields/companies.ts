import type { ArrayField } from 'payload';
import { webAddressField } from '../../../fields/address';

export function companiesField(): ArrayField {
  return {
    name: 'companies',
    type: 'array',
    label: 'Companies that hire',
    labels: { singular: 'Company', plural: 'Companies' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true, maxLength: 120 },
          webAddressField('url', { label: 'Careers page' }),
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'sector', type: 'text', maxLength: 120 },
          { name: 'location', type: 'text', maxLength: 120 },
        ],
      },
      { name: 'note', type: 'text', maxLength: 300 },
    ],
  };
}
