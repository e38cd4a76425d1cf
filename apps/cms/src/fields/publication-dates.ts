import type { DateField } from 'payload';
import { may } from '../rights/access';
import type { CollectionSubject } from '../rights/matrix';

/** A copy has not been published yet. */
const notOfCopies = { beforeDuplicate: [() => null] };

/**
 * The two dates that readers see. The first is set when the document is first published and may be put right by
 * publishers; the second is an editor's decision, not the time of the last comma.
 */
export function publicationDates(subject: CollectionSubject): [DateField, DateField] {
  return [
    {
      name: 'firstPublishedAt',
      type: 'date',
      index: true,
      label: 'First published',
      hooks: notOfCopies,
      access: {
        create: ({ req }) => may(req, subject, 'publish'),
        update: ({ req }) => may(req, subject, 'publish'),
      },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' },
        description: 'Set by the first publication. Only publishers may change it.',
      },
    },
    {
      name: 'contentUpdatedAt',
      type: 'date',
      label: 'Updated, as shown to readers',
      hooks: notOfCopies,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' },
        description: 'Set it when a reader should know that the content changed. Leave it alone for a comma.',
      },
    },
  ];
}
