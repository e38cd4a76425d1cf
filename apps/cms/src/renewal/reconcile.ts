import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { inTransaction, type Query, queryOn } from '../database/query';
import { makeMissingSearchRows } from '../search/search-rows';
import { recordChange, recordSiteChange } from './record-change';
import { PUBLISHED_COLLECTIONS, type PublishedCollection } from './used-in/reference';

const TABLES: Readonly<Record<PublishedCollection, { readonly table: string; readonly isPublic: string }>> = {
  articles: drafted('articles'),
  authors: drafted('authors'),
  topics: drafted('topics'),
  roles: drafted('roles'),
  pages: drafted('pages'),
  'newsletter-issues': drafted('newsletter_issues'),
  'salary-figures': drafted('salary_figures'),
  'salary-tables': drafted('salary_tables'),
  comparisons: drafted('comparisons'),
  levels: recorded('levels'),
  regions: recorded('regions'),
  'region-adjustments': recorded('region_adjustments'),
  sources: recorded('sources'),
  media: recorded('media'),
  redirects: { table: 'redirects', isPublic: 'true' },
};

function drafted(table: string) {
  return { table, isPublic: `document._status = 'published' and document.deleted_at is null` };
}
function recorded(table: string) {
  return { table, isPublic: 'document.deleted_at is null' };
}

/** Documents whose announced state is not their stored state. */
async function strayDocuments(query: Query, collection: PublishedCollection): Promise<string[]> {
  const { table, isPublic } = TABLES[collection];
  const rows = await query<{ id: string }>(
    `select coalesce(document.id::text, announced.document_id) as id
     from public.${table} document
     full join (select * from rolebook.announced where collection = $1) announced
       on announced.document_id = document.id::text
     where case when ${isPublic}
       then announced.document_updated_at is distinct from document.updated_at
       else announced.document_id is not null end
     limit 500`,
    [collection],
  );
  return rows.map(({ id }) => id);
}

/**
 * Compares what is stored with what was announced, and announces the difference. Finds what no hook saw: a change by
 * SQL, a restored backup, a commit that failed although it was reported as done. Then makes the search rows that are
 * missing or were made by an older release.
 * @returns how many documents had to be put right
 */
export async function reconcile(payload: Payload, pool: Pool): Promise<number> {
  let found = 0;
  for (const collection of PUBLISHED_COLLECTIONS) {
    for (const id of await strayDocuments(queryOn(pool), collection)) {
      await inTransaction(pool, (query) => recordChange({ payload, query }, collection, id));
      found += 1;
    }
  }
  await inTransaction(pool, (query) => recordSiteChange({ payload, query }));
  await makeMissingSearchRows(payload, queryOn(pool));
  return found;
}
