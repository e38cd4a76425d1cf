import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { queryOf } from '../database/query';
import { activeUserId } from '../rights/actor';
import { acknowledge, readAcknowledgements, SHORTEST_REASON } from './acknowledgements';
import type { ChecklistItem } from './checklist-item';
import { isJudged, judge } from './judges';

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
 * first. Scripts and the worker act for nobody and are not asked; nor is a schedule, whose editor pressed the button
 * earlier.
 */
export const requireAcknowledgements: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || req.payloadAPI === 'local' || !req.user || !isJudged(collection.slug))
    return data;
  const query = await queryOf(req);
  const document = { ...originalDoc, ...data };
  const items = await judge(req, query, collection.slug, document);
  const refused = items.filter(({ severity }) => severity === 'refuse');
  if (refused.length > 0) refuse(collection.slug, originalDoc?.id, refused, '', req);
  const warnings = items.filter(({ severity }) => severity === 'warn');
  if (warnings.length === 0) return data;
  const documentId: string | undefined = originalDoc?.id;
  const known = documentId ? await readAcknowledgements(query, collection.slug, documentId) : [];
  const open = warnings.filter(({ key }) => !known.some((acknowledged) => acknowledged.key === key));
  const reason = batchReason(context);
  if (reason) {
    if (documentId) {
      for (const item of open) {
        await acknowledge(query, {
          collection: collection.slug,
          documentId,
          item,
          reason,
          userId: activeUserId(req.user),
        });
      }
    }
    return data;
  }
  if (open.length === 0) return data;
  const remedy = documentId
    ? 'Mend it, or give a reason in the checklist beside the document.'
    : 'Mend it, or save a draft first and give a reason in the checklist beside it.';
  return refuse(collection.slug, documentId, open, remedy, req);
};

function refuse(
  collection: string,
  id: string | undefined,
  items: readonly ChecklistItem[],
  remedy: string,
  req: PayloadRequest,
): never {
  const errors = items.map(({ field, message }) => ({
    path: field ?? '',
    message: `${message} ${remedy}`.trim(),
  }));
  throw new ValidationError({ collection, id, errors, req }, req.t);
}
