import type { CollectionConfig } from 'payload';
import { requireAcknowledgements } from '../checklist/require-acknowledgements';
import { takeEditLock } from '../concurrency/edit-lock';
import { refuseLostUpdate } from '../concurrency/expected-version';
import { checkProseLater } from '../prose-check/queue-check';
import { guardErasure } from '../publication/guard-erasure';
import { guardPublication } from '../publication/guard-publication';
import { keepPublished } from '../publication/keep-published';
import { leaveRedirect } from '../redirecting/leave-redirect';
import { rememberPublishedSlug } from '../redirecting/remember-published-slug';
import { afterChangeRenewal, afterDeleteRenewal } from '../renewal/hooks';

type Hooks = NonNullable<CollectionConfig['hooks']>;

function join(first: Hooks, second: Hooks): Hooks {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]) as Set<keyof Hooks>;
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      [...((first[name] as unknown[]) ?? []), ...((second[name] as unknown[]) ?? [])],
    ]),
  ) as Hooks;
}

/** What every collection does: one save at a time, nothing overwritten unseen, erasure guarded. */
const COMMON: Hooks = {
  beforeOperation: [takeEditLock],
  beforeValidate: [refuseLostUpdate],
  beforeDelete: [guardErasure],
};

/** What documents with drafts do besides: readers' pages change on purpose only, and addresses live on. */
const PUBLISHED: Hooks = {
  beforeOperation: [keepPublished, guardPublication],
  beforeChange: [rememberPublishedSlug],
  afterChange: [leaveRedirect, checkProseLater],
};

/** After a collection's own checks: what nobody may publish is said before what an editor may answer for. */
const ANSWERED: Hooks = { beforeChange: [requireAcknowledgements] };

/** Last of all, when the document is as it will be: what readers see differently is noted in the same transaction. */
const RENEWED: Hooks = { afterChange: [afterChangeRenewal], afterDelete: [afterDeleteRenewal] };

/** Hooks of a collection without drafts, around its own. */
export const recordedHooks = (own: Hooks = {}): Hooks => join(join(COMMON, own), RENEWED);

/** Hooks of a collection with drafts, around its own. */
export const publishedHooks = (own: Hooks = {}): Hooks =>
  join(join(join(join(COMMON, PUBLISHED), own), ANSWERED), RENEWED);
