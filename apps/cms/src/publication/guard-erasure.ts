import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { may } from '../rights/access';
import type { CollectionSubject } from '../rights/matrix';

/** Who may trash a document may not always delete it for good. */
export const guardErasure: CollectionBeforeDeleteHook = ({ collection, req }) => {
  const actsForNobody = req.payloadAPI === 'local' && !req.user;
  if (actsForNobody || may(req, collection.slug as CollectionSubject, 'erase')) return;
  throw new APIError(
    'You may move this to the trash, but not delete it for good. Ask a publisher.',
    403,
    undefined,
    true,
  );
};
