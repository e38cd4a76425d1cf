import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import { transactionOf } from '../database/query';
import { recordChange, recordSiteChange } from './record-change';
import { isPublishedCollection } from './used-in/reference';

/**
 * Last of a collection's `afterChange` hooks: when the save changed what readers see, everything that must follow is
 * written into the same transaction. Nothing is told to the web tier here: the commit may still fail.
 */
export const afterChangeRenewal: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!isPublishedCollection(collection.slug)) return doc;
  await recordChange({ payload: req.payload, query: await transactionOf(req), req }, collection.slug, doc.id);
  return doc;
};

/** The same for deletion for good. */
export const afterDeleteRenewal: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (!isPublishedCollection(collection.slug)) return;
  await recordChange(
    { payload: req.payload, query: await transactionOf(req), req },
    collection.slug,
    String(id),
  );
};

/** The same for the site's settings. */
export const afterGlobalChangeRenewal: GlobalAfterChangeHook = async ({ doc, req }) => {
  await recordSiteChange({ payload: req.payload, query: await transactionOf(req), req });
  return doc;
};
