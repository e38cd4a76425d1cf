import type { CollectionConfig } from 'payload';
import { checklistField } from '../../checklist/checklist-field';
import { expectedVersionField } from '../../concurrency/expected-version';
import { bodyEditor } from '../../editor/body-editor';
import { proseEditor } from '../../editor/prose-editor';
import { calendarDateField } from '../../fields/calendar-date';
import { publicationDates } from '../../fields/publication-dates';
import { seoField } from '../../fields/seo';
import { slugField } from '../../fields/slug';
import { textListField } from '../../fields/text-list';
import { previewButton } from '../../preview/admin';
import { stampFirstPublication } from '../../publication/stamp-publication';
import { usedInField } from '../../renewal/used-in/field';
import { collectionAccess } from '../../rights/access';
import { publishedHooks } from '../collection-hooks';
import { LOCK, WRITTEN } from '../editorial-collection';
import { classificationField } from './fields/classification';
import { companiesField } from './fields/companies';
import { ladderField } from './fields/ladder';
import { skillsField } from './fields/skills';

export const Roles: CollectionConfig = {
  slug: 'roles',
  labels: { singular: 'Role guide', plural: 'Role guides' },
  admin: {
    preview: previewButton('roles'),
    group: 'Roles and salaries',
    useAsTitle: 'title',
    defaultColumns: ['title', 'family', '_status', 'lastReviewedOn', 'nextReviewOn'],
    listSearchableFields: ['title', 'slug', 'summary'],
    description: 'One guide for each job: what it is, what it asks for, what it pays.',
  },
  access: collectionAccess('roles', { drafts: true, trash: true }),
  versions: WRITTEN,
  trash: true,
  lockDocuments: LOCK,
  defaultSort: 'title',
  hooks: publishedHooks({ beforeChange: [stampFirstPublication] }),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      maxLength: 600,
      admin: { description: 'Two or three sentences: what the job is.' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'The job',
          fields: [
            { name: 'hero', type: 'upload', relationTo: 'media', label: 'Hero picture' },
            { name: 'dayToDay', type: 'richText', editor: bodyEditor(), label: 'Day to day' },
            textListField('alternativeTitles', 'Also called', 'Shown to readers.'),
            textListField('hiddenTitles', 'Found under', 'For search only: misspellings and old names.'),
          ],
        },
        {
          label: 'What it asks for',
          fields: [
            skillsField(),
            textListField('tools', 'Tools', 'Software and methods, most common first.'),
            textListField('qualifications', 'Qualifications', 'Degrees and certificates.'),
            {
              name: 'routesIn',
              type: 'array',
              label: 'Routes in',
              labels: { singular: 'Route', plural: 'Routes' },
              fields: [
                { name: 'title', type: 'text', required: true, maxLength: 120 },
                { name: 'text', type: 'textarea', required: true, maxLength: 800 },
              ],
            },
          ],
        },
        {
          label: 'Ladder and pay',
          fields: [
            ladderField(),
            {
              name: 'salaryTables',
              type: 'relationship',
              relationTo: 'salary-tables',
              hasMany: true,
              label: 'Salary tables',
            },
          ],
        },
        {
          label: 'Employers and connections',
          fields: [
            companiesField(),
            { name: 'relatedRoles', type: 'relationship', relationTo: 'roles', hasMany: true, maxRows: 8 },
            {
              name: 'faq',
              type: 'array',
              label: 'Questions and answers',
              labels: { singular: 'Question', plural: 'Questions' },
              fields: [
                { name: 'question', type: 'text', required: true, maxLength: 300 },
                { name: 'answer', type: 'richText', required: true, editor: proseEditor() },
              ],
            },
            classificationField(),
            {
              name: 'sources',
              type: 'relationship',
              relationTo: 'sources',
              hasMany: true,
              admin: { description: 'Of the text. Sources of figures are listed by themselves.' },
            },
          ],
        },
        { label: 'Search and sharing', fields: [seoField()] },
      ],
    },
    checklistField(),
    slugField({
      from: 'title',
      prefix: '/roles/',
      refuse: (slug) =>
        `-${slug}-`.includes('-vs-')
          ? 'A role’s slug may not contain "-vs-": comparisons of two roles have addresses like /compare/a-vs-b.'
          : null,
    }),
    {
      name: 'family',
      type: 'text',
      maxLength: 80,
      admin: { position: 'sidebar', description: 'A heading in the list of roles: "Data and AI".' },
    },
    calendarDateField({ name: 'lastReviewedOn', label: 'Last reviewed', admin: { position: 'sidebar' } }),
    calendarDateField({ name: 'nextReviewOn', label: 'Review again on', admin: { position: 'sidebar' } }),
    ...publicationDates('roles'),
    usedInField(),
    expectedVersionField(),
  ],
};
