import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { shortenChains } from './chain';
import { publicPath } from './public-path';

async function removeRedirectFrom(req: PayloadRequest, path: string): Promise<void> {
  await req.payload.delete({
    collection: 'redirects',
    where: { from: { equals: path } },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/**
 * When a document is published under another slug than readers know, its old address leads to the new one: in the same
 * transaction, in one step, and never back. The slug that readers know is that of the last *published* document, which
 * the hook `rememberPublishedSlug` has put into the request before anything was written.
 */
export const leaveRedirect: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || typeof doc.slug !== 'string') return doc;
  const path = publicPath(collection.slug, doc.slug);
  if (!path) return doc;
  // The new address is a page now: nothing may lead away from it.
  await removeRedirectFrom(req, path);

  const knownSlugs = req.context.publishedSlugs as Record<string, string | undefined> | undefined;
  const knownSlug = knownSlugs?.[`${collection.slug}:${doc.id}`];
  const oldPath = knownSlug ? publicPath(collection.slug, knownSlug) : null;
  if (!oldPath || oldPath === path) return doc;
  await shortenChains(req, oldPath, path);
  await removeRedirectFrom(req, oldPath);
  await req.payload.create({
    collection: 'redirects',
    data: { from: oldPath, to: path, origin: 'changed-slug' },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return doc;
};
