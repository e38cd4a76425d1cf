import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { seoField } from '../../fields/seo';
import { slugField } from '../../fields/slug';
import { previewButton } from '../../preview/admin';
import { usedInField } from '../../renewal/used-in/field';
import { collectionAccess } from '../../rights/access';
import { publishedHooks } from '../collection-hooks';
import { FILLED_IN, LOCK } from '../editorial-collection';

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  admin: {
    preview: previewButton('topics'),
    group: 'Writing',
    useAsTitle: 'name',
    defaultColumns: ['name', 'accent', '_status'],
    description: 'The label over an article. Each has a page and a feed of its own.',
  },
  access: collectionAccess('topics', { drafts: true, trash: true }),
  versions: FILLED_IN,
  trash: true,
  lockDocuments: LOCK,
  defaultSort: 'name',
  hooks: publishedHooks(),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    { name: 'description', type: 'textarea', required: true, maxLength: 400 },
    {
      name: 'accent',
      type: 'select',
      required: true,
      defaultValue: 'teal',
      options: [
        { label: 'Teal', value: 'teal' },
        { label: 'Plum', value: 'plum' },
        { label: 'Ochre', value: 'ochre' },
        { label: 'Moss', value: 'moss' },
        { label: 'Slate', value: 'slate' },
        { label: 'Rust', value: 'rust' },
      ],
      admin: { description: 'The quiet colour of its label.' },
    },
    seoField(),
    slugField({ from: 'name', prefix: '/topics/' }),
    usedInField(),
    expectedVersionField(),
  ],
};
