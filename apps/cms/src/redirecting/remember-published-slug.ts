import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload';

/**
 * Notes the slug under which readers know a document, before a publication changes it. The latest version will not do:
 * a draft may have carried the new slug for days.
 */
export const rememberPublishedSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const id: string | undefined = originalDoc?.id;
  if (data._status !== 'published' || !id) return data;
  const stored = await req.payload.db.findOne<{
    id: string;
    slug?: string;
    _status?: string;
    firstPublishedAt?: string;
  }>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  });
  const wasSeen = stored?._status === 'published' || Boolean(stored?.firstPublishedAt);
  if (wasSeen && stored?.slug) {
    const known = (req.context.publishedSlugs ?? {}) as Record<string, string>;
    req.context.publishedSlugs = { ...known, [`${collection.slug}:${id}`]: stored.slug };
  }
  return data;
};
