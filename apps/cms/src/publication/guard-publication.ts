import { type CollectionBeforeOperationHook, type CollectionSlug, Forbidden, type Where } from 'payload';
import { may } from '../rights/access';
import type { CollectionSubject } from '../rights/matrix';

interface SaveArgs {
  id?: string;
  where?: Where;
  data?: { _status?: unknown; deletedAt?: unknown };
  draft?: boolean;
}

/**
 * Publishing, unpublishing and trashing what is published belong to those with the right to publish. Stated twice on
 * purpose: the access function hides the button, this refuses the request. Code of our own that acts for nobody
 * (scripts, worker) may; a scheduled job acts for the user who scheduled it.
 */
export const guardPublication: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const actsForNobody = req.payloadAPI === 'local' && !req.user;
  if (actsForNobody || may(req, collection.slug as CollectionSubject, 'publish')) return args;

  const { data, draft, id, where } = args as SaveArgs;
  if (data?._status === 'published') throw new Forbidden(req.t);
  if (operation === 'create' || draft === true) return args;

  // A save of the document itself: refused when readers see it now.
  const live = await req.payload.count({
    collection: collection.slug as CollectionSlug,
    where: { and: [id ? { id: { equals: id } } : (where ?? {}), { _status: { equals: 'published' } }] },
    overrideAccess: true,
    req,
  });
  if (live.totalDocs > 0) throw new Forbidden(req.t);
  return args;
};
