import type { CollectionAfterChangeHook } from 'payload';
import { shortenChains } from '../../../redirecting/chain';

/** Whoever was led to this address is now led on to its target at once. */
export const shortenEarlierChains: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update' && previousDoc?.from === doc.from && previousDoc?.to === doc.to) return doc;
  await shortenChains(req, doc.from, doc.to);
  return doc;
};
