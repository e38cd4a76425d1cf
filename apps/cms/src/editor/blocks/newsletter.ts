import type { Block } from 'payload';

/** The sign-up form. Its wording stands in the site settings, because consent is recorded against a version of it. */
export const newsletterBlock: Block = {
  slug: 'newsletter',
  interfaceName: 'NewsletterBlock',
  labels: { singular: 'Newsletter sign-up', plural: 'Newsletter sign-ups' },
  fields: [],
};
