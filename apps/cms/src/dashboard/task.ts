import type { Query } from '../database/query';
import type { CollectionSubject, Permission } from '../rights/matrix';

/** One thing to do, as one line. */
export interface TaskLine {
  /** What it is, by the name that editors know. */
  readonly text: string;
  /** Why it is here: "as of 30 April 2025". */
  readonly detail: string | null;
  /** Where it is done: a path of the admin, or a whole address; null where there is no such place. */
  readonly href: string | null;
}

/** What there is to do of one kind: the first lines, and how many there are in all. */
export interface Found {
  readonly total: number;
  readonly lines: readonly TaskLine[];
}

/**
 * A kind of work on the dashboard. To add one: a file in `tasks/`, and a line in `tasks.ts`.
 * Kinds without anything to do are not shown.
 */
export interface DashboardTask {
  readonly key: string;
  /** With its number: "3 figures are older than 12 months". */
  title(total: number): string;
  /** `now`: readers are told something wrong, or nothing happens. `soon`: it will become wrong. `info`: to know. */
  readonly urgency: 'now' | 'soon' | 'info';
  /** Shown to those who have the permission for every document of the collection. */
  readonly needs: { readonly collection: CollectionSubject; readonly permission: Permission };
  /** One statement, at most `limit` lines. */
  find(query: Query, limit: number): Promise<Found>;
}

/** From rows of `select …, count(*) over ()::int as total`. */
export function foundIn<Row extends { readonly total: number }>(
  rows: readonly Row[],
  lineOf: (row: Row) => TaskLine,
): Found {
  return { total: rows[0]?.total ?? 0, lines: rows.map(lineOf) };
}

/** "1 figure", "3 figures". */
export const counted = (total: number, one: string, many = `${one}s`) =>
  `${total} ${total === 1 ? one : many}`;

/** Where a document is edited. */
export const documentHref = (collection: string, id: string) => `/admin/collections/${collection}/${id}`;
