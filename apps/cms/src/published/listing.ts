import { LIST_PAGE_SIZE } from '@rolebook/contract/paths';
import type { Query } from '../database/query';
import { NEIGHBOURS_NEEDED, type Neighbours } from './related';

/** Which articles a list holds. `tables`: those that show a salary table. */
export type ListFilter = {
  readonly by: 'topic' | 'authors' | 'roles' | 'tables';
  readonly id: string;
} | null;

const CONDITION = {
  topic: `topic_id = $1`,
  authors: `facts->'article'->'authors' ? $1`,
  roles: `facts->'article'->'roles' ? $1`,
  tables: `facts->'article'->'tables' ? $1`,
} as const;

/** Published articles, newest first; of the same moment the younger id first. Same order as `derived-pages.ts`. */
const LISTED = `collection = 'articles' and path is not null and listed_at is not null`;

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
  // Two walks along an index each, instead of one over every article: the page, and how many there are.
  const where = `${LISTED} ${filter ? `and ${CONDITION[filter.by]}` : ''}`;
  const [first, second] = filter ? ['$2', '$3'] : ['$1', '$2'];
  const [row] = await query<{ ids: string[]; total: number }>(
    `select (select count(*)::int from rolebook.announced where ${where}) as total,
       array(select document_id from rolebook.announced where ${where}
         order by listed_at desc, document_id desc limit ${first} offset ${second}) as ids`,
    filter ? [filter.id, limit, offset] : [limit, offset],
  );
  return row ?? { ids: [], total: 0 };
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
      and (listed_at, document_id)
        ${compare} ((select published_at from own), (select id from own))
    order by listed_at ${direction}, document_id ${direction} limit ${NEIGHBOURS_NEEDED})`;
  // Subqueries instead of a join: with one value to compare with, the walk along the index starts at the article.
  const inTopic = `and topic_id = (select topic from own)`;
  const rows = await query<{ side: keyof Neighbours; id: string }>(
    `with own as materialized (select document_id as id, listed_at as published_at, topic_id as topic
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
export async function publishedIds(query: Query, collection: string, limit = 100_000): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `select document_id as id from rolebook.announced where collection = $1
     order by path nulls last, document_id limit $2`,
    [collection, limit],
  );
  return rows.map(({ id }) => id);
}
