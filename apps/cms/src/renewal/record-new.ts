import type { CollectionSlug, Payload } from 'payload';
import type { Pool } from 'pg';
import { inTransaction, type Query } from '../database/query';
import { isSearched, searchRowOf } from '../search/search-row';
import { writeSearchRows } from '../search/search-rows';
import { type Announcement, announceNew, askForExpansion, enqueue } from './announcing';
import { factsOf, isPublic } from './facts';
import type { PublishedCollection } from './used-in/reference';
import { referencesOf } from './used-in/references-of';

type Stored = Record<string, unknown> & { id: string };

interface Source {
  readonly collection: PublishedCollection;
  readonly table: string;
  readonly isPublic: string;
}

/** Documents read and written at a time. */
const BATCH = 100;

/**
 * What `recordChange` does, for many documents that readers were never told of: after an import by SQL or a restored
 * backup there may be thousands, and one by one each takes a dozen statements.
 */
export async function recordNew(
  { payload, pool }: { readonly payload: Payload; readonly pool: Pool },
  source: Source,
  ids: readonly string[],
): Promise<void> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const { docs } = await payload.db.find<Stored>({
      collection: source.collection as CollectionSlug,
      where: { id: { in: ids.slice(at, at + BATCH) } },
      pagination: false,
      limit: 0,
    });
    await inTransaction(pool, (query) => recordBatch(query, source, docs));
  }
}

async function recordBatch(query: Query, source: Source, documents: readonly Stored[]): Promise<void> {
  const { collection } = source;
  const told = documents
    .filter((document) => isPublic(collection, document))
    .map((document) => ({ document, announcement: announcementOf(collection, document) }));
  const announced = await announceNew(
    query,
    source,
    told.map(({ announcement }) => announcement),
  );
  const fresh = told.filter(({ announcement }) => announced.has(announcement.id));
  if (isSearched(collection)) {
    const rows = fresh.flatMap(
      ({ document, announcement }) => searchRowOf(collection, document as never, announcement.facts) ?? [],
    );
    await writeSearchRows(query, rows);
  }
  const pages = fresh.map(({ announcement }) => ({ id: announcement.id, path: announcement.facts.path }));
  await openAddresses(query, collection, pages);
  await enqueue(
    query,
    fresh.map(({ announcement: { id, facts } }) => ({
      collection,
      id,
      before: null,
      after: facts,
      paths: facts.path ? [facts.path] : [],
    })),
  );
  await askForExpansion(query);
}

const announcementOf = (collection: PublishedCollection, document: Stored): Announcement => ({
  collection,
  id: document.id,
  facts: factsOf(collection, document),
  edges: referencesOf(collection, document),
});

/** A page wins over whatever its address answered before: a redirect, or 410. */
const openAddresses = (
  query: Query,
  collection: string,
  pages: readonly { readonly id: string; readonly path: string | null }[],
) =>
  query(
    `insert into rolebook.addresses (path, state, moved_to, collection, document_id)
     select page.path, 'live', null, $1, page.id from jsonb_to_recordset($2::jsonb) as page(id text, path text)
     where page.path is not null
     on conflict (path) do update set state = excluded.state, moved_to = null, collection = excluded.collection,
       document_id = excluded.document_id`,
    [collection, JSON.stringify(pages)],
  );
