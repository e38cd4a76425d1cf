import type { CollectionConfig } from 'payload';
import { checklistField } from '../../checklist/checklist-field';
import { expectedVersionField } from '../../concurrency/expected-version';
import { bodyEditor } from '../../editor/body-editor';
import { calendarDateField } from '../../fields/calendar-date';
import { createdByField } from '../../fields/created-by';
import { publicationDates } from '../../fields/publication-dates';
import { reviewStateField } from '../../fields/review-state';
import { seoField } from '../../fields/seo';
import { slugField } from '../../fields/slug';
import { previewButton } from '../../preview/admin';
import { endReview } from '../../publication/end-review';
import { stampFirstPublication } from '../../publication/stamp-publication';
import { collectionAccess } from '../../rights/access';
import { publishedHooks } from '../collection-hooks';
import { LOCK, WRITTEN } from '../editorial-collection';
import { countBody } from './hooks/count-body';

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Article', plural: 'Articles' },
  admin: {
    preview: previewButton('articles'),
    group: 'Writing',
    useAsTitle: 'title',
    defaultColumns: ['title', 'topic', 'authors', 'reviewState', '_status', 'firstPublishedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    description: 'Career guides, salary pieces and news.',
  },
  access: collectionAccess('articles', { drafts: true, trash: true }),
  versions: WRITTEN,
  trash: true,
  lockDocuments: LOCK,
  defaultSort: '-updatedAt',
  hooks: publishedHooks({ beforeChange: [stampFirstPublication, endReview, countBody] }),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160 },
    {
      name: 'standfirst',
      type: 'textarea',
      required: true,
      maxLength: 400,
      admin: { description: 'The line under the title: what the reader will know afterwards.' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            { name: 'hero', type: 'upload', relationTo: 'media', label: 'Hero picture' },
            { name: 'heroCredit', type: 'text', label: 'Credit of the hero picture', maxLength: 160 },
            { name: 'body', type: 'richText', required: true, editor: bodyEditor() },
          ],
        },
        {
          label: 'Connections',
          fields: [
            {
              name: 'roles',
              type: 'relationship',
              relationTo: 'roles',
              hasMany: true,
              label: 'Roles that it is about',
              admin: { description: 'The article is listed on their guides.' },
            },
            {
              name: 'related',
              type: 'relationship',
              relationTo: ['articles', 'roles', 'salary-tables'],
              hasMany: true,
              maxRows: 6,
              label: 'Related reading',
              admin: { description: 'Empty: chosen from the same topic and roles.' },
            },
          ],
        },
        {
          label: 'Corrections',
          fields: [
            {
              name: 'corrections',
              type: 'array',
              labels: { singular: 'Correction', plural: 'Corrections' },
              hooks: { beforeDuplicate: [() => []] },
              admin: { description: 'Shown to readers: what was wrong, and when it was put right.' },
              fields: [
                calendarDateField({ name: 'date', required: true }),
                { name: 'text', type: 'textarea', required: true, maxLength: 1000 },
              ],
            },
          ],
        },
        { label: 'Search and sharing', fields: [seoField()] },
      ],
    },
    checklistField(),
    slugField({ from: 'title', prefix: '/articles/' }),
    reviewStateField(),
    {
      name: 'topic',
      type: 'relationship',
      relationTo: 'topics',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'authors',
      type: 'relationship',
      relationTo: 'authors',
      hasMany: true,
      required: true,
      minRows: 1,
      admin: { position: 'sidebar', description: 'In the order of the byline.', allowCreate: false },
    },
    ...publicationDates('articles'),
    {
      name: 'wordCount',
      type: 'number',
      admin: { hidden: true, description: 'Words of the body, counted at every save.' },
    },
    createdByField(),
    expectedVersionField(),
  ],
};
