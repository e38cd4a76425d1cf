import type { RenewalMessage } from '@rolebook/contract/renewal';
import { enqueueAnnouncements } from '../announcing/enqueue';
import type { Query } from '../database/query';
import { addressesOf } from './addresses';
import { notePurges } from './delivery/edge-purges';
import { derivedPages, ruledPaths } from './derived-pages';
import { type Change, expandChanges } from './expand-change';
import type { Facts } from './facts';
import { findUsersIn, keyOf, loadWorld } from './world';

interface OutboxRow {
  readonly id: string;
  readonly collection: string;
  readonly document_id: string;
  readonly before: Facts | null;
  readonly after: Facts | null;
  readonly paths: readonly string[];
}

/** One at a time, whatever the number of workers: a later expansion must see what an earlier one has numbered. */
const EXPANSION_LOCK = 7_204_001;

/**
 * Expands everything that stands in the outbox into one renewal: gives the affected pages a fresh sequence and notes for
 * every instance and edge what it must be told. Runs in a transaction of its own, after the changes were committed.
 * @returns the renewal's sequence, or null when there was nothing to tell.
 */
export async function expandOutbox(
  query: Query,
  targets: { readonly instances: readonly string[]; readonly edges: readonly string[] },
): Promise<number | null> {
  await query('select pg_advisory_xact_lock($1)', [EXPANSION_LOCK]);
  const rows = await query<OutboxRow>(
    `select id, collection, document_id, before, after, paths from rolebook.outbox
     where expanded_at is null order by id for update`,
  );
  if (rows.length === 0) return null;

  const now = await loadWorld(query);
  const expansion = await expandChanges(mergedChanges(rows), now, findUsersIn(query));
  await keepRuledAddresses(query, expansion.appeared, expansion.vanished);
  const documentPaths = [...new Set(rows.flatMap(({ paths }) => paths))];
  const addresses = [
    ...(await addressesOf(query, documentPaths)),
    ...expansion.appeared.map((path) => ({ path, state: 'live' as const })),
    ...expansion.vanished.map((path) => ({ path, state: 'removed' as const })),
  ];
  const takeDown = addresses.filter(({ state }) => state !== 'live').map(({ path }) => path);
  const sequence = await nextSequence(query);
  const message: RenewalMessage = {
    id: `renewal-${sequence}`,
    sequence,
    addresses,
    renew: [...expansion.renew, ...expansion.drifted].filter((path) => !takeDown.includes(path)),
    takeDown,
    site: expansion.site,
  };

  const everyPage = expansion.site ? await livePaths(query) : [];
  // A page that only drifted keeps its number: nobody waits until it is rendered.
  const drifted = new Set(expansion.drifted);
  const numbered = message.renew.filter((path) => !drifted.has(path));
  await numberPages(query, [...new Set([...numbered, ...takeDown, ...everyPage])], sequence);
  await query('insert into rolebook.renewals (sequence, message) values ($1, $2::jsonb)', [
    sequence,
    JSON.stringify(message),
  ]);
  await query(
    'insert into rolebook.deliveries (instance, sequence) select instance, $2 from unnest($1::text[]) as instance',
    [targets.instances, sequence],
  );
  // What was taken down leaves the edges at once, and again when the instances have rendered without it.
  await notePurges(query, targets.edges, { renew: [], takeDown, site: false });
  await query('update rolebook.outbox set expanded_at = now(), sequence = $2 where id = any($1::bigint[])', [
    rows.map(({ id }) => id),
    sequence,
  ]);
  await enqueueAnnouncements(query, sequence);
  return sequence;
}

/** Several saves of one document are one change: from what was announced first to what is now. */
function mergedChanges(rows: readonly OutboxRow[]): Change[] {
  const changes = new Map<string, Change>();
  for (const { collection, document_id, before, after, paths } of rows) {
    const key = keyOf(collection, document_id);
    const earlier = changes.get(key);
    changes.set(key, {
      key,
      before: earlier ? earlier.before : before,
      after,
      paths: [...(earlier?.paths ?? []), ...paths],
    });
  }
  return [...changes.values()];
}

async function nextSequence(query: Query): Promise<number> {
  const [row] = await query<{ sequence: string }>(`select nextval('rolebook.renewal_sequence') as sequence`);
  return Number(row?.sequence);
}

const numberPages = (query: Query, paths: readonly string[], sequence: number) =>
  query(
    `insert into rolebook.page_sequence (path, sequence) select path, $2 from unnest($1::text[]) as path
     on conflict (path) do update set sequence = excluded.sequence`,
    [paths, sequence],
  );

/** Pages that exist even while nothing is published. */
const ALWAYS = ruledPaths(derivedPages(new Map()));

/** Pages without a document stand in the address index as well. */
async function keepRuledAddresses(query: Query, appeared: readonly string[], vanished: readonly string[]) {
  await query(
    `insert into rolebook.addresses (path, state) select path, 'live' from unnest($1::text[]) as path
     on conflict (path) do nothing`,
    [[...ALWAYS, ...appeared]],
  );
  await query('delete from rolebook.addresses where path = any($1) and collection is null', [vanished]);
}

/** Every path that answers with a page. */
async function livePaths(query: Query): Promise<string[]> {
  const rows = await query<{ path: string }>(`select path from rolebook.addresses where state = 'live'`);
  return rows.map(({ path }) => path);
}
