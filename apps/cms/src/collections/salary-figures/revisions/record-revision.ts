import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { transactionOf } from '../../../database/query';
import { idOf } from '../../../fields/id-of';
import type { SalaryFigure } from '../../../payload-types';
import type { World } from '../../../renewal/world';
import { activeUserId } from '../../../rights/actor';
import { appendRevision } from './append-revision';
import { changeBetween, stateOf } from './figure-state';
import { SAID_AT_FIRST, type SaidAtFirst } from './introduction';
import { lastPublished } from './last-published';

/** In `context`, by code that publishes many figures at once: the index of published pages, read once. */
export const KNOWN_WORLD = 'knownWorld';

const IDENTITY = {
  role: 'role',
  level: 'level',
  region: 'region',
  currency: 'currency',
  period: 'period',
  component: 'component',
  employment: 'employment',
  statistic: 'statistic type',
} as const;
const IDENTITY_PARTS = Object.keys(IDENTITY) as (keyof typeof IDENTITY)[];

function refusals(live: SalaryFigure, next: SalaryFigure, change: ReturnType<typeof changeBetween>) {
  const moved = IDENTITY_PARTS.filter((part) => idOf(live[part]) !== idOf(next[part])).map((part) => ({
    path: part,
    message: `The ${IDENTITY[part]} of a published figure cannot change: its history would be that of another figure. Make a new figure, and withdraw this one.`,
  }));
  if (change !== 'shown') return moved;
  const withdraws = next.withdrawn === true && live.withdrawn !== true;
  return [
    ...moved,
    ...(next.revisionReason
      ? []
      : [
          {
            path: 'revisionReason',
            message: 'Say why the number changes: new data, a correction, the method, or a typo.',
          },
        ]),
    ...(withdraws && !next.revisionNote?.trim()
      ? [{ path: 'revisionNote', message: 'Say in a few words why it is withdrawn. Readers can see them.' }]
      : []),
  ];
}

/**
 * Writes what readers saw until now into the history when a figure is published with another number, in the transaction
 * of the save. A new as-of day alone is a confirmation by new data and needs no reason.
 */
export const recordRevision: CollectionBeforeChangeHook<SalaryFigure> = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  const id = originalDoc?.id;
  if (data._status !== 'published') return data;
  const next = { ...originalDoc, ...data } as SalaryFigure;
  const live = id ? await lastPublished(req, id) : null;
  if (!id || !live) {
    const said: SaidAtFirst = { reason: next.revisionReason, note: next.revisionNote?.trim() || null };
    // Not the hook's own `context`: each nested operation gives the request another one.
    req.context[SAID_AT_FIRST] = said;
    return { ...data, revisionReason: null, revisionNote: null };
  }
  const [before, after] = [stateOf(live), stateOf(next)];
  const change = changeBetween(before, after);
  const errors = refusals(live, next, change);
  if (errors.length > 0) {
    throw new ValidationError({ collection: 'salary-figures', id, errors, req }, req.t);
  }
  if (change) {
    await appendRevision(await transactionOf(req), {
      figureId: id,
      reason: next.revisionReason ?? 'new-data',
      note: next.revisionNote?.trim() || null,
      userId: activeUserId(req.user),
      before,
      after,
      world: context[KNOWN_WORLD] as World | undefined,
    });
  }
  return { ...data, revisionReason: null, revisionNote: null };
};
