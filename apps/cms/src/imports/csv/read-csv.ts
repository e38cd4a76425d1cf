import { withoutFormulaGuard } from '@rolebook/contract/csv';
import { CsvError, parse } from 'csv-parse/sync';
import { type Columns, readHeader } from './columns';
import { decode, type Encoding } from './decode';
import { delimiterOf, dialectOptions } from './dialect';

export interface CsvRow<Name extends string> {
  /** Line of the file on which the row begins; the header is line 1. */
  readonly line: number;
  /** By column; a column that the file does not have is undefined. */
  readonly cells: Readonly<Partial<Record<Name, string>>>;
  /** Why its cells cannot be trusted; null when they can. */
  readonly fault: string | null;
}

export type ReadCsv<Name extends string> =
  | {
      readonly rows: readonly CsvRow<Name>[];
      readonly encoding: Encoding;
      readonly ignored: readonly string[];
    }
  | { readonly faults: readonly string[] };

interface Limits {
  readonly rows: number;
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** csv-parse counts the line on which a record ends; a quoted cell may hold several. */
const breaksIn = (record: readonly string[]) =>
  record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

function parsed(text: string): readonly Parsed[] | string {
  try {
    return parse(text, dialectOptions(delimiterOf(text.slice(0, 10_000)))) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? ` near line ${error.lines}` : '';
    return `The file cannot be read as CSV${line}: a quotation mark is opened and not closed, or stands inside a cell. Save it again from the spreadsheet.`;
  }
}

/** Reads a whole file of rows. Nothing that it holds makes it throw. */
export function readCsv<Name extends string>(
  bytes: Uint8Array,
  columns: Columns<Name>,
  limits: Limits,
): ReadCsv<Name> {
  const { text, encoding } = decode(bytes);
  if (text.includes('\0')) return { faults: ['This is not a CSV file. Save it as "CSV UTF-8".'] };
  const records = parsed(text);
  if (typeof records === 'string') return { faults: [records] };
  const [first, ...rest] = records;
  if (!first) return { faults: ['The file is empty.'] };
  if (rest.length > limits.rows) {
    return {
      faults: [
        `The file has ${rest.length} rows; one import takes at most ${limits.rows}. Split it into several files.`,
      ],
    };
  }
  const header = readHeader(first.record.map(withoutFormulaGuard), columns);
  if ('faults' in header) return header;
  if (rest.length === 0) return { faults: ['The file has a header and no rows.'] };
  const rows = rest.map(({ info, record }) => ({
    line: info.lines - breaksIn(record),
    cells: cellsOf(record, header.columns),
    fault: widthFault(record, header.columns.length),
  }));
  return { rows, encoding, ignored: header.ignored };
}

/** A comma inside an unquoted number makes two cells of one, and moves all that follow; a row that ends early lacks some. */
export function widthFault(record: readonly string[], width: number): string | null {
  if (record.length === width) return null;
  if (record.length < width) {
    return `The row has ${record.length} cells where the header has ${width}. Where there is nothing to say, leave it empty, but keep the separator.`;
  }
  return `The row has ${record.length} cells where the header has ${width}. A cell that holds a comma, such as 45,000, must stand in quotation marks: "45,000".`;
}

export function cellsOf<Name extends string>(
  record: readonly string[],
  columns: readonly (Name | null)[],
): Partial<Record<Name, string>> {
  const cells: Partial<Record<Name, string>> = {};
  columns.forEach((name, index) => {
    if (name !== null) cells[name] = withoutFormulaGuard(record[index] ?? '');
  });
  return cells;
}
