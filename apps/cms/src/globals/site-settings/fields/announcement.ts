import type { GroupField } from 'payload';
import { addressField } from '../../../fields/address';
import { calendarDateField } from '../../../fields/calendar-date';

/** One line above every page, for a few days. */
export function announcementField(): GroupField {
  return {
    name: 'announcement',
    type: 'group',
    label: 'Announcement bar',
    admin: { description: 'One line above every page. Leave the text empty to show nothing.' },
    fields: [
      { name: 'text', type: 'text', maxLength: 160 },
      addressField('href', { label: 'Address it leads to' }),
      calendarDateField({
        name: 'until',
        label: 'Last day',
        admin: { description: 'After this day it disappears by itself. Empty: until you remove it.' },
      }),
    ],
  };
}
