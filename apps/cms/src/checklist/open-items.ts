import type { PayloadRequest } from 'payload';
import type { Query } from '../database/query';
import { readAcknowledgements } from './acknowledgements';
import type { ChecklistItem } from './checklist-item';
import { type Judged, judge } from './judges';

/** What stands in the way of publishing a document. */
export interface OpenItems {
  /** Nobody may publish it before these are mended. */
  readonly refused: readonly ChecklistItem[];
  /** Warnings for which no editor has given a reason yet. */
  readonly unanswered: readonly ChecklistItem[];
}

/** @param id null while the document is not stored: then nothing can have been answered */
export async function openItems(
  req: PayloadRequest,
  query: Query,
  collection: Judged,
  document: Record<string, unknown>,
  id: string | null,
): Promise<OpenItems> {
  const items = await judge(req, query, collection, document);
  const warnings = items.filter(({ severity }) => severity === 'warn');
  const answered = id && warnings.length > 0 ? await readAcknowledgements(query, collection, id) : [];
  return {
    refused: items.filter(({ severity }) => severity === 'refuse'),
    unanswered: warnings.filter(({ key }) => !answered.some((acknowledged) => acknowledged.key === key)),
  };
}
