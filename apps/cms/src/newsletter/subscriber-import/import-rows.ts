import { randomUUID } from 'node:crypto';
import type { Query } from '../../database/query';
import type { Encoding } from '../../imports/csv/decode';
import { addJob } from '../queue';
import { SUBSCRIBER_IMPORT_TASK } from '../task-names';

export type ImportState = 'checking' | 'checked' | 'importing' | 'done' | 'failed' | 'dismissed';

/** An import as the desk sees it. */
export interface SubscriberImport {
  readonly id: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly encoding: Encoding;
  readonly purposes: readonly string[];
  readonly basis: string;
  readonly consentedOn: string;
  readonly bytes: number;
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsRefused: number;
  readonly fault: string | null;
  readonly createdAt: Date;
}

const COLUMNS = `id, state, file_name as "fileName", encoding, purposes, basis, consented_on::text as "consentedOn",
  bytes, bytes_read as "bytesRead", rows_read as "rowsRead", rows_taken as "rowsTaken",
  rows_refused as "rowsRefused", fault, created_at as "createdAt"`;

interface NewImport {
  readonly fileName: string;
  readonly file: Uint8Array;
  readonly encoding: Encoding;
  readonly purposes: readonly string[];
  readonly basis: string;
  readonly consentedOn: string;
  readonly createdBy: string;
}

/** Keeps a file and lets the worker look at it: a dry run, nothing is imported. @returns the id */
export async function startCheck(query: Query, given: NewImport): Promise<string> {
  const id = randomUUID();
  await query(
    `insert into rolebook.subscriber_imports
       (id, state, file_name, file, encoding, purposes, basis, consented_on, bytes, created_by)
     values ($1, 'checking', $2, $3, $4, $5::text[], $6, $7, $8, $9)`,
    [
      id,
      given.fileName,
      Buffer.from(given.file),
      given.encoding,
      given.purposes,
      given.basis,
      given.consentedOn,
      given.file.byteLength,
      given.createdBy,
    ],
  );
  await addJob(query, SUBSCRIBER_IMPORT_TASK, { importId: id });
  return id;
}

export async function findSubscriberImport(query: Query, id: string): Promise<SubscriberImport | null> {
  const [row] = await query<SubscriberImport>(
    `select ${COLUMNS} from rolebook.subscriber_imports where id = $1`,
    [id],
  );
  return row ?? null;
}

export const recentSubscriberImports = (query: Query): Promise<SubscriberImport[]> =>
  query(`select ${COLUMNS} from rolebook.subscriber_imports order by created_at desc limit 20`);

export interface ImportRefusal {
  readonly line: number;
  readonly reason: string;
}

export const refusalsOf = (query: Query, id: string, most: number): Promise<ImportRefusal[]> =>
  query(
    'select line, reason from rolebook.subscriber_import_refusals where import_id = $1 order by line limit $2',
    [id, most],
  );

/**
 * Carries out what a dry run showed, or goes on where it failed: rows that were taken are not taken twice.
 * @returns false when the import is not in a state for it
 */
export async function startImport(query: Query, id: string): Promise<boolean> {
  const [row] = await query<{ was: ImportState }>(
    `update rolebook.subscriber_imports current set state = 'importing', fault = null, changed_at = now(),
       rows_read = 0, rows_taken = 0, rows_refused = 0, bytes_read = 0
     where id = $1 and state in ('checked', 'failed') and file is not null returning 1`,
    [id],
  );
  if (!row) return false;
  await query('delete from rolebook.subscriber_import_refusals where import_id = $1', [id]);
  await addJob(query, SUBSCRIBER_IMPORT_TASK, { importId: id });
  return true;
}

/** Puts an import aside, whatever its state but done, and forgets its file. What was taken stays. */
export async function dismissSubscriberImport(query: Query, id: string): Promise<boolean> {
  const rows = await query(
    `update rolebook.subscriber_imports set state = 'dismissed', file = null, changed_at = now()
     where id = $1 and state not in ('done', 'dismissed') returning 1`,
    [id],
  );
  return rows.length > 0;
}
