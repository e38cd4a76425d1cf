import { LIST_PAGE_SIZE } from '@rolebook/contract/paths';
import type { Query } from '../database/query';
import { NEIGHBOURS_NEEDED, type Neighbours } from './related';

/** Which articles a list holds. `tables`: those that show a salary table. */
export type ListFilter = {
  readonly by: 'topic' | 'authors' | 'roles' | 'tables';
  readonly id: string;
} | null;

const CONDITION = {
  topic: `facts->'article'->>'topic' = $1`,
  authors: `facts->'article'->'authors' ? $1`,
  roles: `facts->'article'->'roles' ? $1`,
  tables: `facts->'article'->'tables' ? $1`,
} as const;

/** Published articles, newest first; of the same moment the younger id first. Same order as `derived-pages.ts`. */
const LISTED = `collection = 'articles' and path is not null and facts->'article'->>'publishedAt' <> ''`;

export interface Listed {
  readonly ids: readonly string[];
  readonly total: number;
}

/** One stretch of a list of articles, and how long the whole list is. */
export async function listArticles(
  query: Query,
  filter: ListFilter,
  { offset = 0, limit }: { readonly offset?: number; readonly limit: number },
): Promise<Listed> {
  const condition = filter ? CONDITION[filter.by] : `$1 = ''`;
  const rows = await query<{ id: string | null; total: number }>(
    `with listed as (select document_id as id, facts from rolebook.announced document
       where ${LISTED} and ${condition})
     select part.id, (select count(*)::int from listed) as total
     from (values (1)) as one(x) left join lateral
       (select id from listed order by facts->'article'->>'publishedAt' desc, id desc limit $2 offset $3) part on true`,
    [filter?.id ?? '', limit, offset],
  );
  return { ids: rows.flatMap(({ id }) => id ?? []), total: rows[0]?.total ?? 0 };
}

export const pageOfList = (query: Query, filter: ListFilter, page: number): Promise<Listed> =>
  listArticles(query, filter, { offset: (page - 1) * LIST_PAGE_SIZE, limit: LIST_PAGE_SIZE });

/** The articles around a published one, nearest first, in all and in its topic. One statement. */
export async function neighboursOf(query: Query, id: string): Promise<Neighbours> {
  const side = (
    name: string,
    compare: string,
    direction: string,
    extra: string,
  ) => `(select '${name}' as side, document_id as id
    from rolebook.announced document
    where ${LISTED} ${extra}
      and (facts->'article'->>'publishedAt', document_id)
        ${compare} ((select published_at from own), (select id from own))
    order by facts->'article'->>'publishedAt' ${direction}, document_id ${direction} limit ${NEIGHBOURS_NEEDED})`;
  // Subqueries instead of a join: with one value to compare with, the walk along the index starts at the article.
  const inTopic = `and facts->'article'->>'topic' = (select topic from own)`;
  const rows = await query<{ side: keyof Neighbours; id: string }>(
    `with own as materialized (select document_id as id, facts->'article'->>'publishedAt' as published_at,
        facts->'article'->>'topic' as topic
       from rolebook.announced where collection = 'articles' and document_id = $1)
     ${side('older', '<', 'desc', '')} union all ${side('newer', '>', 'asc', '')}
     union all ${side('olderInTopic', '<', 'desc', inTopic)} union all ${side('newerInTopic', '>', 'asc', inTopic)}`,
    [id],
  );
  const of = (name: keyof Neighbours) =>
    rows.filter(({ side: is }) => is === name).map(({ id: neighbour }) => neighbour);
  return {
    older: of('older'),
    newer: of('newer'),
    olderInTopic: of('olderInTopic'),
    newerInTopic: of('newerInTopic'),
  };
}

/** Ids of everything published in a collection that has pages or cards, in the order of paths. */
export async function publishedIds(query: Query, collection: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `select document_id as id from rolebook.announced where collection = $1 order by path nulls last, document_id`,
    [collection],
  );
  return rows.map(({ id }) => id);
}
