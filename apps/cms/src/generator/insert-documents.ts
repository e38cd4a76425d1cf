import type { Query } from '../database/query';
import { idOfName } from './chance';

type Row = Readonly<Record<string, unknown>>;

/** A published document as its tables hold it: columns by name, and relations to several. */
export interface InsertedDocument {
  readonly columns: Row & { readonly id: string; readonly created_at: string; readonly updated_at: string };
  /** `column`: that of the table of relations which points to the other collection. */
  readonly relations: readonly {
    readonly path: string;
    readonly column: string;
    readonly ids: readonly string[];
  }[];
}

/**
 * Inserts documents of a collection with drafts as Payload would: the document, its relations, and its one version, which
 * is what the desk lists. Some thousand times faster than saving them one by one; hooks do not run, so only documents
 * that are right as they stand may come here, and `reconcile` must announce them afterwards.
 */
export async function insertDocuments(query: Query, table: string, documents: readonly InsertedDocument[]) {
  const versionId = (id: string) => idOfName(`version of ${id}`);
  await insert(
    query,
    table,
    documents.map(({ columns }) => columns),
  );
  await insertRelations(
    query,
    `${table}_rels`,
    documents.flatMap(({ columns, relations }) => relationRows(columns.id, relations, '')),
  );
  await insert(
    query,
    `_${table}_v`,
    documents.map(({ columns }) => {
      const { id, ...own } = columns;
      const version = Object.fromEntries(
        Object.entries(own).map(([name, value]) => [`version_${name}`, value]),
      );
      const { created_at, updated_at } = columns;
      return { id: versionId(id), parent_id: id, ...version, created_at, updated_at, latest: true };
    }),
  );
  await insertRelations(
    query,
    `_${table}_v_rels`,
    documents.flatMap(({ columns, relations }) => relationRows(versionId(columns.id), relations, 'version.')),
  );
}

const relationRows = (parent: string, relations: InsertedDocument['relations'], prefix: string): Row[] =>
  relations.flatMap(({ path, column, ids }) =>
    ids.map((id, index) => ({ parent_id: parent, path: `${prefix}${path}`, order: index + 1, [column]: id })),
  );

const insert = (query: Query, table: string, rows: readonly Row[]) =>
  query(
    `insert into public."${table}" select made.* from jsonb_array_elements($1::jsonb) as one(given)
     cross join lateral jsonb_populate_record(null::public."${table}", one.given) as made`,
    [JSON.stringify(rows)],
  );

const insertRelations = (query: Query, table: string, rows: readonly Row[]) =>
  query(
    `insert into public."${table}" select made.* from jsonb_array_elements($1::jsonb) as one(given)
     cross join lateral jsonb_populate_record(null::public."${table}",
       one.given || jsonb_build_object('id', nextval(pg_get_serial_sequence('public."${table}"', 'id')))) as made`,
    [JSON.stringify(rows)],
  );
