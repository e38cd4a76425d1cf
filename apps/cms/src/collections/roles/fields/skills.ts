import type { ArrayField } from 'payload';

export function skillsField(): ArrayField {
  return {
    name: 'skills',
    type: 'array',
    labels: { singular: 'Skill', plural: 'Skills' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true, maxLength: 120 },
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'technical',
            options: [
              { label: 'Technical', value: 'technical' },
              { label: 'Knowledge', value: 'knowledge' },
              { label: 'Working with people', value: 'people' },
            ],
          },
          {
            name: 'need',
            type: 'select',
            required: true,
            defaultValue: 'required',
            options: [
              { label: 'Required', value: 'required' },
              { label: 'Useful', value: 'useful' },
            ],
          },
        ],
      },
      { name: 'note', type: 'text', maxLength: 300 },
    ],
  };
}
