import type { ArrayField } from 'payload';

/**
 * Codes of the role in official classifications. The version is part of a code: 2136 is "Programmers and software
 * development professionals" in SOC 2010 and an IT testing occupation in SOC 2020.
 */
export function classificationField(): ArrayField {
  return {
    name: 'classification',
    type: 'array',
    label: 'Classification codes',
    labels: { singular: 'Code', plural: 'Codes' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'scheme',
            type: 'select',
            required: true,
            options: [
              { label: 'UK SOC', value: 'uk-soc' },
              { label: 'ISCO', value: 'isco' },
              { label: 'ESCO', value: 'esco' },
              { label: 'O*NET-SOC', value: 'onet-soc' },
            ],
          },
          {
            name: 'version',
            type: 'text',
            required: true,
            maxLength: 20,
            validate: (value: unknown) =>
              (typeof value === 'string' && value.trim() !== '') ||
              'Give the version of the scheme, such as 2020: the same code means another job in another version.',
          },
          { name: 'code', type: 'text', required: true, maxLength: 40 },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', required: true, maxLength: 200 },
          {
            name: 'match',
            type: 'select',
            required: true,
            defaultValue: 'close',
            options: [
              { label: 'Exactly this role', value: 'exact' },
              { label: 'Close to it', value: 'close' },
              { label: 'Broader', value: 'broad' },
              { label: 'Narrower', value: 'narrow' },
            ],
          },
        ],
      },
    ],
  };
}
