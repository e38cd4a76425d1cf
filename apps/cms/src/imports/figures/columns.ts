import type { Columns } from '../csv/columns';

/** Columns of a file of figures, in the order in which an export writes them. */
export const FIGURE_COLUMN_NAMES = [
  'role',
  'level',
  'region',
  'currency',
  'period',
  'component',
  'employment',
  'statistic',
  'range',
  'min',
  'max',
  'open_above',
  'median',
  'variable',
  'withdrawn',
  'sample_size',
  'as_of',
  'valid_from',
  'valid_to',
  'review_by',
  'confidence',
  'sources',
  'note',
  'override_reason',
  'reason',
  'public_note',
] as const;

export type FigureColumn = (typeof FIGURE_COLUMN_NAMES)[number];

export const FIGURE_COLUMNS: Columns<FigureColumn> = {
  names: FIGURE_COLUMN_NAMES,
  required: ['role', 'level', 'region'],
  alsoCalled: {
    from: 'min',
    lower: 'min',
    minimum: 'min',
    to: 'max',
    upper: 'max',
    maximum: 'max',
    pay: 'range',
    salary: 'range',
    source: 'sources',
    date: 'as_of',
    review: 'review_by',
    n: 'sample_size',
    sample: 'sample_size',
    why: 'reason',
    reason_note: 'public_note',
  },
};

/** Names of several sources stand in one cell, with this between them: names hold commas and semicolons. */
export const SOURCE_SEPARATOR = '|';
