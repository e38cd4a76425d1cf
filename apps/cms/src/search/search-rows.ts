import type { CollectionSlug, Payload } from 'payload';
import type { Query } from '../database/query';
import { factsOf, isPublic } from '../renewal/facts';
import { SEARCH_SHAPE, SEARCHED, type SearchedCollection, type SearchRow, searchRowOf } from './search-row';

/**
 * Writes rows, or writes them anew. Only what is announced gets one: the row hangs on it, and leaves with it.
 * One statement, whatever their number.
 */
export async function writeSearchRows(query: Query, rows: readonly SearchRow[]): Promise<void> {
  if (rows.length === 0) return;
  await query(
    `insert into rolebook.search (collection, document_id, shape, document_updated_at, kind, path, title, summary,
       published_at, topics, roles, authors, names, named, body, titles, head, terms, words)
     select made.collection, made."documentId", $2::integer, made."updatedAt", made.kind, made.path, made.title, made.summary,
       made."publishedAt", made.topics, made.roles, made.authors, made.names, array_to_string(made.names, ' | '), made.body,
       setweight(stem.title, 'A') || setweight(stem.others, 'B') || setweight(plain.title, 'A') || setweight(plain.others, 'B'),
       stem.head, plain.terms, stem.head || plain.terms || to_tsvector('rolebook.english', made.indexed->>'body')
     from jsonb_to_recordset($1::jsonb) as made(collection text, "documentId" text, "updatedAt" timestamptz, kind text,
       path text, title text, summary text, "publishedAt" timestamptz, topics text[], roles text[], authors text[],
       names text[], body text, indexed jsonb)
     join rolebook.announced on announced.collection = made.collection and announced.document_id = made."documentId"
     cross join lateral (select to_tsvector('rolebook.english', made.indexed->>'title') as title,
       to_tsvector('rolebook.english', concat_ws(E'\\n', made.indexed->>'shown', made.indexed->>'hidden')) as others) as names
     cross join lateral (select names.title, names.others,
       setweight(names.title, 'A') || setweight(names.others, 'B')
       || setweight(to_tsvector('rolebook.english', made.indexed->>'summary'), 'C')
       || setweight(to_tsvector('rolebook.english', made.indexed->>'headings'), 'D') as head) as stem
     cross join lateral (select to_tsvector('rolebook.plain', made.indexed->>'title') as title,
       to_tsvector('rolebook.plain', concat_ws(E'\\n', made.indexed->>'shown', made.indexed->>'hidden')) as others,
       setweight(to_tsvector('rolebook.plain', made.title), 'A')
       || setweight(to_tsvector('rolebook.plain', made.indexed->>'shown'), 'B')
       || setweight(to_tsvector('rolebook.plain', made.indexed->>'summary'), 'C')
       || setweight(to_tsvector('rolebook.plain', made.indexed->>'headings'), 'D') as terms) as plain
     on conflict (collection, document_id) do update set shape = excluded.shape,
       document_updated_at = excluded.document_updated_at, kind = excluded.kind, path = excluded.path,
       title = excluded.title, summary = excluded.summary, published_at = excluded.published_at,
       topics = excluded.topics, roles = excluded.roles, authors = excluded.authors, names = excluded.names,
       named = excluded.named, body = excluded.body, titles = excluded.titles, head = excluded.head,
       terms = excluded.terms, words = excluded.words`,
    [JSON.stringify(rows), SEARCH_SHAPE],
  );
}

/** For a document that stays published and has no page any more. */
export const deleteSearchRow = (query: Query, collection: string, id: string) =>
  query('delete from rolebook.search where collection = $1 and document_id = $2', [collection, id]);

/** Documents read and written at a time. */
const BATCH = 200;

/**
 * Makes the rows that are missing, outdated or of another shape: after an upgrade, a restored backup, a change by SQL.
 * @returns how many were made
 */
export async function makeMissingSearchRows(payload: Payload, query: Query): Promise<number> {
  let made = 0;
  for (const collection of SEARCHED) {
    for (;;) {
      const rows = await missingRows(payload, query, collection);
      if (rows.length === 0) break;
      await writeSearchRows(query, rows);
      made += rows.length;
    }
  }
  return made;
}

async function missingRows(
  payload: Payload,
  query: Query,
  collection: SearchedCollection,
): Promise<SearchRow[]> {
  const missing = await query<{ id: string }>(
    `select announced.document_id as id from rolebook.announced
     join public.${TABLE[collection]} document on document.id::text = announced.document_id
       and document.updated_at is not distinct from announced.document_updated_at
     left join rolebook.search made using (collection, document_id)
     where announced.collection = $1 and announced.path is not null
       and (made.shape is distinct from $2 or made.document_updated_at is distinct from announced.document_updated_at)
     limit ${BATCH}`,
    [collection, SEARCH_SHAPE],
  );
  if (missing.length === 0) return [];
  const { docs } = await payload.db.find<{ id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { in: missing.map(({ id }) => id) } },
    pagination: false,
    limit: 0,
  });
  return docs.flatMap((document) =>
    isPublic(collection, document)
      ? (searchRowOf(collection, document as never, factsOf(collection, document)) ?? [])
      : [],
  );
}

const TABLE: Readonly<Record<SearchedCollection, string>> = {
  articles: 'articles',
  roles: 'roles',
  'salary-tables': 'salary_tables',
  topics: 'topics',
  authors: 'authors',
  pages: 'pages',
};
