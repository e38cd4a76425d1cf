import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Query } from '../../database/query';
import { type Columns, readHeader } from '../../imports/csv/columns';
import { type Encoding, fromWindows1252 } from '../../imports/csv/decode';
import { delimiterOf, dialectOptions } from '../../imports/csv/dialect';
import { cellsOf, widthFault } from '../../imports/csv/read-csv';

const SLICE_BYTES = 256 * 1024;

const COLUMNS: Columns<'email' | 'consented_on'> = {
  names: ['email', 'consented_on'],
  required: ['email'],
  alsoCalled: {
    e_mail: 'email',
    email_address: 'email',
    e_mail_address: 'email',
    address: 'email',
    consent_date: 'consented_on',
    subscribed_at: 'consented_on',
    created_at: 'consented_on',
  },
};

export interface FileRow {
  readonly line: number;
  readonly email: string;
  readonly consentedOn: string | null;
  /** Characters of the file that were read with it. */
  readonly upTo: number;
  /** Why its cells cannot be trusted, or null. */
  readonly fault: string | null;
}

/** The file cannot be read at all; the message says why and what to do. */
export class UnreadableFile extends Error {}

async function* slices(query: Query, importId: string): AsyncGenerator<Buffer> {
  for (let from = 1; ; from += SLICE_BYTES) {
    const [row] = await query<{ slice: Buffer | null }>(
      `select substring(file from $2::int for ${SLICE_BYTES}) as slice from rolebook.subscriber_imports where id = $1`,
      [importId, from],
    );
    if (!row?.slice?.length) return;
    yield row.slice;
  }
}

async function* decoded(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = encoding === 'windows-1252' ? null : new TextDecoder(encoding);
  for await (const slice of bytes)
    yield decoder ? decoder.decode(slice, { stream: true }) : fromWindows1252(slice);
  if (decoder) yield decoder.decode();
}

interface Parsed {
  readonly info: { readonly lines: number; readonly bytes: number };
  readonly record: readonly string[];
}

/**
 * The rows of an import's file, read slice by slice: a file of a million rows is never held whole.
 * @throws UnreadableFile when it is no CSV, or has no column of addresses
 */
export async function* readFileRows(
  query: Query,
  importId: string,
  encoding: Encoding,
): AsyncGenerator<FileRow> {
  const texts = decoded(slices(query, importId), encoding);
  const first = await texts.next();
  if (first.done || !first.value.trim()) throw new UnreadableFile('The file is empty.');
  const beginning = first.value;
  async function* all() {
    yield beginning;
    yield* texts;
  }
  const parser = Readable.from(all()).pipe(parse(dialectOptions(delimiterOf(beginning.slice(0, 10_000)))));
  let columns: readonly ('email' | 'consented_on' | null)[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (columns === null) {
        const header = readHeader(record, COLUMNS);
        if ('faults' in header) throw new UnreadableFile(header.faults.join(' '));
        columns = header.columns;
        continue;
      }
      const cells = cellsOf(record, columns);
      yield {
        line: info.lines,
        upTo: info.bytes,
        email: cells.email ?? '',
        consentedOn: cells.consented_on?.trim() || null,
        fault: widthFault(record, columns.length) && 'cells',
      };
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if ((error as { code?: string }).code?.startsWith('CSV_')) {
      throw new UnreadableFile(
        'The file cannot be read as CSV: a quotation mark is opened and not closed, or stands inside a cell. Save it again from the spreadsheet.',
      );
    }
    throw error;
  }
}
