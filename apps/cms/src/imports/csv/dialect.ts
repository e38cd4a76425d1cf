/** What separates cells: whichever of these the header has most of, outside quotes. */
const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** @param beginning of the file, at least its first line */
export function delimiterOf(beginning: string): Delimiter {
  const [header = ''] = beginning.replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/, 1);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Options of csv-parse that both ways of reading share. */
export function dialectOptions(delimiter: Delimiter) {
  return {
    delimiter,
    info: true,
    bom: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    // One cell that never ends its quote would otherwise swallow the rest of the file.
    max_record_size: 100_000,
  } as const;
}
