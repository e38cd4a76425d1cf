import type { Correction } from '@rolebook/contract/published/page-parts';
import type { FigureState } from '@rolebook/contract/published/salary';
import type { Currency, Period } from '@rolebook/salary/figure';
import { formatFigure } from '@rolebook/salary/format';
import type { Query } from '../database/query';

export interface CorrectedFigure {
  readonly date: string;
  readonly note: string | null;
  readonly before: FigureState;
  readonly after: FigureState;
  readonly currency: Currency;
  readonly period: Period;
  readonly role: string;
  readonly level: string;
  readonly region: string;
}

/** What a correction is written from, of `revision`. */
export const CORRECTED = `to_char(revision.superseded_at at time zone 'Europe/London', 'YYYY-MM-DD') as date,
  revision.note, revision.before, revision.after, figure.currency, figure.period,
  role.title as role, level.name as level, region.name as region`;
/** The figure of `revision`, as far as readers may know its role. */
export const OF_FIGURE = `join salary_figures figure on figure.id = revision.figure_id
  join roles role on role.id = figure.role_id
  join rolebook.announced guide on guide.collection = 'roles' and guide.document_id = role.id::text
  join levels level on level.id = figure.level_id
  join regions region on region.id = figure.region_id`;

/**
 * Corrections of figures that a document's page showed while they were wrong, in words for its readers. An update is no
 * correction. One statement.
 */
export async function figureCorrections(
  query: Query,
  collection: string,
  documentId: string,
): Promise<Correction[]> {
  const rows = await query<CorrectedFigure>(
    `select ${CORRECTED}
     from rolebook.corrected_documents corrected
     join rolebook.figure_revisions revision on revision.id = corrected.revision_id
     ${OF_FIGURE}
     where corrected.collection = $1 and corrected.document_id = $2
     order by revision.superseded_at desc, revision.id desc`,
    [collection, documentId],
  );
  return rows.map((row) => ({ date: row.date, text: correctionText(row) }));
}

export function correctionText({
  note,
  before,
  after,
  currency,
  period,
  role,
  level,
  region,
}: Omit<CorrectedFigure, 'date'>): string {
  const write = (state: FigureState) =>
    formatFigure({ ...state, currency, period, sampleSize: null }, { form: 'full', unit: true });
  const wrong = `An earlier version gave ${write(before)} for ${role}, ${level}, ${region}.`;
  const right = after.withdrawn
    ? 'The figure has been withdrawn.'
    : before.min === after.min && before.max === after.max
      ? null
      : `The right figure was ${write(after)}.`;
  return [wrong, right, note].filter(Boolean).join(' ');
}

export const newestFirst = <Dated extends Correction>(corrections: readonly Dated[]): Dated[] =>
  [...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
