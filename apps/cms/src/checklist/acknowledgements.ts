import type { Query } from '../database/query';
import type { ChecklistItem } from './checklist-item';

/** An editor saw a warning, and says why it may stand. */
export interface Acknowledgement {
  readonly key: string;
  readonly reason: string;
  /** Name of the editor; null when the account is gone. */
  readonly by: string | null;
  readonly at: string;
}

/** Shorter than this is not a reason. */
export const SHORTEST_REASON = 10;

/** Those of a document, the newest of each finding. One statement. */
export const readAcknowledgements = (
  query: Query,
  collection: string,
  documentId: string,
): Promise<Acknowledgement[]> =>
  query<Acknowledgement>(
    `select distinct on (acknowledged.finding_key) acknowledged.finding_key as key, acknowledged.reason, editor.name as by,
       to_char(acknowledged.acknowledged_at at time zone 'Europe/London', 'FMDD FMMonth YYYY') as at
     from rolebook.acknowledgements acknowledged left join users editor on editor.id = acknowledged.user_id
     where acknowledged.collection = $1 and acknowledged.document_id = $2
     order by acknowledged.finding_key, acknowledged.id desc`,
    [collection, documentId],
  );

export const acknowledge = (
  query: Query,
  {
    collection,
    documentId,
    item,
    reason,
    userId,
  }: {
    readonly collection: string;
    readonly documentId: string;
    readonly item: ChecklistItem;
    readonly reason: string;
    readonly userId: string | null;
  },
) =>
  query(
    `insert into rolebook.acknowledgements (collection, document_id, finding_key, message, reason, user_id)
     values ($1, $2, $3, $4, $5, $6::uuid)`,
    [collection, documentId, item.key, item.message, reason, userId],
  );
