import type { FigureKey } from '@rolebook/salary/figure';
import type { Count, ObservedCell } from './tally';

/** A proposed figure of an import of observations. */
export interface ProposedCell extends ObservedCell {
  /** "ML Engineer, Senior, London". */
  readonly label: string;
  readonly key: FigureKey;
  /** The import of figures that it was taken into; null while it was not. */
  readonly acceptedIn: string | null;
}

/** What was read from a file of observations. The observations themselves are gone by then. */
export interface ObservationSummary {
  readonly counted: number;
  readonly cells: readonly ProposedCell[];
  /** The first of the rows that could not be counted. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  readonly faultCount: number;
  /** Lines of the first rows that repeat another row. */
  readonly repeated: readonly number[];
  readonly repeatedCount: number;
}

/** What a proposal rests on. @param leaveOut without the salaries far outside the others */
export const countedIn = (cell: ProposedCell, leaveOut: boolean): Count =>
  (leaveOut ? cell.withoutOutliers : null) ?? cell;

export const isAcceptable = (cell: ProposedCell, leaveOut: boolean): boolean =>
  countedIn(cell, leaveOut).spread !== null && cell.acceptedIn === null;
