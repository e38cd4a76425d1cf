import type { Block } from 'payload';
import { proseEditor } from '../../../editor/prose-editor';

/** Words of the issue's own, between the picked pieces. */
export const textBlock: Block = {
  slug: 'issueText',
  interfaceName: 'IssueTextBlock',
  labels: { singular: 'Own text', plural: 'Own text' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'heading', type: 'text', maxLength: 120, admin: { description: 'Empty: no heading.' } },
    { name: 'body', type: 'richText', required: true, editor: proseEditor() },
  ],
};
