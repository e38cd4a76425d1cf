import { APIError, type CollectionBeforeOperationHook } from 'payload';

interface SaveArgs {
  data?: Record<string, unknown>;
  draft?: boolean;
}

/**
 * What readers see changes only when somebody says so.
 *
 * In Payload a plain update of a published document writes through to the live page, and when a newer draft exists it
 * writes *that* and takes the page down. Here an update that names no `_status` is a draft, `_status: 'published'`
 * publishes, `_status: 'draft'` without `draft=true` unpublishes. Restoring an old version makes a draft of it.
 */
export const keepPublished: CollectionBeforeOperationHook = ({ args, operation }) => {
  const save = args as SaveArgs;
  if (operation === 'restoreVersion') {
    // Too late to say so here: Payload has read the argument already. The gate says it for every request.
    if (save.draft !== true)
      throw new APIError('Restore a version as a draft, then publish it.', 400, undefined, true);
    return args;
  }
  if (operation !== 'update' || save.data?._status !== undefined) return args;
  if (save.data && 'deletedAt' in save.data) {
    // Into the trash or out of it: the document itself must change. What comes out of the trash is a draft.
    return { ...args, data: { ...save.data, _status: 'draft' } };
  }
  return { ...args, draft: true };
};
