import type { PayloadRequest } from 'payload';
import { judgeFigure } from '../collections/salary-figures/judge-figure';
import { judgeTable } from '../collections/salary-tables/judge-table';
import type { Query } from '../database/query';
import { judgeProse } from '../prose-check/judge-prose';
import type { ChecklistItem } from './checklist-item';

/** Collections whose documents have a checklist. */
export const JUDGED = ['articles', 'roles', 'pages', 'salary-figures', 'salary-tables'] as const;
export type Judged = (typeof JUDGED)[number];

export const isJudged = (collection: unknown): collection is Judged =>
  JUDGED.some((judged) => judged === collection);

/** Everything that can be said about a document as it stands in its form. */
export function judge(
  req: PayloadRequest,
  query: Query,
  collection: Judged,
  document: Record<string, unknown>,
): Promise<ChecklistItem[]> {
  switch (collection) {
    case 'salary-figures':
      return judgeFigure(req, query, document);
    case 'salary-tables':
      return judgeTable(req, query, document);
    case 'articles':
    case 'roles':
    case 'pages':
      return judgeProse(query, collection, document);
  }
}
