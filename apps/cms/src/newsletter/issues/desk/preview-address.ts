import type { LivePreviewConfig } from 'payload';
import { configuration } from '../../../configuration';

/**
 * The mail beside its form. The time of the last save is part of the address, so that a save reloads the frame and
 * nothing else does.
 */
export const issuePreview: LivePreviewConfig = {
  url: ({ data }) => {
    const id: unknown = data?.id;
    if (typeof id !== 'string') return null;
    const saved = Date.parse(String(data.updatedAt)) || 0;
    return `${configuration().CMS_URL}/api/newsletter/issues/${id}/preview?saved=${saved}`;
  },
  breakpoints: [
    { name: 'phone', label: 'Phone', width: 390, height: 844 },
    { name: 'desk', label: 'Desk', width: 900, height: 900 },
  ],
};
