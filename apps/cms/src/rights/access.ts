import type { Access, CollectionConfig, GlobalConfig, PayloadRequest, Where } from 'payload';
import { activeUserId, type RightsHolder, rightsOf } from './actor';
import { type CollectionSubject, type Permission, type Reach, reachOf, type Subject } from './matrix';

/** What a subject has: where-clauses may only name fields that exist. */
interface Traits {
  readonly drafts: boolean;
  readonly trash: boolean;
}

const holderOf = (req: PayloadRequest) => req.user as RightsHolder | null;

export function reachFor(req: PayloadRequest, subject: Subject, permission: Permission): Reach {
  return reachOf(rightsOf(holderOf(req)), subject, permission);
}

/** Whether the person behind the request has the permission for at least some documents. */
export function may(req: PayloadRequest, subject: Subject, permission: Permission): boolean {
  return reachFor(req, subject, permission) !== 'none';
}

/** Published and not trashed. `trash: true` in a query cannot widen it, because it is part of the access itself. */
function publicWhere({ drafts, trash }: Traits): true | Where {
  const conditions: Where[] = [];
  if (drafts) conditions.push({ _status: { equals: 'published' } });
  if (trash) conditions.push({ deletedAt: { exists: false } });
  return conditions.length === 0 ? true : { and: conditions };
}

function whereFor(reach: Reach, userId: string | null, subject: Subject, traits: Traits): boolean | Where {
  if (reach === 'all') return true;
  if (reach === 'none') return false;
  if (reach === 'public') return publicWhere(traits);
  if (!userId) return false;
  const own: Where = subject === 'users' ? { id: { equals: userId } } : { createdBy: { equals: userId } };
  if (reach === 'own') return own;
  if (reach === 'own-drafts') return { and: [own, { _status: { not_equals: 'published' } }] };
  const open = publicWhere(traits);
  return open === true ? true : { or: [own, open] };
}

function accessBy(subject: Subject, permission: Permission, traits: Traits): Access {
  return ({ req }) =>
    whereFor(reachFor(req, subject, permission), activeUserId(holderOf(req)), subject, traits);
}

/**
 * Access functions of a collection, from the matrix.
 *
 * `update` also decides about publishing, because Payload asks it with `_status: 'published'` before it shows the
 * button. What is written is checked again in the hook `guardPublication`, which sees what the request leaves unsaid.
 * `delete` covers the trash; the hook `guardErasure` refuses deletion for good to those who may only trash.
 */
export function collectionAccess(
  subject: CollectionSubject,
  traits: Traits,
): NonNullable<CollectionConfig['access']> {
  const update = accessBy(subject, 'update', traits);
  const versions = reachIsOwn(subject);
  return {
    admin: ({ req }) => rightsOf(holderOf(req)).length > 0,
    create: ({ req }) => may(req, subject, 'create'),
    read: accessBy(subject, 'read', traits),
    update: (args) => {
      const publishing =
        traits.drafts && (args.data as { _status?: unknown } | undefined)?._status === 'published';
      if (publishing && !may(args.req, subject, 'publish')) return false;
      return update(args);
    },
    delete: accessBy(subject, traits.trash ? 'trash' : 'erase', traits),
    readVersions: ({ req }) => {
      const reach = reachFor(req, subject, 'versions');
      if (reach === 'all') return true;
      const userId = activeUserId(holderOf(req));
      return reach === 'own' && versions && userId ? { 'version.createdBy': { equals: userId } } : false;
    },
    unlock: ({ req }) => rightsOf(holderOf(req)).includes('admin'),
  };
}

/** Only collections that record who made a document can ask for it. */
function reachIsOwn(subject: CollectionSubject): boolean {
  return subject === 'articles' || subject === 'media';
}

/** Access functions of a global, from the matrix. Globals have no drafts and no trash. */
export function globalAccess(subject: 'site-settings'): NonNullable<GlobalConfig['access']> {
  const traits: Traits = { drafts: false, trash: false };
  return {
    read: accessBy(subject, 'read', traits),
    update: accessBy(subject, 'update', traits),
    readVersions: accessBy(subject, 'versions', traits),
  };
}
