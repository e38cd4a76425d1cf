import type { Payload } from 'payload';
import { z } from 'zod';
import { inTransaction, poolOf, type Query, queryOn } from '../../database/query';
import { findSubscriberImport, type ImportRefusal, type SubscriberImport } from './import-rows';
import { type FileRow, readFileRows, UnreadableFile } from './read-file';
import { takeRows } from './take-rows';

/** Rows of one transaction: what is lost in a crash is read again, what is kept is counted. */
const BATCH = 1_000;

const jobSchema = z.object({ importId: z.uuid() });

/**
 * The worker's part: a dry run while the import is `checking`, the import itself while it is `importing`. Killed and
 * started again it goes on after the last batch that was kept.
 */
export async function runSubscriberImport(payload: Payload, job: unknown): Promise<void> {
  const { importId } = jobSchema.parse(job);
  const pool = poolOf(payload);
  const query = queryOn(pool);
  const found = await findSubscriberImport(query, importId);
  if (!found || (found.state !== 'checking' && found.state !== 'importing')) return;
  const dryRun = found.state === 'checking';
  try {
    const seen = new Set<string>();
    let number = 0;
    let batch: FileRow[] = [];
    const flush = async () => {
      const rows = batch;
      batch = [];
      return inTransaction(pool, (within) => keepBatch(within, found, rows, seen, dryRun));
    };
    for await (const row of readFileRows(query, importId, found.encoding)) {
      number += 1;
      // Of an earlier attempt.
      if (number <= found.rowsRead) continue;
      batch.push(row);
      if (batch.length === BATCH && !(await flush())) return;
    }
    if (batch.length > 0 && !(await flush())) return;
    await finish(query, importId, dryRun);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    await query(
      `update rolebook.subscriber_imports set state = 'failed', fault = $2, changed_at = now() where id = $1`,
      [importId, error.message],
    );
  }
}

/** @returns false when the import was put aside meanwhile */
async function keepBatch(
  query: Query,
  { id, state, purposes, basis, consentedOn }: SubscriberImport,
  rows: readonly FileRow[],
  seen: Set<string>,
  dryRun: boolean,
): Promise<boolean> {
  const [current] = await query(
    'select from rolebook.subscriber_imports where id = $1 and state = $2 for update',
    [id, state],
  );
  if (!current) return false;
  const { taken, refusals } = await takeRows(query, rows, { purposes, basis, consentedOn }, seen, dryRun);
  await keepRefusals(query, id, refusals);
  await query(
    `update rolebook.subscriber_imports set rows_read = rows_read + $2, rows_taken = rows_taken + $3,
       rows_refused = rows_refused + $4, bytes_read = least(bytes, $5), changed_at = now() where id = $1`,
    [id, rows.length, taken, refusals.length, rows.at(-1)?.upTo ?? 0],
  );
  return true;
}

async function keepRefusals(query: Query, id: string, refusals: readonly ImportRefusal[]): Promise<void> {
  await query(
    `insert into rolebook.subscriber_import_refusals (import_id, line, reason)
     select $1::uuid, line, reason from unnest($2::int[], $3::text[]) row (line, reason) on conflict do nothing`,
    [id, refusals.map(({ line }) => line), refusals.map(({ reason }) => reason)],
  );
}

/** The file is forgotten as soon as it is no longer needed: it holds addresses. */
async function finish(query: Query, id: string, dryRun: boolean): Promise<void> {
  await query(
    dryRun
      ? `update rolebook.subscriber_imports set state = 'checked', bytes_read = bytes, changed_at = now()
         where id = $1 and state = 'checking'`
      : `update rolebook.subscriber_imports set state = 'done', bytes_read = bytes, file = null, changed_at = now()
         where id = $1 and state = 'importing'`,
    [id],
  );
}
