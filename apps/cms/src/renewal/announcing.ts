import type { Query } from '../database/query';
import type { Facts } from './facts';
import type { Reference } from './used-in/reference';

/** Task of the worker that expands what stands in the outbox. */
export const EXPAND_TASK = 'expand-changes';

export interface Announcement {
  readonly collection: string;
  readonly id: string;
  readonly facts: Facts;
  readonly edges: readonly Reference[];
}

/** What is told of a published document: its facts, and what it shows of others. Replaces what was told before. */
export async function announce(query: Query, announcement: Announcement): Promise<void> {
  const { collection, id } = announcement;
  await query('delete from rolebook.used_in where user_collection = $1 and user_id = $2', [collection, id]);
  await query(
    `${INSERT_FACTS} from ${MADE}
     on conflict (collection, document_id)
     do update set path = excluded.path, facts = excluded.facts, document_updated_at = excluded.document_updated_at`,
    [rowsOf([announcement])],
  );
  await insertEdges(query, [announcement]);
}

/**
 * The same for documents that nobody was told of, in three statements whatever their number.
 * @param table of the documents in schema public, with the condition under which readers may see its `document`
 * @returns ids of those that were announced: not of those that somebody announced or changed meanwhile
 */
export async function announceNew(
  query: Query,
  { table, isPublic }: { readonly table: string; readonly isPublic: string },
  announcements: readonly Announcement[],
): Promise<Set<string>> {
  const rows = await query<{ id: string }>(
    `${INSERT_FACTS} from ${MADE}
     join public.${table} document on document.id::text = made.id and ${isPublic}
       and document.updated_at is not distinct from (made.facts->>'updatedAt')::timestamptz
     on conflict do nothing returning document_id as id`,
    [rowsOf(announcements)],
  );
  const announced = new Set(rows.map(({ id }) => id));
  await insertEdges(
    query,
    announcements.filter(({ id }) => announced.has(id)),
  );
  return announced;
}

export async function withdraw(query: Query, collection: string, id: string): Promise<void> {
  await query('delete from rolebook.used_in where user_collection = $1 and user_id = $2', [collection, id]);
  await query('delete from rolebook.announced where collection = $1 and document_id = $2', [collection, id]);
}

const INSERT_FACTS = `insert into rolebook.announced (collection, document_id, path, facts, document_updated_at)
  select made.collection, made.id, made.facts->>'path', made.facts, (made.facts->>'updatedAt')::timestamptz`;
const MADE = `jsonb_to_recordset($1::jsonb) as made(collection text, id text, facts jsonb)`;
const rowsOf = (announcements: readonly Announcement[]) =>
  JSON.stringify(announcements.map(({ collection, id, facts }) => ({ collection, id, facts })));

async function insertEdges(query: Query, announcements: readonly Announcement[]): Promise<void> {
  const edges = announcements.flatMap(({ collection, id, edges: own }) =>
    own.map((edge) => ({ ...edge, user_collection: collection, user_id: id })),
  );
  if (edges.length === 0) return;
  await query(
    `insert into rolebook.used_in (user_collection, user_id, entity_collection, entity_id, shows, in_card)
     select edge.user_collection, edge.user_id, edge.collection, edge.id, edge.shows, edge."inCard"
     from jsonb_to_recordset($1::jsonb)
       as edge(user_collection text, user_id text, collection text, id text, shows text, "inCard" boolean)
     on conflict do nothing`,
    [JSON.stringify(edges)],
  );
}

export interface OutboxEntry {
  readonly collection: string;
  readonly id: string;
  readonly before: Facts | null;
  readonly after: Facts | null;
  /** Addresses that were decided anew. */
  readonly paths: readonly string[];
}

/** Puts changes into the outbox. Whoever does so must see to it that they are expanded: see `askForExpansion`. */
export const enqueue = (query: Query, entries: readonly OutboxEntry[]) =>
  query(
    `insert into rolebook.outbox (collection, document_id, before, after, paths)
     select entry.collection, entry.id, entry.before, entry.after, entry.paths
     from jsonb_to_recordset($1::jsonb)
       as entry(collection text, id text, before jsonb, after jsonb, paths text[])`,
    [JSON.stringify(entries)],
  );

export const askForExpansion = (query: Query) =>
  query(`select graphile_worker.add_job($1, '{}'::json, max_attempts => 3)`, [EXPAND_TASK]);
