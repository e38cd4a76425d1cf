import type { Columns } from '../csv/columns';
import { decode } from '../csv/decode';
import { type CsvRow, readCsv } from '../csv/read-csv';

/** A thousand guides are every role of a large site. */
export const MOST_GUIDES = 1_000;

export const GUIDE_COLUMN_NAMES = [
  'title',
  'slug',
  'summary',
  'family',
  'alternative_titles',
  'hidden_titles',
  'tools',
  'qualifications',
  'skills',
  'day_to_day',
  'related_roles',
  'classification',
  'sources',
  'last_reviewed_on',
  'next_review_on',
] as const;
export type GuideColumn = (typeof GUIDE_COLUMN_NAMES)[number];

const GUIDE_COLUMNS: Columns<GuideColumn> = {
  names: GUIDE_COLUMN_NAMES,
  required: ['title', 'summary'],
  alsoCalled: { role: 'title', name: 'title', also_called: 'alternative_titles', codes: 'classification' },
};

/** One guide of a file, still in the words of the file. */
export interface GuideRow {
  readonly line: number;
  /** What the schema is to read; null when `fault` says why not. */
  readonly value: unknown;
  readonly fault: string | null;
}

export type ReadGuides =
  | { readonly rows: readonly GuideRow[]; readonly notes: readonly string[] }
  | { readonly faults: readonly string[] };

const listOf = (cell: string) =>
  cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** "Python (technical, required)"; what stands in brackets may be left out, in either order. */
function skillOf(written: string): unknown {
  const match = /^(.*?)\s*\(([^()]*)\)$/.exec(written);
  const words = (match?.[2] ?? '').split(',').map((word) => word.trim().toLowerCase());
  const isOurs = words.every((word) =>
    ['technical', 'knowledge', 'people', 'required', 'useful'].includes(word),
  );
  if (!match || !isOurs) return { name: written };
  const kind = words.find((word) => ['technical', 'knowledge', 'people'].includes(word));
  const need = words.find((word) => ['required', 'useful'].includes(word));
  return { name: match[1], ...(kind ? { kind } : {}), ...(need ? { need } : {}) };
}

/** "uk-soc 2020 2134 Programmers and software development professionals". */
function codeOf(written: string): unknown {
  const [scheme, version, code, ...label] = written.split(/\s+/);
  return { scheme, version, code, label: label.join(' ') };
}

const READERS: Readonly<Partial<Record<GuideColumn, (cell: string) => unknown>>> = {
  alternative_titles: listOf,
  hidden_titles: listOf,
  tools: listOf,
  qualifications: listOf,
  related_roles: listOf,
  sources: listOf,
  skills: (cell) => listOf(cell).map(skillOf),
  classification: (cell) => listOf(cell).map(codeOf),
};

const camel = (column: GuideColumn) =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** An empty cell says nothing: the guide keeps what it has. */
function guideOf({ cells }: CsvRow<GuideColumn>): unknown {
  const entries = GUIDE_COLUMN_NAMES.flatMap((column) => {
    const cell = cells[column]?.trim();
    return cell ? [[camel(column), READERS[column]?.(cell) ?? cell] as const] : [];
  });
  return Object.fromEntries(entries);
}

function readJsonGuides(text: string): ReadGuides {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { faults: [`The file cannot be read as JSON: ${(error as Error).message}.`] };
  }
  if (!Array.isArray(parsed)) return { faults: ['The JSON must be a list of guides: [{"title": …}, …].'] };
  if (parsed.length === 0) return { faults: ['The list is empty.'] };
  if (parsed.length > MOST_GUIDES) {
    return {
      faults: [`The file has ${parsed.length} guides; one import takes at most ${MOST_GUIDES}. Split it.`],
    };
  }
  return {
    rows: parsed.map((value: unknown, index) => ({ line: index + 1, value, fault: null })),
    notes: ['"Line" is the number of the guide in the file.'],
  };
}

/** Reads a CSV, or a JSON list of guides, whichever the file is. */
export function readGuideRows(bytes: Uint8Array): ReadGuides {
  const { text } = decode(bytes);
  if (/^\s*[[{]/.test(text)) return readJsonGuides(text);
  const read = readCsv(bytes, GUIDE_COLUMNS, { rows: MOST_GUIDES });
  if ('faults' in read) return read;
  return {
    rows: read.rows.map((row) => ({ line: row.line, value: guideOf(row), fault: row.fault })),
    notes: read.ignored.length > 0 ? [`These columns were not read: ${read.ignored.join(', ')}.`] : [],
  };
}
