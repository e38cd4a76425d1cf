import type { CollectionConfig } from 'payload';
import { checklistField } from '../../checklist/checklist-field';
import { expectedVersionField } from '../../concurrency/expected-version';
import { bodyEditor } from '../../editor/body-editor';
import { publicationDates } from '../../fields/publication-dates';
import { seoField } from '../../fields/seo';
import { slugField } from '../../fields/slug';
import { previewButton } from '../../preview/admin';
import { stampFirstPublication } from '../../publication/stamp-publication';
import { collectionAccess } from '../../rights/access';
import { publishedHooks } from '../collection-hooks';
import { LOCK, WRITTEN } from '../editorial-collection';

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  admin: {
    preview: previewButton('pages'),
    group: 'Site',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    description: 'About, contact and the policies: everything under /about.',
  },
  access: collectionAccess('pages', { drafts: true, trash: true }),
  versions: WRITTEN,
  trash: true,
  lockDocuments: LOCK,
  defaultSort: 'title',
  hooks: publishedHooks({ beforeChange: [stampFirstPublication] }),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160 },
    { name: 'body', type: 'richText', required: true, editor: bodyEditor() },
    seoField(),
    checklistField(),
    slugField({ from: 'title', prefix: '/about/' }),
    ...publicationDates('pages'),
    expectedVersionField(),
  ],
};
