import { pipeline, Readable } from 'node:stream';
import { withoutFormulaGuard } from '@rolebook/contract/csv';
import { CsvError, type Info, parse } from 'csv-parse';
import { readHeader } from '../csv/columns';
import { type Encoding, fromWindows1252 } from '../csv/decode';
import { type Delimiter, dialectOptions } from '../csv/dialect';
import { cellsOf, widthFault } from '../csv/read-csv';
import { OBSERVATION_COLUMNS, type ObservationColumn } from './columns';

/** The file cannot be read any further; the message is for the editor. */
export class UnreadableFile extends Error {}

const NOT_CSV =
  'The file cannot be read as CSV: a quotation mark is opened and not closed, or stands inside a cell. Save it again from the spreadsheet.';

export interface StreamedRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ObservationColumn, string>>>;
  readonly fault: string | null;
}

/** Bytes to text as they come; a character may lie across two pieces. */
async function* decoded(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding === 'windows-1252' ? 'utf-8' : encoding);
  for await (const piece of pieces) {
    yield encoding === 'windows-1252' ? fromWindows1252(piece) : decoder.decode(piece, { stream: true });
  }
}

/**
 * Rows of a file of observations, one at a time: however long it is, only a piece of it is held.
 * @throws UnreadableFile when it is no such file
 */
export async function* streamRows(
  pieces: AsyncIterable<Uint8Array>,
  { delimiter, encoding }: { delimiter: Delimiter; encoding: Encoding },
): AsyncGenerator<StreamedRow> {
  // What goes wrong with any of the streams comes out of the last one, which is read below.
  const records = pipeline(
    Readable.from(decoded(pieces, encoding)),
    parse(dialectOptions(delimiter)),
    () => {},
  ) as AsyncIterable<{ readonly info: Info; readonly record: string[] }>;
  let columns: readonly (ObservationColumn | null)[] | null = null;
  try {
    for await (const { info, record } of records) {
      if (columns === null) columns = columnsOf(record);
      else
        yield {
          line: info.lines,
          cells: cellsOf(record, columns),
          fault: widthFault(record, columns.length),
        };
    }
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableFile(NOT_CSV) : error;
  }
}

function columnsOf(record: readonly string[]) {
  const header = readHeader(record.map(withoutFormulaGuard), OBSERVATION_COLUMNS);
  if ('faults' in header) throw new UnreadableFile(header.faults.join(' '));
  return header.columns;
}
