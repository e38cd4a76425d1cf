import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { createdByField } from '../../fields/created-by';
import { readDomain } from '../../newsletter/email-address';
import { collectionAccess } from '../../rights/access';
import { recordedHooks } from '../collection-hooks';
import { forgetSignUps } from './hooks/forget-sign-ups';

/** People copy it from an address, with what stands around it. */
const asDomain = (value: unknown) =>
  typeof value === 'string' ? readDomain(value.trim().replace(/^.*@/, '')) : null;

/**
 * Domains at which nobody can become a subscriber: of throw-away mailboxes, or abused. Asked when a mail is about to
 * leave and never when a form is answered, so that a reader's answer does not tell which domains are blocked.
 */
export const BlockedDomains: CollectionConfig = {
  slug: 'blocked-domains',
  labels: { singular: 'Blocked domain', plural: 'Blocked domains' },
  admin: {
    group: 'Newsletter',
    useAsTitle: 'domain',
    defaultColumns: ['domain', 'note', 'createdAt'],
    description:
      'Sign-ups with an address there get the usual answer and no mail; imports refuse such rows. Who is subscribed already stays subscribed.',
    hideAPIURL: true,
  },
  access: collectionAccess('blocked-domains', { drafts: false, trash: false }),
  defaultSort: 'domain',
  hooks: recordedHooks({ afterChange: [forgetSignUps] }),
  fields: [
    {
      name: 'domain',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 253,
      admin: {
        description: 'What stands behind the @, such as example.org. Its subdomains are blocked, too.',
      },
      hooks: { beforeValidate: [({ value }) => asDomain(value) ?? value] },
      validate: (value: unknown) =>
        asDomain(value) !== null ||
        'Enter a domain, such as example.org: what stands behind the @ of an address.',
    },
    {
      name: 'note',
      type: 'text',
      maxLength: 300,
      admin: { description: 'Why, for whoever reads this list later.' },
    },
    createdByField(),
    expectedVersionField(),
  ],
};
