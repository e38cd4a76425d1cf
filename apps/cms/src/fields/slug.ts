import { isSlug, slugOf } from '@rolebook/contract/slug';
import { type CollectionSlug, type PayloadRequest, type TextField, ValidationError } from 'payload';

interface SlugOptions {
  /** The field that the slug follows until somebody types another slug or the document is published. */
  readonly from: 'title' | 'name' | 'caption' | 'subject';
  /** What comes before it in the address, for the description: `/articles/`. Null when it has no page. */
  readonly prefix: string | null;
  /** Refuses a slug for a reason of the collection's own; the text is shown to the editor. */
  readonly refuse?: (slug: string) => string | null;
}

const faultOf = (slug: string, refuse: SlugOptions['refuse']): string | null => {
  if (!isSlug(slug)) {
    return 'Use lower-case letters, digits and single hyphens only, at most 96 characters: "data-scientist".';
  }
  return refuse?.(slug) ?? null;
};

async function isTaken(
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
  ownId: string | undefined,
): Promise<boolean> {
  const found = await req.payload.find({
    collection,
    where: { and: [{ slug: { equals: slug } }, ...(ownId ? [{ id: { not_equals: ownId } }] : [])] },
    depth: 0,
    limit: 1,
    trash: true,
    pagination: false,
    select: {},
    overrideAccess: true,
    req,
  });
  return found.docs.length > 0;
}

async function firstFree(req: PayloadRequest, collection: CollectionSlug, wish: string, ownId?: string) {
  if (!(await isTaken(req, collection, wish, ownId))) return wish;
  for (let suffix = 2; suffix < 100; suffix += 1) {
    const candidate = `${wish}-${suffix}`;
    if (!(await isTaken(req, collection, candidate, ownId))) return candidate;
  }
  return wish;
}

/**
 * The part of the address that names a document. It follows the title while the document has never been published and
 * nobody typed another one; a follower steps aside ("-2") when its slug is taken, a typed one is refused.
 */
export function slugField({ from, prefix, refuse }: SlugOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 96,
    admin: {
      position: 'sidebar',
      description: prefix
        ? `The end of the address: ${prefix}… It follows the ${from} until you change it or publish. Changing it later leaves a redirect behind.`
        : `A short name for lists and links. It follows the ${from} until you change it.`,
    },
    validate: (value: unknown) =>
      typeof value === 'string' && value !== ''
        ? (faultOf(value, refuse) ?? true)
        : `Give a slug, or a ${from} to make one of.`,
    hooks: {
      // A copy takes a slug of its own; Payload's "… - Copy" is none.
      beforeDuplicate: [() => ''],
      beforeValidate: [
        async ({ collection, data, operation, originalDoc, req, value }) => {
          if (!collection || (operation !== 'create' && operation !== 'update')) return value;
          // When a copy is made, Payload hands over what it is a copy of.
          const stored = operation === 'update' ? originalDoc : undefined;
          const ownId: string | undefined = stored?.id;
          const before: string | undefined = stored?.slug ?? undefined;
          const typed = typeof value === 'string' ? value.trim() : before;
          const source = data?.[from] ?? stored?.[from];
          const derived = typeof source === 'string' ? slugOf(source) : '';
          const wasPublished = stored?._status === 'published' || Boolean(stored?.firstPublishedAt);
          const follows = before !== undefined && before === slugOf(String(stored?.[from] ?? ''));
          const untouched = typed === before;

          if (!typed || (untouched && follows && !wasPublished)) {
            if (derived === '' || derived === before) return typed;
            return firstFree(req, collection.slug as CollectionSlug, derived, ownId);
          }
          if (untouched) return typed;
          const fault = faultOf(typed, refuse);
          const problem =
            fault ??
            ((await isTaken(req, collection.slug as CollectionSlug, typed, ownId))
              ? `"${typed}" is already taken by another document (perhaps in the trash). Choose another slug.`
              : null);
          if (problem) {
            throw new ValidationError(
              {
                collection: collection.slug,
                errors: [{ path: 'slug', label: 'Slug', message: problem }],
                req,
              },
              req.t,
            );
          }
          return typed;
        },
      ],
    },
  };
}
