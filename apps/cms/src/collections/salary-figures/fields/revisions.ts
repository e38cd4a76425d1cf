import { REVISION_REASONS } from '@rolebook/salary/figure';
import type { ArrayField } from 'payload';
import { calendarDateField } from '../../../fields/calendar-date';
import { optionsOf } from '../../options';
import { wholeUnits } from './whole-units';

/**
 * What the figure was before, newest last. Appended by the cms when another number is published, never edited:
 * an article that pins a figure to a day finds the number of that day here.
 */
export function revisionsField(): ArrayField {
  return {
    name: 'revisions',
    type: 'array',
    label: 'What it was before',
    labels: { singular: 'Revision', plural: 'Revisions' },
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, initCollapsed: true, description: 'Kept by the cms. Nobody can change it.' },
    fields: [
      {
        name: 'supersededAt',
        type: 'date',
        required: true,
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      { name: 'reason', type: 'select', required: true, options: optionsOf(REVISION_REASONS) },
      { name: 'note', type: 'text' },
      wholeUnits('min', { required: true }),
      wholeUnits('max', {}),
      { name: 'openAbove', type: 'checkbox' },
      wholeUnits('median', {}),
      calendarDateField({ name: 'asOf', required: true }),
    ],
  };
}
