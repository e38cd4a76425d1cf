import type { FigureState } from '@rolebook/contract/published/salary';
import type { RevisionReason } from '@rolebook/salary/figure';
import type { Query } from '../../../database/query';
import { documentsShowing } from '../../../renewal/expand-change';
import { findUsersIn, keyOf, loadWorld, type World } from '../../../renewal/world';

export interface NewRevision {
  readonly figureId: string;
  readonly reason: RevisionReason;
  /** Words for readers. */
  readonly note: string | null;
  /** Who publishes it; null for the cms itself. */
  readonly userId: string | null;
  readonly before: FigureState;
  readonly after: FigureState;
  /** Only for history that is older than this cms; otherwise now. */
  readonly supersededAt?: Date;
  /** The index of published pages where it was read already: an import of many corrections reads it once. */
  readonly world?: World;
}

/**
 * Adds a change to the history of a figure. A correction also remembers which published documents showed the wrong
 * number: their pages say so from now on, even if they show the figure no longer.
 * @param query statements of the transaction that saves the figure
 */
export async function appendRevision(query: Query, revision: NewRevision): Promise<void> {
  const { figureId, reason, note, userId, before, after, supersededAt = null } = revision;
  const [row] = await query<{ id: string }>(
    `insert into rolebook.figure_revisions (figure_id, superseded_at, reason, note, user_id, before, after)
     values ($1::uuid, coalesce($2::timestamptz, now()), $3, $4, $5::uuid, $6::jsonb, $7::jsonb) returning id`,
    [
      figureId,
      supersededAt?.toISOString() ?? null,
      reason,
      note,
      userId,
      JSON.stringify(before),
      JSON.stringify(after),
    ],
  );
  if (reason !== 'correction' || !row) return;
  const world = revision.world ?? (await loadWorld(query));
  const showing = await documentsShowing(keyOf('salary-figures', figureId), world, findUsersIn(query));
  const at = (supersededAt ?? new Date()).toISOString();
  const wrong = showing.filter(({ collection, id }) => {
    const publishedAt = world.get(keyOf(collection, id))?.article?.publishedAt;
    return !publishedAt || publishedAt <= at;
  });
  await query(
    `insert into rolebook.corrected_documents (revision_id, collection, document_id)
     select $1, document.collection, document.id
     from jsonb_to_recordset($2::jsonb) as document(collection text, id text)`,
    [row.id, JSON.stringify(wrong)],
  );
}
