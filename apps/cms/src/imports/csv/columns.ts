import { nearestTerm } from '@rolebook/salary/nearest-term';

/** Columns of a kind of file. Headers may be written with capitals, spaces or hyphens, or by another name. */
export interface Columns<Name extends string> {
  readonly names: readonly Name[];
  readonly required: readonly Name[];
  readonly alsoCalled: Readonly<Record<string, Name>>;
}

export type Header<Name extends string> =
  /** Per column of the file, which of ours it is; null for one that is not read. */
  | { readonly columns: readonly (Name | null)[]; readonly ignored: readonly string[] }
  | { readonly faults: readonly string[] };

const plain = (header: string) =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Matches the first line of a file with the columns that we know. */
export function readHeader<Name extends string>(
  header: readonly string[],
  { alsoCalled, names, required }: Columns<Name>,
): Header<Name> {
  const nameOf = (cell: string): Name | null =>
    names.find((name) => name === plain(cell)) ?? alsoCalled[plain(cell)] ?? null;
  const columns = header.map(nameOf);
  const repeated = columns.filter((name, index) => name !== null && columns.indexOf(name) !== index);
  const missing = required.filter((name) => !columns.includes(name));
  const unknown = header.filter((_, index) => columns[index] === null);
  const faults = [
    ...repeated.map((name) => `The column "${name}" stands twice. Keep one.`),
    ...missing.map((name) => {
      const near = nearestTerm(name, unknown);
      return near
        ? `There is no column "${name}". Is it the one called "${near}"? Rename it.`
        : `There is no column "${name}". The first line must name the columns: ${names.join(', ')}.`;
    }),
  ];
  return faults.length > 0 ? { faults } : { columns, ignored: unknown.filter((cell) => cell !== '') };
}
