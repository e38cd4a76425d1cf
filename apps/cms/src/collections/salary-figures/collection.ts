import { CONFIDENCES, REVISION_REASONS } from '@rolebook/salary/figure';
import type { CollectionConfig } from 'payload';
import { checklistField } from '../../checklist/checklist-field';
import { expectedVersionField } from '../../concurrency/expected-version';
import { calendarDateField } from '../../fields/calendar-date';
import { usedInField } from '../../renewal/used-in/field';
import { collectionAccess } from '../../rights/access';
import { publishedHooks } from '../collection-hooks';
import { FILLED_IN, LOCK } from '../editorial-collection';
import { optionsOf } from '../options';
import { figureKindFields } from './fields/figure-key';
import { wholeUnits } from './fields/whole-units';
import { checkFigure } from './hooks/check-figure';
import { keepUsedFigure, keepUsedFigures } from './hooks/keep-used-figures';
import { nameFigure } from './hooks/name-figure';
import { historyField } from './revisions/history-field';
import { recordIntroduction } from './revisions/introduction';
import { recordRevision } from './revisions/record-revision';

export const SalaryFigures: CollectionConfig = {
  slug: 'salary-figures',
  labels: { singular: 'Salary figure', plural: 'Salary figures' },
  admin: {
    group: 'Roles and salaries',
    useAsTitle: 'label',
    defaultColumns: ['label', 'min', 'max', 'asOf', 'confidence', '_status'],
    listSearchableFields: ['label'],
    description: 'One number, on every page that shows it. Tables and sentences take it from here.',
  },
  access: collectionAccess('salary-figures', { drafts: true, trash: true }),
  versions: FILLED_IN,
  trash: true,
  lockDocuments: LOCK,
  defaultSort: 'label',
  hooks: publishedHooks({
    beforeOperation: [keepUsedFigures],
    beforeDelete: [keepUsedFigure],
    beforeChange: [checkFigure, recordRevision, nameFigure],
    afterChange: [recordIntroduction],
  }),
  fields: [
    {
      name: 'label',
      type: 'text',
      admin: { readOnly: true, description: 'Made from role, level, region and what the figure is about.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'role', type: 'relationship', relationTo: 'roles', required: true, index: true },
        { name: 'level', type: 'relationship', relationTo: 'levels', required: true, index: true },
        { name: 'region', type: 'relationship', relationTo: 'regions', required: true, index: true },
      ],
    },
    ...figureKindFields,
    {
      type: 'row',
      fields: [
        wholeUnits('min', { required: true, label: 'From' }),
        wholeUnits('max', {
          label: 'To',
          admin: { description: 'Empty: open, "£85k+".' },
        }),
        wholeUnits('median', { label: 'Median' }),
      ],
    },
    {
      name: 'openAbove',
      type: 'checkbox',
      defaultValue: false,
      label: 'The upper end is known to be passed: "£130k – £180k+"',
    },
    {
      name: 'variable',
      type: 'checkbox',
      defaultValue: false,
      label: 'Too variable for a range: readers see "Variable"',
    },
    {
      type: 'row',
      fields: [
        calendarDateField({ name: 'asOf', required: true, label: 'As of' }),
        calendarDateField({
          name: 'validFrom',
          label: 'Valid from',
          admin: { description: 'Empty: the as-of date.' },
        }),
        calendarDateField({ name: 'validTo', label: 'Valid to' }),
      ],
    },
    calendarDateField({
      name: 'reviewBy',
      label: 'Review by',
      index: true,
      admin: { description: 'Shown to readers. From the next day on, it stands on the dashboard.' },
    }),
    {
      name: 'sources',
      type: 'relationship',
      relationTo: 'sources',
      hasMany: true,
      admin: { description: 'At least one to publish.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'confidence',
          type: 'select',
          required: true,
          defaultValue: 'medium',
          options: optionsOf(CONFIDENCES),
        },
        {
          name: 'sampleSize',
          type: 'number',
          min: 1,
          admin: { description: 'Leave it empty when it is not known.', step: 1 },
        },
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 600,
      admin: { description: 'Shown to readers with the figure.' },
    },
    {
      name: 'overrideReason',
      type: 'textarea',
      maxLength: 600,
      label: 'Why it may lie outside the usual limits',
      admin: {
        description: 'Needed for less than £10,000 or more than £500,000 a year (£100 to £3,000 a day).',
      },
    },
    {
      name: 'withdrawn',
      type: 'checkbox',
      defaultValue: false,
      label: 'Withdrawn: readers see "Not enough data"',
      admin: {
        description:
          'Takes the number away from every page that shows it, once published. Needs a reason and a few words. To bring it back, clear the box and publish again.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'revisionReason',
          type: 'select',
          options: optionsOf(REVISION_REASONS),
          label: 'Why the number changes',
          admin: {
            description:
              'Needed when you publish another number. A correction is shown on the pages that showed the wrong one.',
          },
        },
        {
          name: 'revisionNote',
          type: 'text',
          maxLength: 300,
          label: 'In a few words, for readers',
          admin: { description: 'Stands in the public history of the figure.' },
        },
      ],
    },
    historyField(),
    checklistField(),
    usedInField(),
    expectedVersionField(),
  ],
};
