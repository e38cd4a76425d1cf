import type { AddressChange } from '@rolebook/contract/renewal';
import type { Query } from '../database/query';

interface AddressRecord {
  readonly collection: string;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Old addresses of redirects that were made, changed or removed. */
  readonly redirectFrom: readonly (string | undefined)[];
  /** Where the document stood when it was deleted or put into the trash. */
  readonly goneAt: string | null;
}

/**
 * Brings the rows of every path that a change touches up to date. What a path answers is decided anew from what is
 * announced: a page wins over a redirect, a redirect over 410, and what is left answers 404.
 * @returns the paths that were decided
 */
export async function recordAddresses(query: Query, record: AddressRecord): Promise<string[]> {
  const { collection, id, goneAt } = record;
  // Whatever the document's address answered while it was gone is decided anew below.
  const returned = goneAt
    ? []
    : await query<{ path: string }>(
        `delete from rolebook.addresses where collection = $1 and document_id = $2 and state = 'gone' returning path`,
        [collection, id],
      );
  const touched = [
    record.before,
    record.after,
    goneAt,
    ...record.redirectFrom,
    ...returned.map(({ path }) => path),
  ];
  const paths = [...new Set(touched.filter((path) => path !== null && path !== undefined))];
  for (const path of paths) await decide(query, path, path === goneAt ? record : null);
  return paths;
}

async function decide(query: Query, path: string, gone: AddressRecord | null): Promise<void> {
  await query('delete from rolebook.addresses where path = $1', [path]);
  const [page] = await query<{ collection: string; document_id: string }>(
    'select collection, document_id from rolebook.announced where path = $1 limit 1',
    [path],
  );
  if (page) {
    await insert(query, path, 'live', null, page.collection, page.document_id);
    return;
  }
  const [redirect] = await query<{ to: string; document_id: string }>(
    `select facts->'redirect'->>'to' as to, document_id from rolebook.announced
     where collection = 'redirects' and facts->'redirect'->>'from' = $1 limit 1`,
    [path],
  );
  if (redirect && redirect.to !== path) {
    await insert(query, path, 'moved', redirect.to, 'redirects', redirect.document_id);
    // Readers follow one redirect, never two.
    await query(`update rolebook.addresses set moved_to = $2 where moved_to = $1 and path <> $2`, [
      path,
      redirect.to,
    ]);
  } else if (gone) {
    await insert(query, path, 'gone', null, gone.collection, gone.id);
  }
}

const insert = (
  query: Query,
  path: string,
  state: 'live' | 'moved' | 'gone',
  movedTo: string | null,
  collection: string,
  id: string,
) =>
  query(
    `insert into rolebook.addresses (path, state, moved_to, collection, document_id) values ($1, $2, $3, $4, $5)
     on conflict (path) do update set state = excluded.state, moved_to = excluded.moved_to,
       collection = excluded.collection, document_id = excluded.document_id`,
    [path, state, movedTo, collection, id],
  );

interface AddressRow {
  readonly path: string;
  readonly state: 'live' | 'moved' | 'gone';
  readonly moved_to: string | null;
}

const changeOf = ({ path, state, moved_to }: AddressRow): AddressChange =>
  state === 'moved' && moved_to
    ? { path, state, to: moved_to }
    : { path, state: state === 'gone' ? 'gone' : 'live' };

/** Where some paths stand now; those without a row are `removed`. */
export async function addressesOf(query: Query, paths: readonly string[]): Promise<AddressChange[]> {
  const rows = await query<AddressRow>(
    'select path, state, moved_to from rolebook.addresses where path = any($1)',
    [paths],
  );
  const known = new Map(rows.map((row) => [row.path, changeOf(row)]));
  return paths.map((path) => known.get(path) ?? { path, state: 'removed' });
}

/** Every address of a document, in the order of paths. */
export async function allAddresses(query: Query): Promise<AddressChange[]> {
  const rows = await query<AddressRow>('select path, state, moved_to from rolebook.addresses order by path');
  return rows.map(changeOf);
}
