import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { webAddressField } from '../../fields/address';
import { seoField } from '../../fields/seo';
import { slugField } from '../../fields/slug';
import { previewButton } from '../../preview/admin';
import { usedInField } from '../../renewal/used-in/field';
import { collectionAccess } from '../../rights/access';
import { publishedHooks } from '../collection-hooks';
import { FILLED_IN, LOCK } from '../editorial-collection';

export const Authors: CollectionConfig = {
  slug: 'authors',
  labels: { singular: 'Author', plural: 'Authors' },
  admin: {
    preview: previewButton('authors'),
    group: 'Writing',
    useAsTitle: 'name',
    defaultColumns: ['name', 'jobTitle', 'organisation', '_status'],
    description: 'People whose names stand over articles. Accounts of the newsroom are under "Users".',
  },
  access: collectionAccess('authors', { drafts: true, trash: true }),
  versions: FILLED_IN,
  trash: true,
  lockDocuments: LOCK,
  defaultSort: 'name',
  hooks: publishedHooks(),
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'The circle shows its initials where there is no portrait.' },
    },
    { name: 'jobTitle', type: 'text', required: true, maxLength: 120 },
    { name: 'organisation', type: 'text', maxLength: 120 },
    { name: 'bio', type: 'textarea', required: true, maxLength: 1500 },
    { name: 'portrait', type: 'upload', relationTo: 'media' },
    {
      name: 'sameAs',
      type: 'array',
      label: 'Profiles elsewhere',
      labels: { singular: 'Profile', plural: 'Profiles' },
      fields: [webAddressField('url', { required: true, label: 'Address' })],
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      admin: { description: 'What the author writes about.' },
    },
    seoField(),
    slugField({ from: 'name', prefix: '/authors/' }),
    usedInField(),
    expectedVersionField(),
  ],
};
