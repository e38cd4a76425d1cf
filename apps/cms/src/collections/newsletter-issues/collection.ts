import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { proseEditor } from '../../editor/prose-editor';
import { createdByField } from '../../fields/created-by';
import { slugField } from '../../fields/slug';
import { issuePreview } from '../../newsletter/issues/desk/preview-address';
import { stampFirstPublication } from '../../publication/stamp-publication';
import { collectionAccess } from '../../rights/access';
import { publishedHooks } from '../collection-hooks';
import { FILLED_IN, LOCK } from '../editorial-collection';
import { figuresBlock } from './blocks/figures-block';
import { readingBlock } from './blocks/reading-block';
import { textBlock } from './blocks/text-block';
import { purposeField } from './fields/purpose';
import { keepSentFromErasure, keepWhatWasSent } from './hooks/keep-what-was-sent';

const access = collectionAccess('newsletter-issues', { drafts: true, trash: true });

/**
 * An issue of the newsletter while it is composed. Where its sending stands is kept in `rolebook.issue_sends`;
 * "published" means that its archive page is up, and only sending does that.
 */
export const NewsletterIssues: CollectionConfig = {
  slug: 'newsletter-issues',
  labels: { singular: 'Newsletter issue', plural: 'Newsletter issues' },
  admin: {
    group: 'Newsletter',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'purpose', '_status', 'sentAt', 'updatedAt'],
    listSearchableFields: ['subject', 'slug'],
    description: 'Compose, save, look at the preview beside the form, then open "Send".',
    livePreview: issuePreview,
    hideAPIURL: true,
    components: {
      beforeListTable: ['/newsletter/issues/desk/draft-digest#DraftDigest'],
      views: {
        edit: {
          send: {
            Component: '/newsletter/issues/desk/send-view#SendView',
            path: '/send',
            tab: { label: 'Send', href: '/send', order: 150 },
          },
        },
      },
    },
  },
  access: {
    ...access,
    // The form of an issue that was sent is for reading.
    update: async (args) => ((await access.update?.(args)) ? { sentAt: { exists: false } } : false),
  },
  versions: FILLED_IN,
  trash: true,
  lockDocuments: LOCK,
  defaultSort: '-createdAt',
  hooks: publishedHooks({
    beforeOperation: [keepWhatWasSent],
    beforeChange: [stampFirstPublication],
    beforeDelete: [keepSentFromErasure],
  }),
  fields: [
    {
      name: 'subject',
      type: 'text',
      required: true,
      maxLength: 150,
      admin: { description: 'Best under 60 characters: telephones cut the rest.' },
    },
    {
      name: 'preheader',
      type: 'text',
      maxLength: 200,
      admin: { description: 'What inboxes show behind the subject. 40 to 130 characters.' },
    },
    { name: 'introduction', type: 'richText', editor: proseEditor() },
    {
      name: 'sections',
      type: 'blocks',
      blocks: [readingBlock, figuresBlock, textBlock],
      maxRows: 20,
      admin: { description: 'Drag them into order.', initCollapsed: false },
    },
    purposeField(),
    {
      name: 'interests',
      type: 'relationship',
      relationTo: ['roles', 'topics'],
      hasMany: true,
      maxDepth: 0,
      label: 'Only for readers interested in',
      admin: {
        position: 'sidebar',
        allowCreate: false,
        description: 'Empty: everybody. Readers who named no interests receive it in any case.',
      },
    },
    {
      name: 'archive',
      type: 'checkbox',
      defaultValue: true,
      label: 'Show it on the site, too',
      admin: {
        position: 'sidebar',
        description: 'Puts a page with this issue under /newsletter/issues/ when sending starts.',
      },
    },
    slugField({ from: 'subject', prefix: '/newsletter/issues/' }),
    {
      name: 'sentAt',
      type: 'date',
      index: true,
      label: 'Sending began',
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.sentAt),
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' },
      },
    },
    {
      name: 'firstPublishedAt',
      type: 'date',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    createdByField(),
    expectedVersionField(),
  ],
};
