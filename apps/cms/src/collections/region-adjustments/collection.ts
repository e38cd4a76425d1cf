import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { calendarDateField } from '../../fields/calendar-date';
import { collectionAccess } from '../../rights/access';
import { recordedHooks } from '../collection-hooks';
import { RECORDED } from '../editorial-collection';
import { labelAndCheck } from './hooks/label-and-check';

export const RegionAdjustments: CollectionConfig = {
  slug: 'region-adjustments',
  labels: { singular: 'Region adjustment', plural: 'Region adjustments' },
  admin: {
    group: 'Roles and salaries',
    useAsTitle: 'label',
    defaultColumns: ['label', 'factorMinPercent', 'factorMaxPercent', 'asOf'],
    description: '"10–20% lower than London" is 80 to 90 percent of London. It does not hold backwards.',
  },
  access: collectionAccess('region-adjustments', { drafts: false, trash: true }),
  versions: RECORDED,
  trash: true,
  defaultSort: 'label',
  hooks: recordedHooks({ beforeChange: [labelAndCheck] }),
  fields: [
    { name: 'label', type: 'text', admin: { readOnly: true, description: 'Made from the two regions.' } },
    { name: 'base', type: 'relationship', relationTo: 'regions', required: true, label: 'Compared with' },
    { name: 'target', type: 'relationship', relationTo: 'regions', required: true, label: 'Region' },
    {
      type: 'row',
      fields: [
        {
          name: 'factorMinPercent',
          type: 'number',
          required: true,
          min: 1,
          max: 300,
          label: 'From percent of the base',
        },
        {
          name: 'factorMaxPercent',
          type: 'number',
          required: true,
          min: 1,
          max: 300,
          label: 'To percent of the base',
        },
      ],
    },
    calendarDateField({ name: 'asOf', required: true, label: 'As of' }),
    { name: 'source', type: 'relationship', relationTo: 'sources' },
    expectedVersionField(),
  ],
};
