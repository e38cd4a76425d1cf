import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { poolOf, type Query, queryOn } from '../../database/query';
import type { Encoding } from '../csv/decode';
import type { Delimiter } from '../csv/dialect';
import { noteProgress } from '../import-rows';
import { loadVocabulary, type Vocabulary } from '../vocabulary';
import { observationReader } from './read-observation';
import { streamRows, UnreadableFile } from './stream-rows';
import type { ObservationSummary } from './summary';
import { type ObservedCell, Tally } from './tally';

/** Task of the worker that reads an uploaded file of observations. */
export const READ_OBSERVATIONS_TASK = 'read-observations';

/** Chosen when the file was uploaded. */
export interface FileDialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

const SLICE_BYTES = 256 * 1024;
const PROGRESS_EVERY = 2_000;
const NAMED = 200;

async function* slicesOf(query: Query, id: string): AsyncGenerator<Buffer> {
  for (let from = 1; ; from += SLICE_BYTES) {
    const [row] = await query<{ slice: Buffer | null }>(
      'select substring(file from $2 for $3) as slice from rolebook.imports where id = $1',
      [id, from, SLICE_BYTES],
    );
    if (!row?.slice || row.slice.byteLength === 0) return;
    yield row.slice;
  }
}

function labelOf({ key }: ObservedCell, vocabulary: Vocabulary): string {
  const nameOf = (id: string, terms: Vocabulary['roles']) => terms.find((term) => term.id === id)?.name ?? id;
  const names = [
    nameOf(key.role, vocabulary.roles),
    nameOf(key.level, vocabulary.levels),
    nameOf(key.region, vocabulary.regions),
  ];
  const unusual = [
    key.currency === 'GBP' ? null : key.currency,
    key.employment === 'permanent' ? null : key.employment,
    key.period === 'year' ? null : 'a day',
  ].filter((part) => part !== null);
  return [...names, ...unusual].join(', ');
}

/** Rows say the same when all their cells do. Short, because a hundred thousand of them are held. */
const fingerprintOf = (cells: object): string =>
  createHash('sha256').update(JSON.stringify(cells)).digest('base64url').slice(0, 22);

/** Reads the rows of a file and counts them. @param progress is told how many rows were read, now and then */
export async function summarise(
  pieces: AsyncIterable<Uint8Array>,
  dialect: FileDialect,
  vocabulary: Vocabulary,
  progress: (rows: number) => Promise<void>,
): Promise<ObservationSummary> {
  const read = observationReader(vocabulary, new Date().toISOString().slice(0, 10));
  const tally = new Tally();
  const faults: { line: number; message: string }[] = [];
  const repeated: number[] = [];
  const counts = { rows: 0, faults: 0, repeated: 0 };
  const refuse = (line: number, message: string) => {
    counts.faults += 1;
    if (faults.length < NAMED) faults.push({ line, message });
  };
  for await (const { cells, fault, line } of streamRows(pieces, dialect)) {
    counts.rows += 1;
    if (counts.rows % PROGRESS_EVERY === 0) await progress(counts.rows);
    const result = fault === null ? read(cells) : { fault };
    if ('fault' in result) refuse(line, result.fault);
    else if (!tally.add(result, line, cells.id?.trim() || fingerprintOf(cells))) {
      counts.repeated += 1;
      if (repeated.length < NAMED) repeated.push(line);
    }
  }
  await progress(counts.rows);
  return {
    counted: counts.rows - counts.faults - counts.repeated,
    cells: tally.cells().map((cell) => ({ ...cell, label: labelOf(cell, vocabulary), acceptedIn: null })),
    faults,
    faultCount: counts.faults,
    repeated,
    repeatedCount: counts.repeated,
  };
}

/**
 * The worker's task: counts an uploaded file and leaves proposals in its place. The file is removed in the same
 * statement that stores them: single salaries are kept no longer than it takes to count them. Running it again after a
 * crash starts anew.
 */
export async function readObservations(payload: Payload, job: unknown): Promise<void> {
  const { id } = job as { id: string };
  const query = queryOn(poolOf(payload));
  const [row] = await query<{ dialect: FileDialect }>(
    `update rolebook.imports set state = 'reading', rows_read = 0, changed_at = now()
     where id = $1 and kind = 'observations' and state in ('waiting', 'reading')
     returning proposals as dialect`,
    [id],
  );
  if (!row) return;
  const progress = (rows: number) => noteProgress(query, id, rows);
  try {
    const summary = await summarise(
      slicesOf(query, id),
      row.dialect,
      await loadVocabulary(payload),
      progress,
    );
    const fault =
      summary.counted === 0 ? (summary.faults[0]?.message ?? 'The file has a header and no rows.') : null;
    await query(
      `update rolebook.imports set state = $2, plan = $3::jsonb, fault = $4, file = null, changed_at = now()
       where id = $1 and state = 'reading'`,
      [id, fault === null ? 'checked' : 'failed', JSON.stringify(summary), fault],
    );
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    await query(
      `update rolebook.imports set state = 'failed', fault = $2, file = null, changed_at = now() where id = $1`,
      [id, error.message],
    );
  }
}
