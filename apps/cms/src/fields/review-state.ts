import type { SelectField } from 'payload';

/** Where an unpublished document stands between its writer and its publisher. */
export function reviewStateField(): SelectField {
  return {
    name: 'reviewState',
    type: 'select',
    label: 'Review',
    defaultValue: 'drafting',
    required: true,
    options: [
      { label: 'Being written', value: 'drafting' },
      { label: 'Ready for review', value: 'ready-for-review' },
    ],
    admin: {
      position: 'sidebar',
      description:
        'Hand the draft over by choosing "Ready for review". Publishing takes it back to "Being written".',
    },
  };
}
