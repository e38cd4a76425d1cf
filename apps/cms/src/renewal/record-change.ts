import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import type { Query } from '../database/query';
import type { SiteSetting } from '../payload-types';
import { isSearched, searchRowOf } from '../search/search-row';
import { deleteSearchRow, writeSearchRows } from '../search/search-rows';
import { recordAddresses } from './addresses';
import { announce, askForExpansion, enqueue, withdraw } from './announcing';
import { addressOf, type Facts, factsOf, isPublic, SITE, siteFactsOf } from './facts';
import type { PublishedCollection } from './used-in/reference';
import { frameReferences, referencesOf } from './used-in/references-of';

type Stored = Record<string, unknown> & { id: string };

interface Known {
  readonly facts: Facts | null;
  readonly wasGone: boolean;
}

/** What is known of a document: the facts last announced, and whether its address answers 410. */
async function known(query: Query, collection: string, id: string): Promise<Known> {
  const [row] = await query<{ facts: Facts | null; gone: boolean }>(
    `select (select facts from rolebook.announced where collection = $1 and document_id = $2) as facts,
            exists (select from rolebook.addresses
                    where collection = $1 and document_id = $2 and state = 'gone') as gone`,
    [collection, id],
  );
  return { facts: row?.facts ?? null, wasGone: row?.gone ?? false };
}

/**
 * Compares a stored document with what was last announced of it and, when readers would see a difference, writes in the
 * same transaction: its facts, its used-in edges, its search row, its addresses, an outbox row and the job that expands it.
 * Draft saves leave the stored document as it was and so write nothing. Running it twice does nothing the second time.
 * @param query statements of the transaction that saves the document
 */
export async function recordChange(
  { payload, query, req }: { payload: Payload; query: Query; req?: PayloadRequest },
  collection: PublishedCollection,
  id: string,
): Promise<void> {
  const before = await known(query, collection, id);
  const document = await payload.db.findOne<Stored>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    ...(req ? { req } : {}),
  });
  const facts = isPublic(collection, document) ? factsOf(collection, document) : null;
  const isUnchanged = facts?.updatedAt === before.facts?.updatedAt && sameFacts(facts, before.facts);
  if (isUnchanged && (facts !== null || !needsAddress(before, document))) return;

  if (facts) {
    await announce(query, { collection, id, facts, edges: referencesOf(collection, document) });
    await recordSearchRow(query, collection, document, facts);
  } else {
    await withdraw(query, collection, id);
  }
  const isGone = document === null || Boolean(document.deletedAt);
  const paths = await recordAddresses(query, {
    collection,
    id,
    before: before.facts?.path ?? null,
    after: facts?.path ?? null,
    redirectFrom: [before.facts?.redirect?.from, facts?.redirect?.from],
    goneAt: isGone ? (before.facts?.path ?? seenAt(collection, document)) : null,
  });
  await enqueue(query, [{ collection, id, before: before.facts, after: facts, paths }]);
  await askForExpansion(query);
}

/** A document that is no longer announced has lost its row with that. */
async function recordSearchRow(
  query: Query,
  collection: PublishedCollection,
  document: Stored | null,
  facts: Facts,
): Promise<void> {
  if (!document || !isSearched(collection)) return;
  const row = searchRowOf(collection, document as never, facts);
  if (row) await writeSearchRows(query, [row]);
  else await deleteSearchRow(query, collection, document.id);
}

/** An unpublished document that enters or leaves the trash changes between 404 and 410. */
function needsAddress(before: Known, document: Stored | null): boolean {
  if (!document) return false;
  return before.wasGone ? !document.deletedAt : Boolean(document.deletedAt && document.firstPublishedAt);
}

/** Where readers once saw it. A draft that was never published must not be betrayed by a 410. */
function seenAt(collection: PublishedCollection, document: Stored | null): string | null {
  return document?.firstPublishedAt ? addressOf(collection, document) : null;
}

/** The site's settings: the frame of every page, and the choices of the home page. */
export async function recordSiteChange({
  payload,
  query,
  req,
}: {
  payload: Payload;
  query: Query;
  req?: PayloadRequest;
}): Promise<void> {
  const before = await known(query, SITE.collection, SITE.id);
  const settings = (await payload.db.findGlobal({
    slug: SITE.collection,
    ...(req ? { req } : {}),
  })) as unknown as SiteSetting | null;
  // Settings that nobody has saved yet are the defaults, which every page shows from the start.
  if (!settings?.updatedAt) return;
  const facts = siteFactsOf(settings);
  if (sameFacts(facts, before.facts)) return;
  await announce(query, { ...SITE, facts, edges: frameReferences(settings) });
  await enqueue(query, [{ ...SITE, before: before.facts, after: facts, paths: [] }]);
  await askForExpansion(query);
}

/** `jsonb` gives keys back in an order of its own. */
function sameFacts(one: Facts | null, other: Facts | null): boolean {
  return sorted(one) === sorted(other);
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, entry) =>
    entry && typeof entry === 'object' && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
