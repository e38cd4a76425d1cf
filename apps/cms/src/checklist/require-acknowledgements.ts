import { APIError, type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { queryOf } from '../database/query';
import { activeUserId } from '../rights/actor';
import { acknowledge, SHORTEST_REASON } from './acknowledgements';
import type { ChecklistItem } from './checklist-item';
import { isJudged } from './judges';
import { openItems } from './open-items';

/**
 * Code that publishes in an editor's name (imports, the grid) may carry the editor's one reason for all warnings of the
 * batch: `req.context.acknowledgedBecause`. It is stored with each warning of a document that exists already.
 */
const batchReason = (context: Record<string, unknown>): string | null => {
  const { acknowledgedBecause } = context;
  return typeof acknowledgedBecause === 'string' && acknowledgedBecause.trim().length >= SHORTEST_REASON
    ? acknowledgedBecause.trim()
    : null;
};

/**
 * Somebody who publishes has seen every warning and given a reason. Last of the checks, so that what is refused is said
 * first. Scripts and the worker act for nobody and are not asked. A schedule acts for the editor who made it, and was
 * held to the checklist then; what has come up since is refused here, and stands on the dashboard as a change that did
 * not happen.
 */
export const requireAcknowledgements: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || !req.user || !isJudged(collection.slug)) return data;
  const query = await queryOf(req);
  const documentId: string | undefined = originalDoc?.id;
  const document = { ...originalDoc, ...data };
  const { refused, unanswered } = await openItems(req, query, collection.slug, document, documentId ?? null);
  if (refused.length > 0) refuse(collection.slug, documentId, refused, '', req);
  const reason = batchReason(context);
  if (reason) {
    for (const item of documentId ? unanswered : []) {
      await acknowledge(query, {
        collection: collection.slug,
        documentId: documentId ?? '',
        item,
        reason,
        userId: activeUserId(req.user),
      });
    }
    return data;
  }
  if (unanswered.length === 0) return data;
  const remedy = documentId
    ? 'Mend it, or give a reason in the checklist beside the document.'
    : 'Mend it, or save a draft first and give a reason in the checklist beside it.';
  return refuse(collection.slug, documentId, unanswered, remedy, req);
};

function refuse(
  collection: string,
  id: string | undefined,
  items: readonly ChecklistItem[],
  remedy: string,
  req: PayloadRequest,
): never {
  // No form shows a schedule's errors at their fields: the dashboard tells the message.
  if (req.payloadAPI === 'local') {
    throw new APIError(
      items.map(({ message }) => `${message} ${remedy}`.trim()).join(' '),
      400,
      undefined,
      true,
    );
  }
  const errors = items.map(({ field, message }) => ({
    path: field ?? '',
    message: `${message} ${remedy}`.trim(),
  }));
  throw new ValidationError({ collection, id, errors, req }, req.t);
}
