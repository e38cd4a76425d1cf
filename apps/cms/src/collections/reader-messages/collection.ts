import { MESSAGE_KINDS, MESSAGE_STATES } from '@rolebook/contract/reader-message';
import type { Access, CollectionConfig, Field } from 'payload';
import { calendarDateField } from '../../fields/calendar-date';
import { collectionAccess, may } from '../../rights/access';
import { optionsOf } from '../options';
import { stampAnswer } from './hooks/stamp-answer';

const matrix = collectionAccess('reader-messages', { drafts: false, trash: false });

/** Complaints about personal data go to those who answer for it; editors see the rest. */
const kindsInReach: Access = (args) => {
  const allowed = matrix.read?.(args) ?? false;
  if (allowed !== true || may(args.req, 'reader-messages', 'erase')) return allowed;
  return { kind: { not_equals: 'complaint' } };
};

const asWritten = <Kind extends Field>(field: Kind): Kind =>
  ({
    ...field,
    access: { update: () => false },
    admin: { readOnly: true, ...('admin' in field ? field.admin : {}) },
  }) as Kind;

/** What readers write to us. Made by the site's forms alone; holds addresses, so it has no versions and few readers. */
export const ReaderMessages: CollectionConfig = {
  slug: 'reader-messages',
  labels: { singular: 'Message from a reader', plural: 'Messages from readers' },
  admin: {
    group: 'Desk',
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'kind', 'state', 'page', 'createdAt', 'dueOn'],
    description:
      'Reported errors, complaints about personal data and letters. Closed ones are deleted after a year.',
  },
  access: {
    ...matrix,
    read: kindsInReach,
    update: (args) => (may(args.req, 'reader-messages', 'update') ? kindsInReach(args) : false),
  },
  versions: false,
  defaultSort: '-createdAt',
  hooks: { beforeChange: [stampAnswer] },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: optionsOf(MESSAGE_STATES),
      admin: { position: 'sidebar' },
    },
    asWritten({
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(MESSAGE_KINDS),
    }),
    asWritten({ name: 'reference', type: 'text', required: true, unique: true, maxLength: 20 }),
    asWritten({
      name: 'page',
      type: 'text',
      maxLength: 500,
      admin: { description: 'Where the reader was.' },
    }),
    asWritten({
      name: 'about',
      type: 'text',
      maxLength: 300,
      admin: { description: 'The table or figure it is about.' },
    }),
    asWritten({ name: 'message', type: 'textarea', required: true, maxLength: 6000 }),
    asWritten({ name: 'name', type: 'text', maxLength: 200 }),
    asWritten({ name: 'email', type: 'text', maxLength: 254, label: 'Address for an answer' }),
    asWritten(
      calendarDateField({
        name: 'dueOn',
        label: 'Answer by',
        admin: { description: 'A complaint must be acknowledged within 30 days.', position: 'sidebar' },
      }),
    ),
    asWritten({
      name: 'acknowledgedAt',
      type: 'date',
      label: 'Acknowledgement sent',
      admin: { position: 'sidebar' },
    }),
    asWritten({ name: 'answeredAt', type: 'date', admin: { position: 'sidebar' } }),
    { name: 'note', type: 'textarea', maxLength: 6000, label: 'Note for the desk' },
  ],
};
