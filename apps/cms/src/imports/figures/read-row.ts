import {
  COMPONENTS,
  CONFIDENCES,
  CURRENCIES,
  type Currency,
  EMPLOYMENTS,
  type FigureKey,
  PERIODS,
  REVISION_REASONS,
  STATISTICS,
} from '@rolebook/salary/figure';
import { type Finding, refuse } from '@rolebook/salary/finding';
import { nearestTerm, plainTerm } from '@rolebook/salary/nearest-term';
import type { FigureContent, ProposedFigure } from '@rolebook/salary/plan-figures';
import { readTypedAmount, readTypedPay } from '@rolebook/salary/typed-pay';
import type { CsvRow } from '../csv/read-csv';
import { readDay } from '../csv/read-day';
import { findTerm, type Term, type Vocabulary } from '../vocabulary';
import { type FigureColumn, SOURCE_SEPARATOR } from './columns';

/** A row that names no figure, or says something that cannot be read. */
export interface UnreadableRow {
  readonly line: number;
  /** Role, level and region as written. */
  readonly label: string;
  readonly findings: readonly Finding[];
}

export type ReadRow =
  | { readonly kind: 'proposal'; readonly proposal: ProposedFigure }
  | { readonly kind: 'unreadable'; readonly row: UnreadableRow };

type Content = { -readonly [Name in keyof FigureContent]?: FigureContent[Name] };

const YES = ['yes', 'y', 'true', '1', 'x'];
const NO = ['no', 'n', 'false', '0', ''];

/** Reads the cells of one row, and collects what cannot be read. */
class RowReader {
  readonly findings: Finding[] = [];
  constructor(private readonly cells: CsvRow<FigureColumn>['cells']) {}

  refuse(column: string | null, message: string): null {
    this.findings.push(refuse('unreadable', column, message));
    return null;
  }

  /** Undefined: there is no such column. */
  text(column: FigureColumn): string | undefined {
    return this.cells[column]?.trim();
  }

  term(column: 'role' | 'level' | 'region', terms: readonly Term[]): string {
    const found = findTerm(this.text(column) ?? '', terms, column);
    if ('term' in found) return found.term.id;
    this.refuse(column, found.message);
    return '';
  }

  /** One of our words; "25th to 75th percentile" is no such word, "P25-P75" is. */
  word<Word extends string>(column: FigureColumn, words: readonly Word[], usual: Word): Word {
    const written = this.text(column);
    if (!written) return usual;
    const found = words.find((word) => plainTerm(word) === plainTerm(written));
    if (found) return found;
    const near = nearestTerm(written, words);
    this.refuse(
      column,
      `"${written}" is not a ${column}.${near ? ` Did you mean "${near}"?` : ''} There are: ${words.join(', ')}.`,
    );
    return usual;
  }

  amount(column: FigureColumn, currency: Currency): number | null {
    const read = readTypedAmount(this.text(column) ?? '');
    if (read.kind === 'empty') return null;
    if (read.kind === 'fault') return this.refuse(column, read.message);
    this.checkCurrency(column, read.currency, currency);
    return read.amount;
  }

  checkCurrency(column: FigureColumn, said: Currency | null, currency: Currency) {
    if (said === null || said === currency) return;
    this.refuse(
      column,
      `The amount is in ${said}, the row in ${currency}. Give one currency: write ${said} into the column "currency", or mend the amount.`,
    );
  }

  flag(column: FigureColumn): boolean {
    const written = (this.text(column) ?? '').toLowerCase();
    if (!YES.includes(written) && !NO.includes(written)) {
      this.refuse(column, `"${written}" is neither yes nor no.`);
    }
    return YES.includes(written);
  }

  day(column: FigureColumn): string | null {
    const written = this.text(column) ?? '';
    if (written === '') return null;
    return readDay(written) ?? this.refuse(column, `"${written}" is not a day. Write it as 2026-11-24.`);
  }
}

function keyOf(reader: RowReader, vocabulary: Vocabulary): FigureKey {
  const currency = reader.word('currency', CURRENCIES, 'GBP');
  return {
    role: reader.term('role', vocabulary.roles),
    level: reader.term('level', vocabulary.levels),
    region: reader.term('region', vocabulary.regions),
    currency,
    period: reader.word('period', PERIODS, 'year'),
    component: reader.word('component', COMPONENTS, 'base'),
    employment: reader.word('employment', EMPLOYMENTS, 'permanent'),
    statistic: reader.word('statistic', STATISTICS, 'editorial-range'),
  };
}

function readAmounts(reader: RowReader, content: Content, currency: Currency) {
  const range = reader.text('range');
  if (range !== undefined) {
    const pay = readTypedPay(range);
    if (pay.kind === 'fault') reader.refuse('range', pay.message);
    if (pay.kind === 'range') {
      reader.checkCurrency('range', pay.currency, currency);
      Object.assign(content, { min: pay.min, max: pay.max, openAbove: pay.openAbove });
      if (reader.text('min') || reader.text('max')) {
        reader.refuse(
          'range',
          'The range stands twice, in "range" and in "min" and "max". Keep one of the two.',
        );
      }
      return;
    }
  }
  if (reader.text('min') !== undefined) content.min = reader.amount('min', currency);
  if (reader.text('max') !== undefined) content.max = reader.amount('max', currency);
  if (reader.text('open_above') !== undefined) content.openAbove = reader.flag('open_above');
}

function readSources(reader: RowReader, vocabulary: Vocabulary): string[] {
  const names = (reader.text('sources') ?? '').split(SOURCE_SEPARATOR).filter((name) => name.trim() !== '');
  return names.flatMap((name) => {
    const found = findTerm(name.trim(), vocabulary.sources, 'source');
    if ('term' in found) return found.term.id;
    reader.refuse('sources', found.message);
    return [];
  });
}

function contentOf(reader: RowReader, vocabulary: Vocabulary, currency: Currency): Content {
  const content: Content = {};
  const has = (column: FigureColumn) => reader.text(column) !== undefined;
  readAmounts(reader, content, currency);
  if (has('median')) content.median = reader.amount('median', currency);
  if (has('variable')) content.variable = reader.flag('variable');
  if (has('withdrawn')) content.withdrawn = reader.flag('withdrawn');
  if (has('sample_size')) content.sampleSize = readSampleSize(reader);
  if (reader.text('as_of')) content.asOf = reader.day('as_of') ?? '';
  if (reader.text('valid_from')) content.validFrom = reader.day('valid_from') ?? '';
  if (has('valid_to')) content.validTo = reader.day('valid_to');
  if (has('review_by')) content.reviewBy = reader.day('review_by');
  if (reader.text('confidence')) content.confidence = reader.word('confidence', CONFIDENCES, 'medium');
  // A published figure always has a source: an empty cell can only mean that they stay.
  if (reader.text('sources')) content.sources = readSources(reader, vocabulary);
  if (has('note')) content.note = reader.text('note') || null;
  if (has('override_reason')) content.overrideReason = reader.text('override_reason') || null;
  return content;
}

function readSampleSize(reader: RowReader): number | null {
  const written = reader.text('sample_size') ?? '';
  if (written === '') return null;
  const digits = written.replaceAll(',', '');
  if (/^\d{1,9}$/.test(digits)) return Number(digits);
  return reader.refuse('sample_size', `"${written}" is not a number of people. Write it as 120.`);
}

/** What a row of a file of figures wants, with names looked up. Cells that the row leaves out stay as they are. */
export function readFigureRow({ cells, fault, line }: CsvRow<FigureColumn>, vocabulary: Vocabulary): ReadRow {
  const reader = new RowReader(cells);
  const label = [cells.role, cells.level, cells.region].map((cell) => cell?.trim() || '?').join(', ');
  if (fault !== null) {
    reader.refuse(null, fault);
    return { kind: 'unreadable', row: { line, label, findings: reader.findings } };
  }
  const key = keyOf(reader, vocabulary);
  const content = contentOf(reader, vocabulary, key.currency);
  const written = reader.text('reason');
  const reason = written ? reader.word('reason', REVISION_REASONS, 'new-data') : null;
  const publicNote = reader.text('public_note') || null;
  if (publicNote && publicNote.length > 300) {
    reader.refuse('public_note', 'The public note is longer than 300 characters. Shorten it.');
  }
  if (reader.findings.length > 0) {
    return { kind: 'unreadable', row: { line, label, findings: reader.findings } };
  }
  return { kind: 'proposal', proposal: { line, key, content, reason, publicNote } };
}
