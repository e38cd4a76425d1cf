import { SOURCE_KINDS } from '@rolebook/salary/figure';
import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { webAddressField } from '../../fields/address';
import { calendarDateField } from '../../fields/calendar-date';
import { usedInField } from '../../renewal/used-in/field';
import { collectionAccess } from '../../rights/access';
import { recordedHooks } from '../collection-hooks';
import { RECORDED } from '../editorial-collection';
import { optionsOf } from '../options';

export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: 'Source', plural: 'Sources' },
  admin: {
    group: 'Roles and salaries',
    useAsTitle: 'name',
    defaultColumns: ['name', 'publisher', 'kind', 'sampleSize', 'observedTo'],
    description: 'Where figures come from. A figure without a source cannot be published.',
  },
  access: collectionAccess('sources', { drafts: false, trash: true }),
  versions: RECORDED,
  trash: true,
  defaultSort: 'name',
  hooks: recordedHooks(),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    { name: 'publisher', type: 'text', required: true, maxLength: 160 },
    webAddressField('url', { label: 'Address' }),
    { name: 'kind', type: 'select', required: true, options: optionsOf(SOURCE_KINDS) },
    { name: 'licence', type: 'text', maxLength: 160 },
    {
      type: 'row',
      fields: [
        calendarDateField({ name: 'observedFrom', label: 'First day observed' }),
        calendarDateField({ name: 'observedTo', label: 'Last day observed' }),
      ],
    },
    {
      name: 'sampleSize',
      type: 'number',
      min: 1,
      admin: { description: 'Leave it empty when it is not known.', step: 1 },
    },
    { name: 'method', type: 'textarea', maxLength: 2000 },
    usedInField(),
    expectedVersionField(),
  ],
};
