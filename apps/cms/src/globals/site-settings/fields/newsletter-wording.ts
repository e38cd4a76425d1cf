import { createHash } from 'node:crypto';
import type { GroupField } from 'payload';

const WORDING = ['heading', 'promise', 'consent', 'buttonLabel'] as const;

/**
 * Names a wording by its content: the same words always have the same version, other words never.
 * Consent is recorded against it; what the words were stands in the versions of the site settings.
 */
export function wordingVersion(wording: Record<string, unknown>): string {
  const purposes = Array.isArray(wording.purposes)
    ? wording.purposes.map((purpose: Record<string, unknown>) => [
        purpose.slug,
        purpose.label,
        purpose.description,
      ])
    : [];
  const text = JSON.stringify([...WORDING.map((key) => wording[key] ?? ''), purposes]);
  return `w-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

/** The words that a subscriber agrees to. */
export function newsletterWordingField(): GroupField {
  return {
    name: 'newsletter',
    type: 'group',
    label: 'Newsletter wording',
    fields: [
      { name: 'heading', type: 'text', required: true, defaultValue: 'The weekly briefing', maxLength: 120 },
      {
        name: 'promise',
        type: 'textarea',
        required: true,
        defaultValue: 'One mail a week on tech careers, salaries and trends. Unsubscribe at any time.',
        maxLength: 400,
      },
      {
        name: 'consent',
        type: 'textarea',
        required: true,
        defaultValue: 'By signing up you agree to receive the newsletter at this address.',
        maxLength: 600,
        admin: { description: 'Recorded with every consent. Changing it starts a new version.' },
      },
      { name: 'buttonLabel', type: 'text', required: true, defaultValue: 'Sign up', maxLength: 40 },
      {
        name: 'purposes',
        type: 'array',
        required: true,
        minRows: 1,
        labels: { singular: 'Purpose', plural: 'Purposes' },
        defaultValue: [
          {
            slug: 'weekly-briefing',
            label: 'Weekly briefing',
            description: 'Career guides, changed salary figures and what they mean.',
          },
        ],
        fields: [
          {
            name: 'slug',
            type: 'text',
            required: true,
            validate: (value: unknown) =>
              (typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) ||
              'Use lower-case letters, digits and hyphens.',
          },
          { name: 'label', type: 'text', required: true, maxLength: 80 },
          { name: 'description', type: 'text', required: true, maxLength: 300 },
        ],
      },
      {
        name: 'welcomeMail',
        type: 'checkbox',
        label: 'Send a welcome mail after confirmation',
        defaultValue: true,
      },
      {
        name: 'welcomeText',
        type: 'textarea',
        label: 'Text of the welcome mail',
        maxLength: 1200,
        defaultValue:
          'Thank you for joining us. The next issue comes to this address. If you like, tell us which roles and topics you would rather read about.',
        admin: {
          condition: (_, siblings) => Boolean(siblings?.welcomeMail),
          description: 'The links to the preferences and for leaving are added by themselves.',
        },
      },
      {
        name: 'version',
        type: 'text',
        admin: { readOnly: true, description: 'Made from the words above.' },
        access: { create: () => false, update: () => false },
        hooks: { beforeChange: [({ siblingData }) => wordingVersion(siblingData)] },
      },
    ],
  };
}
