import { type CsvCell, writeCsv } from '@rolebook/contract/csv';
import type { Payload } from 'payload';
import { loadVocabulary, type Term } from '../vocabulary';
import { FIGURE_COLUMN_NAMES, type FigureColumn, SOURCE_SEPARATOR } from './columns';
import { loadFigures, standingFigureOf } from './standing';

const yesNo = (flag: boolean) => (flag ? 'yes' : 'no');

/** Columns that an import reads and an export has nothing for. */
const ONLY_READ: ReadonlySet<FigureColumn> = new Set(['range', 'reason', 'public_note']);
const EXPORTED = FIGURE_COLUMN_NAMES.filter((name) => !ONLY_READ.has(name));

const slugOf = (id: string, terms: readonly Term[]) => terms.find((term) => term.id === id)?.slug ?? id;

/** A source by its name, or by its id where two have the same. */
function sourceText(id: string, sources: readonly Term[]): string {
  const name = sources.find((source) => source.id === id)?.name;
  const isUnique = sources.filter((source) => source.name === name).length === 1;
  return name !== undefined && isUnique && !name.includes(SOURCE_SEPARATOR) ? name : id;
}

/**
 * Every published figure as the CSV that the import reads: uploaded unchanged, it changes nothing.
 * Cells that a spreadsheet would calculate are guarded.
 */
export async function exportFigures(payload: Payload): Promise<string> {
  const [figures, vocabulary] = await Promise.all([
    loadFigures(payload, { _status: { equals: 'published' } }),
    loadVocabulary(payload),
  ]);
  const rows = figures.map(standingFigureOf).map(({ content, key }) => {
    const cells: Partial<Record<FigureColumn, CsvCell>> = {
      role: slugOf(key.role, vocabulary.roles),
      level: slugOf(key.level, vocabulary.levels),
      region: slugOf(key.region, vocabulary.regions),
      currency: key.currency,
      period: key.period,
      component: key.component,
      employment: key.employment,
      statistic: key.statistic,
      min: content.min,
      max: content.max,
      open_above: yesNo(content.openAbove),
      median: content.median,
      variable: yesNo(content.variable),
      withdrawn: yesNo(content.withdrawn),
      sample_size: content.sampleSize,
      as_of: content.asOf,
      valid_from: content.validFrom,
      valid_to: content.validTo,
      review_by: content.reviewBy,
      confidence: content.confidence,
      sources: content.sources.map((id) => sourceText(id, vocabulary.sources)).join(SOURCE_SEPARATOR),
      note: content.note,
      override_reason: content.overrideReason,
    };
    return EXPORTED.map((name) => cells[name] ?? null);
  });
  return writeCsv(EXPORTED, rows);
}
