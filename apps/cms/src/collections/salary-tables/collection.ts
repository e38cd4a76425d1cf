import type { CollectionConfig } from 'payload';
import { checklistField } from '../../checklist/checklist-field';
import { expectedVersionField } from '../../concurrency/expected-version';
import { calendarDateField } from '../../fields/calendar-date';
import { publicationDates } from '../../fields/publication-dates';
import { seoField } from '../../fields/seo';
import { slugField } from '../../fields/slug';
import { previewButton } from '../../preview/admin';
import { stampFirstPublication } from '../../publication/stamp-publication';
import { usedInField } from '../../renewal/used-in/field';
import { collectionAccess } from '../../rights/access';
import { publishedHooks } from '../collection-hooks';
import { FILLED_IN, LOCK } from '../editorial-collection';
import { figureKindFields } from '../salary-figures/fields/figure-key';
import { checkTable } from './hooks/check-table';

export const SalaryTables: CollectionConfig = {
  slug: 'salary-tables',
  labels: { singular: 'Salary table', plural: 'Salary tables' },
  admin: {
    preview: previewButton('salary-tables'),
    components: {
      views: {
        edit: {
          grid: {
            Component: '/imports/grid/grid-view#GridView',
            path: '/grid',
            tab: { label: 'Numbers', href: '/grid' },
          },
        },
      },
    },
    group: 'Roles and salaries',
    useAsTitle: 'caption',
    defaultColumns: ['caption', 'region', 'statistic', 'reviewBy', '_status'],
    description: 'A view over figures: choose roles, levels and a region, the numbers come by themselves.',
  },
  access: collectionAccess('salary-tables', { drafts: true, trash: true }),
  versions: FILLED_IN,
  trash: true,
  lockDocuments: LOCK,
  defaultSort: 'caption',
  hooks: publishedHooks({ beforeChange: [stampFirstPublication, checkTable] }),
  fields: [
    { name: 'caption', type: 'text', required: true, maxLength: 160 },
    {
      name: 'roles',
      type: 'relationship',
      relationTo: 'roles',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 12,
    },
    {
      name: 'levels',
      type: 'relationship',
      relationTo: 'levels',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 8,
    },
    { name: 'region', type: 'relationship', relationTo: 'regions', required: true },
    ...figureKindFields,
    {
      name: 'orientation',
      type: 'select',
      required: true,
      defaultValue: 'roles-as-columns',
      options: [
        { label: 'Roles as columns', value: 'roles-as-columns' },
        { label: 'Levels as columns', value: 'levels-as-columns' },
      ],
    },
    { name: 'note', type: 'textarea', maxLength: 1000, label: 'Note on sources and method' },
    {
      name: 'footnotes',
      type: 'array',
      labels: { singular: 'Footnote', plural: 'Footnotes' },
      fields: [{ name: 'text', type: 'text', required: true, maxLength: 400 }],
    },
    {
      name: 'adjustments',
      type: 'relationship',
      relationTo: 'region-adjustments',
      hasMany: true,
      label: 'Region adjustments to mention',
    },
    calendarDateField({ name: 'reviewBy', label: 'Review by' }),
    seoField(),
    checklistField(),
    slugField({ from: 'caption', prefix: '/salaries/' }),
    {
      name: 'hasPage',
      type: 'checkbox',
      defaultValue: true,
      label: 'Has a page of its own',
      admin: {
        position: 'sidebar',
        description: 'Under /salaries. Otherwise it stands only inside other pages.',
      },
    },
    ...publicationDates('salary-tables'),
    usedInField(),
    expectedVersionField(),
  ],
};
