import type { TextField } from 'payload';

/** What the issue is sent for: one of the purposes in the site settings. Only people who agreed to it receive it. */
export function purposeField(): TextField {
  return {
    name: 'purpose',
    type: 'text',
    required: true,
    index: true,
    defaultValue: async ({ req }) => {
      const { newsletter } = await req.payload.findGlobal({
        slug: 'site-settings',
        depth: 0,
        overrideAccess: true,
        req,
      });
      return newsletter.purposes[0]?.slug ?? '';
    },
    admin: {
      position: 'sidebar',
      description: 'It goes to those who agreed to this, and to nobody else.',
      components: { Field: '/collections/newsletter-issues/fields/purpose-select#PurposeSelect' },
    },
    validate: async (value: unknown, { req }) => {
      const { newsletter } = await req.payload.findGlobal({
        slug: 'site-settings',
        depth: 0,
        overrideAccess: true,
        req,
      });
      const known = newsletter.purposes.map(({ slug }) => slug);
      if (typeof value === 'string' && known.includes(value)) return true;
      return `Choose a purpose that the site settings know: ${known.join(', ')}.`;
    },
  };
}
