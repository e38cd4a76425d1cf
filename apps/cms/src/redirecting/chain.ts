import type { PayloadRequest } from 'payload';

/**
 * Where a path leads in the end, following redirects that exist.
 * @returns null when following them never ends.
 */
export async function finalTarget(req: PayloadRequest, to: string, from: string): Promise<string | null> {
  const seen = new Set([from]);
  let target = to;
  while (!seen.has(target)) {
    seen.add(target);
    const found = await req.payload.find({
      collection: 'redirects',
      where: { from: { equals: target } },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    });
    const next = found.docs[0];
    if (!next) return target;
    target = next.to;
  }
  return null;
}

/** Redirects that lead to `from` are led to `to` at once, so that no reader ever follows two. */
export async function shortenChains(req: PayloadRequest, from: string, to: string): Promise<void> {
  const leading = await req.payload.find({
    collection: 'redirects',
    where: { to: { equals: from } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  for (const redirect of leading.docs) {
    if (redirect.from === to) {
      await req.payload.delete({
        collection: 'redirects',
        id: redirect.id,
        depth: 0,
        overrideAccess: true,
        req,
      });
    } else {
      await req.payload.update({
        collection: 'redirects',
        id: redirect.id,
        data: { to },
        depth: 0,
        overrideAccess: true,
        req,
      });
    }
  }
}
