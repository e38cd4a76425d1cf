import type { Payload } from 'payload';
import { inTransaction, poolOf } from '../../database/query';
import type { User } from '../../payload-types';
import { encodingOf } from '../csv/decode';
import { delimiterOf } from '../csv/dialect';
import { createImport } from '../import-rows';
import { type FileDialect, READ_OBSERVATIONS_TASK } from './read-import';

const HEAD_BYTES = 10_000;

/** Keeps a file of observations for the worker, and wakes it. @returns the import's id, or why it is no such file */
export async function takeObservationFile(
  payload: Payload,
  { origin, user }: { origin: string; user: User },
  bytes: Uint8Array,
): Promise<{ readonly id: string } | { readonly faults: readonly string[] }> {
  if (bytes.byteLength === 0) return { faults: ['The file is empty.'] };
  const encoding = encodingOf(bytes);
  const head = bytes.subarray(0, HEAD_BYTES);
  if (encoding !== 'utf-16le' && head.includes(0)) {
    return { faults: ['This is not a CSV file. Save it as "CSV UTF-8".'] };
  }
  const dialect: FileDialect = {
    encoding,
    // The header is plain letters and separators in every encoding that we read.
    delimiter: delimiterOf(new TextDecoder(encoding === 'utf-16le' ? encoding : 'latin1').decode(head)),
  };
  const id = await inTransaction(poolOf(payload), async (query) => {
    const made = await createImport(query, {
      kind: 'observations',
      state: 'waiting',
      origin,
      createdBy: user.id,
      file: bytes,
      proposals: dialect,
    });
    await query('select graphile_worker.add_job($1, $2::json, max_attempts => 5)', [
      READ_OBSERVATIONS_TASK,
      JSON.stringify({ id: made }),
    ]);
    return made;
  });
  return { id };
}
