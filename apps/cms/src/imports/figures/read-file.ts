import type { ProposedFigure } from '@rolebook/salary/plan-figures';
import { readCsv } from '../csv/read-csv';
import type { Vocabulary } from '../vocabulary';
import { FIGURE_COLUMNS } from './columns';
import type { FigureProposals } from './plan';
import { readFigureRow, type UnreadableRow } from './read-row';

/** Two thousand figures are every role of a large site; each is a save of its own, in one transaction. */
export const MOST_FIGURES = 2_000;

/** Reads a CSV of figures. @returns what stands in the way of reading it at all, or what it wants row by row */
export function readFigureFile(
  bytes: Uint8Array,
  vocabulary: Vocabulary,
): FigureProposals | { readonly faults: readonly string[] } {
  const read = readCsv(bytes, FIGURE_COLUMNS, { rows: MOST_FIGURES });
  if ('faults' in read) return read;
  const proposed: ProposedFigure[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of read.rows) {
    const result = readFigureRow(row, vocabulary);
    if (result.kind === 'proposal') proposed.push(result.proposal);
    else unreadable.push(result.row);
  }
  const notes = [
    ...(read.encoding === 'utf-8'
      ? []
      : [`The file was read as ${read.encoding}. Check £ signs and accents.`]),
    ...(read.ignored.length > 0 ? [`These columns were not read: ${read.ignored.join(', ')}.`] : []),
  ];
  return { proposed, unreadable, notes };
}
