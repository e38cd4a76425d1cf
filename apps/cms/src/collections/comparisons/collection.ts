import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { proseEditor } from '../../editor/prose-editor';
import { previewButton } from '../../preview/admin';
import { collectionAccess } from '../../rights/access';
import { publishedHooks } from '../collection-hooks';
import { FILLED_IN, LOCK } from '../editorial-collection';
import { checkPair } from './hooks/check-pair';

export const Comparisons: CollectionConfig = {
  slug: 'comparisons',
  labels: { singular: 'Verdict on two roles', plural: 'Verdicts on two roles' },
  admin: {
    preview: previewButton('comparisons'),
    group: 'Roles and salaries',
    useAsTitle: 'label',
    defaultColumns: ['label', '_status', 'updatedAt'],
    description:
      'Any two published roles can be compared on the site. Write a verdict for the pairs where readers need advice beyond the figures.',
  },
  access: collectionAccess('comparisons', { drafts: true, trash: true }),
  versions: FILLED_IN,
  trash: true,
  lockDocuments: LOCK,
  defaultSort: 'label',
  hooks: publishedHooks({ beforeChange: [checkPair] }),
  fields: [
    { name: 'first', type: 'relationship', relationTo: 'roles', required: true, label: 'One role' },
    { name: 'second', type: 'relationship', relationTo: 'roles', required: true, label: 'The other role' },
    {
      name: 'verdict',
      type: 'richText',
      required: true,
      editor: proseEditor(),
      admin: { description: 'Whom each job suits. Figures as tokens, so that they stay right.' },
    },
    { name: 'label', type: 'text', admin: { hidden: true } },
    { name: 'pair', type: 'text', unique: true, index: true, admin: { hidden: true } },
    expectedVersionField(),
  ],
};
