import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { inTransaction, type Query, queryOn } from '../database/query';
import { makeMissingSearchRows } from '../search/search-rows';
import { recordChange, recordSiteChange } from './record-change';
import { recordNew } from './record-new';
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

interface Stray {
  readonly id: string;
  /** Readers were never told of it, and its address never answered 410. */
  readonly isNew: boolean;
}

/** Documents whose announced state is not their stored state. */
async function strayDocuments(query: Query, collection: PublishedCollection): Promise<Stray[]> {
  const { table, isPublic } = TABLES[collection];
  return query<Stray>(
    `select coalesce(document.id::text, announced.document_id) as id,
       announced.document_id is null and not exists (
         select from rolebook.addresses where addresses.document_id = document.id::text) as "isNew"
     from public.${table} document
     full join (select * from rolebook.announced where collection = $1) announced
       on announced.document_id = document.id::text
     where case when ${isPublic}
       then announced.document_updated_at is distinct from document.updated_at
       else announced.document_id is not null end
     limit 500`,
    [collection],
  );
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
    const strays = await strayDocuments(queryOn(pool), collection);
    // A redirect decides about addresses of others: each by itself.
    const isTogether = ({ isNew }: Stray) => isNew && collection !== 'redirects';
    const together = strays.filter(isTogether).map(({ id }) => id);
    if (together.length > 0)
      await recordNew({ payload, pool }, { collection, ...TABLES[collection] }, together);
    for (const { id } of strays.filter((stray) => !isTogether(stray))) {
      await inTransaction(pool, (query) => recordChange({ payload, query }, collection, id));
    }
    found += strays.length;
  }
  await inTransaction(pool, (query) => recordSiteChange({ payload, query }));
  await makeMissingSearchRows(payload, queryOn(pool));
  return found;
}
