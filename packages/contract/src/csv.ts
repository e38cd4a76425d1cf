import { stringify } from 'csv-stringify/sync';

/**
 * What a spreadsheet would take for a formula when it opens the file (OWASP, "CSV Injection"): a cell that begins with one
 * of these characters. Their full-width forms are formulas too in East Asian editions.
 */
const FORMULA_START = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The cell with an apostrophe before it if a spreadsheet would calculate it; spreadsheets do not show the apostrophe. */
export function formulaSafe(cell: string): string {
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

/** Takes away what `formulaSafe` put there, and nothing else. */
export function withoutFormulaGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell;
}

/** Numbers stay numbers; a negative one would be guarded as text, so there is none in what we publish. */
export type CsvCell = string | number | boolean | null;

const written = (cell: CsvCell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? formulaSafe(cell) : String(cell);
};

/**
 * A CSV document after RFC 4180: comma, CRLF, quotes where needed, in UTF-8 with a byte order mark, because without one
 * Excel reads "£" as "Â£". No cell can act as a formula.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    [header, ...rows].map((row) => row.map(written)),
    { bom: true, record_delimiter: 'windows' },
  );
}
