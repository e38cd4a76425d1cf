import type { Columns } from '../csv/columns';

/** Columns of a file of observations: one salary of one person or advert in each row. */
export const OBSERVATION_COLUMN_NAMES = [
  'role',
  'level',
  'region',
  'salary',
  'currency',
  'period',
  'employment',
  'observed_on',
  'source',
  'id',
] as const;

export type ObservationColumn = (typeof OBSERVATION_COLUMN_NAMES)[number];

export const OBSERVATION_COLUMNS: Columns<ObservationColumn> = {
  names: OBSERVATION_COLUMN_NAMES,
  required: ['role', 'level', 'region', 'salary', 'observed_on', 'source'],
  alsoCalled: { pay: 'salary', amount: 'salary', date: 'observed_on', sources: 'source', respondent: 'id' },
};
