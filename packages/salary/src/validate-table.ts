import { isOlderThan, STALE_AFTER_MONTHS } from './as-of';
import type { CalendarDate, Component, Currency, Employment, Period, SalaryRange, Statistic } from './figure';
import { endsBelow } from './figure-plausibility';
import { type Finding, refuse, warn } from './finding';
import { STATISTIC_LABELS } from './labels';
import { byRank, checkLevels, type Level, type LevelCode } from './levels';
import { checkNewReference } from './validate-figure';

/** What of a figure a table must know; the figure itself has been validated. */
export interface TableFigure extends SalaryRange {
  readonly role: string;
  readonly level: string;
  readonly region: string;
  readonly currency: Currency;
  readonly period: Period;
  readonly component: Component;
  readonly employment: Employment;
  readonly statistic: Statistic;
  readonly asOf: CalendarDate;
}

export type TableCellContent =
  | {
      readonly kind: 'figure';
      readonly figure: TableFigure;
      /** The table does not show this figure yet in the published version. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'not-enough-data' }
  | { readonly kind: 'empty' };

export interface TableCell {
  readonly role: string;
  readonly level: string;
  readonly content: TableCellContent;
}

export interface TableDraft {
  readonly roles: readonly { readonly slug: string; readonly title: string }[];
  readonly levels: readonly Level[];
  readonly region: string;
  readonly currency: Currency;
  readonly period: Period;
  readonly component: Component;
  readonly employment: Employment;
  readonly cells: readonly TableCell[];
}

export interface TableContext {
  readonly today: CalendarDate;
  /** The site's whole set of levels: a table may show some of them, but the set must be sound. */
  readonly siteLevels: readonly Level[];
}

export type TableCode =
  | LevelCode
  | 'no-roles'
  | 'no-levels'
  | 'cell-unfilled'
  | 'cell-duplicate'
  | 'cell-unknown'
  | 'cell-misplaced'
  | 'currency-mixed'
  | 'measure-mismatch'
  | 'too-old'
  | 'stale'
  | 'statistics-mixed'
  | 'level-inverted';

export type TableFinding = Finding<TableCode>;

type Role = TableDraft['roles'][number];

const cellField = (role: string, level: string) => `cells.${role}.${level}`;
const cellName = (role: Role, level: Level) => `${role.title}, ${level.name}`;

function checkShape({ roles, levels, cells }: TableDraft): TableFinding[] {
  const findings: TableFinding[] = [];
  if (roles.length === 0)
    findings.push(refuse('no-roles', 'roles', 'The table has no roles. Add at least one.'));
  if (levels.length === 0) {
    findings.push(refuse('no-levels', 'levels', 'The table has no levels. Add at least one.'));
  }
  for (const { role, level } of cells) {
    if (roles.some(({ slug }) => slug === role) && levels.some(({ slug }) => slug === level)) continue;
    findings.push(
      refuse(
        'cell-unknown',
        cellField(role, level),
        `A cell belongs to "${role}" at "${level}", which the table does not show. Add the role and level, or remove the cell.`,
      ),
    );
  }
  return findings;
}

function checkMeasure(draft: TableDraft, figure: TableFigure, field: string, name: string): TableFinding[] {
  const findings: TableFinding[] = [];
  if (figure.currency !== draft.currency) {
    findings.push(
      refuse(
        'currency-mixed',
        field,
        `${name}: the figure is in ${figure.currency}, the table in ${draft.currency}. A table has one currency: choose another figure.`,
      ),
    );
  }
  const differing = (['region', 'period', 'component', 'employment'] as const).find(
    (measure) => figure[measure] !== draft[measure],
  );
  if (differing) {
    findings.push(
      refuse(
        'measure-mismatch',
        field,
        `${name}: the ${differing} of the figure is "${figure[differing]}", the table says "${draft[differing]}". Choose a figure that fits the caption.`,
      ),
    );
  }
  return findings;
}

function checkFigureCell(
  draft: TableDraft,
  { role, level, content }: TableCell & { content: { kind: 'figure' } },
  name: string,
  today: CalendarDate,
): TableFinding[] {
  const { figure, isNew } = content;
  const field = cellField(role, level);
  if (figure.role !== role || figure.level !== level) {
    return [
      refuse(
        'cell-misplaced',
        field,
        `${name}: the figure is that of "${figure.role}" at "${figure.level}". Choose the right one.`,
      ),
    ];
  }
  const tooOld = isNew ? checkNewReference(figure.asOf, today) : [];
  const stale =
    tooOld.length === 0 && isOlderThan(figure.asOf, STALE_AFTER_MONTHS, today)
      ? [
          warn(
            'stale' as const,
            field,
            `${name}: the figure is as of ${figure.asOf}, more than ${STALE_AFTER_MONTHS} months ago. Look for newer data.`,
          ),
        ]
      : [];
  return [
    ...checkMeasure(draft, figure, field, name),
    ...tooOld.map(({ message }) => refuse('too-old' as const, field, `${name}: ${message}`)),
    ...stale,
  ];
}

function checkCell(draft: TableDraft, role: Role, level: Level, today: CalendarDate): TableFinding[] {
  const field = cellField(role.slug, level.slug);
  const name = cellName(role, level);
  const cells = draft.cells.filter((cell) => cell.role === role.slug && cell.level === level.slug);
  const [cell] = cells;
  if (cells.length > 1) {
    return [refuse('cell-duplicate', field, `${name} is filled ${cells.length} times. Keep one.`)];
  }
  if (!cell || cell.content.kind === 'empty') {
    return [refuse('cell-unfilled', field, `${name} is empty. Choose a figure, or say "Not enough data".`)];
  }
  const { content } = cell;
  if (content.kind === 'not-enough-data') return [];
  return checkFigureCell(draft, { ...cell, content }, name, today);
}

/**
 * Levels whose bounds are below those of the next lower level that has a figure.
 * Ranges of neighbouring levels overlap; that is normal and says nothing.
 */
function checkLadder({ roles, levels, cells }: TableDraft): TableFinding[] {
  return roles.flatMap((role) => {
    const steps = byRank(levels).flatMap((level) => {
      const cell = cells.find((candidate) => candidate.role === role.slug && candidate.level === level.slug);
      return cell?.content.kind === 'figure' ? [{ level, figure: cell.content.figure }] : [];
    });
    return steps.flatMap(({ level, figure }, index) => {
      const below = steps[index - 1];
      if (!below || endsBelow(figure, below.figure).length === 0) return [];
      return [
        warn(
          'level-inverted' as const,
          cellField(role.slug, level.slug),
          `${cellName(role, level)}: an end of the range is below that of ${below.level.name}. Check both figures.`,
        ),
      ];
    });
  });
}

function checkStatistics({ cells }: TableDraft): TableFinding[] {
  const statistics = new Set(
    cells.flatMap(({ content }) => (content.kind === 'figure' ? [content.figure.statistic] : [])),
  );
  if (statistics.size < 2) return [];
  const names = [...statistics].map((statistic) => STATISTIC_LABELS[statistic]).join('; ');
  return [
    warn(
      'statistics-mixed',
      'cells',
      `The table mixes different statistics (${names}), which readers will compare. Use one, or explain it in a footnote.`,
    ),
  ];
}

/** Everything that stands in the way of publishing a table, and everything to think about. */
export function validateTable(draft: TableDraft, { today, siteLevels }: TableContext): TableFinding[] {
  return [
    ...checkLevels(siteLevels),
    ...checkShape(draft),
    ...draft.roles.flatMap((role) => draft.levels.flatMap((level) => checkCell(draft, role, level, today))),
    ...checkLadder(draft),
    ...checkStatistics(draft),
  ];
}
