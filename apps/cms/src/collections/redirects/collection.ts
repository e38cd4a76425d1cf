import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { collectionAccess } from '../../rights/access';
import { recordedHooks } from '../collection-hooks';
import { RECORDED } from '../editorial-collection';
import { keepOneHop } from './hooks/keep-one-hop';
import { shortenEarlierChains } from './hooks/shorten-chains';
import { pathFault } from './path';

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  admin: {
    group: 'Site',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'origin', 'createdAt'],
    description: 'Old addresses that lead to new ones. A changed slug leaves one here by itself.',
  },
  access: collectionAccess('redirects', { drafts: false, trash: false }),
  versions: RECORDED,
  defaultSort: 'from',
  hooks: recordedHooks({ beforeChange: [keepOneHop], afterChange: [shortenEarlierChains] }),
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: 'Old address',
      maxLength: 300,
      admin: { description: 'A path on the site: /articles/old-name' },
      validate: (value: unknown) => pathFault(value) ?? true,
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      index: true,
      label: 'New address',
      maxLength: 300,
      admin: { description: 'A path on the site: /articles/new-name' },
      validate: (value: unknown) => pathFault(value) ?? true,
    },
    {
      name: 'origin',
      type: 'select',
      required: true,
      defaultValue: 'manual',
      options: [
        { label: 'Made by hand', value: 'manual' },
        { label: 'A slug was changed', value: 'changed-slug' },
      ],
      access: { update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
    expectedVersionField(),
  ],
};
