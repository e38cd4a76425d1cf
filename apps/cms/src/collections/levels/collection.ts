import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { slugField } from '../../fields/slug';
import { usedInField } from '../../renewal/used-in/field';
import { collectionAccess } from '../../rights/access';
import { recordedHooks } from '../collection-hooks';
import { RECORDED } from '../editorial-collection';
import { checkBand } from './hooks/check-band';

export const Levels: CollectionConfig = {
  slug: 'levels',
  labels: { singular: 'Level', plural: 'Levels' },
  admin: {
    group: 'Roles and salaries',
    useAsTitle: 'name',
    defaultColumns: ['name', 'rank', 'bandFrom', 'bandTo', 'bandNote'],
    description: 'One ladder for the whole site: an article and a guide mean the same by "Senior".',
  },
  access: collectionAccess('levels', { drafts: false, trash: true }),
  versions: RECORDED,
  trash: true,
  defaultSort: 'rank',
  hooks: recordedHooks({ beforeChange: [checkBand] }),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    {
      name: 'rank',
      type: 'number',
      required: true,
      unique: true,
      min: 1,
      max: 99,
      admin: { description: 'Place in the ladder, lowest first.', step: 1 },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'bandFrom',
          type: 'number',
          label: 'From years of experience',
          min: 0,
          max: 60,
          admin: { description: 'Empty for levels that go by scope (Lead, Principal).', step: 1 },
        },
        {
          name: 'bandTo',
          type: 'number',
          label: 'Up to, not including',
          min: 1,
          max: 60,
          admin: { description: 'Empty: open, "5 years and more".', step: 1 },
        },
      ],
    },
    {
      name: 'bandNote',
      type: 'text',
      maxLength: 120,
      admin: { description: 'For levels without years: "typically 8+ years".' },
    },
    slugField({ from: 'name', prefix: null }),
    usedInField(),
    expectedVersionField(),
  ],
};
