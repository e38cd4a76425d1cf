import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { slugField } from '../../fields/slug';
import { usedInField } from '../../renewal/used-in/field';
import { collectionAccess } from '../../rights/access';
import { recordedHooks } from '../collection-hooks';
import { RECORDED } from '../editorial-collection';

export const Regions: CollectionConfig = {
  slug: 'regions',
  labels: { singular: 'Region', plural: 'Regions' },
  admin: {
    group: 'Roles and salaries',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'isBase'],
    description: 'Where a salary is paid. A figure always names its region.',
  },
  access: collectionAccess('regions', { drafts: false, trash: true }),
  versions: RECORDED,
  trash: true,
  defaultSort: 'name',
  hooks: recordedHooks(),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { label: 'City', value: 'city' },
        { label: 'Country', value: 'country' },
        { label: 'Part of a country (UK excluding London)', value: 'part' },
        { label: 'Nation of the UK', value: 'nation' },
        { label: 'ITL 1 region', value: 'itl1' },
        { label: 'Remote', value: 'remote' },
      ],
    },
    {
      name: 'isBase',
      type: 'checkbox',
      defaultValue: false,
      label: 'Base region of the site',
      admin: { description: 'Role guides show its figures in their ladder. Exactly one region is the base.' },
    },
    slugField({ from: 'name', prefix: null }),
    usedInField(),
    expectedVersionField(),
  ],
};
