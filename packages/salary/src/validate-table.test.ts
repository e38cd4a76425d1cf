import fc from 'fast-check';
import type { Level } from './levels';
import { type TableCell, type TableDraft, type TableFigure, validateTable } from './validate-table';

const LEVELS: readonly Level[] = [
  { slug: 'junior', name: 'Junior', rank: 1, band: { from: 0, to: 2 } },
  { slug: 'mid', name: 'Mid', rank: 2, band: { from: 2, to: 5 } },
  { slug: 'senior', name: 'Senior', rank: 3, band: { from: 5, to: null } },
];
const RANGES: Record<string, [number, number]> = {
  junior: [45_000, 65_000],
  mid: [60_000, 90_000],
  senior: [85_000, 130_000],
};
const figure = (level: string, over: Partial<TableFigure> = {}): TableFigure => ({
  role: 'ml-engineer',
  level,
  min: RANGES[level]?.[0] ?? 0,
  max: RANGES[level]?.[1] ?? 0,
  openAbove: false,
  region: 'london',
  currency: 'GBP',
  period: 'year',
  component: 'base',
  employment: 'permanent',
  statistic: 'editorial-range',
  asOf: '2026-05-01',
  ...over,
});
const cell = (level: string, over: Partial<TableFigure> = {}, isNew = false): TableCell => ({
  role: 'ml-engineer',
  level,
  content: { kind: 'figure', figure: figure(level, over), isNew },
});
const table = (over: Partial<TableDraft> = {}): TableDraft => ({
  roles: [{ slug: 'ml-engineer', title: 'ML Engineer' }],
  levels: LEVELS,
  region: 'london',
  currency: 'GBP',
  period: 'year',
  component: 'base',
  employment: 'permanent',
  cells: [cell('junior'), cell('mid'), cell('senior')],
  ...over,
});
const found = (over: Partial<TableDraft> = {}, siteLevels = LEVELS) =>
  validateTable(table(over), { today: '2026-11-24', siteLevels }).map(
    ({ severity, code, field }) => `${severity} ${code} ${field}`,
  );
/** The table with one cell in the place of its mid level. */
const withMid = (...mid: TableCell[]) => found({ cells: [cell('junior'), ...mid, cell('senior')] });

describe('validateTable', () => {
  it('finds nothing wrong with a good table, whose neighbouring levels overlap', () => {
    expect(found()).toEqual([]);
    expect(withMid({ role: 'ml-engineer', level: 'mid', content: { kind: 'not-enough-data' } })).toEqual([]);
  });

  const MID = 'cells.ml-engineer.mid';
  it.each([
    ['a cell that is not there', [], `refuse cell-unfilled ${MID}`],
    [
      'an empty cell',
      [{ role: 'ml-engineer', level: 'mid', content: { kind: 'empty' as const } }],
      `refuse cell-unfilled ${MID}`,
    ],
    ['a cell twice', [cell('mid'), cell('mid')], `refuse cell-duplicate ${MID}`],
    ['a cell of another table', [cell('mid'), cell('chief')], 'refuse cell-unknown cells.ml-engineer.chief'],
    ['a figure of another role', [cell('mid', { role: 'nurse' })], `refuse cell-misplaced ${MID}`],
    ['another currency', [cell('mid', { currency: 'EUR' })], `refuse currency-mixed ${MID}`],
    ['another region', [cell('mid', { region: 'uk' })], `refuse measure-mismatch ${MID}`],
    ['another component', [cell('mid', { component: 'total' })], `refuse measure-mismatch ${MID}`],
    [
      'data too old for a new reference',
      [cell('mid', { asOf: '2025-05-23' }, true)],
      `refuse too-old ${MID}`,
    ],
    ['data that has become too old', [cell('mid', { asOf: '2025-05-23' })], `warn stale ${MID}`],
    ['old data', [cell('mid', { asOf: '2025-11-23' }, true)], `warn stale ${MID}`],
    ['mixed statistics', [cell('mid', { statistic: 'p25-p75' })], 'warn statistics-mixed cells'],
    ['a lower end under the level below', [cell('mid', { min: 44_999 })], `warn level-inverted ${MID}`],
    ['an upper end under the level below', [cell('mid', { max: 64_999 })], `warn level-inverted ${MID}`],
    ['equal bounds', [cell('mid', { min: 45_000, max: 65_000 })], null],
    ['an unknown upper end', [cell('mid', { max: 62_000, openAbove: true })], null],
    ['an open range', [cell('mid', { max: null })], null],
  ])('judges %s', (_, mid, expected) => {
    expect(withMid(...mid)).toEqual(expected === null ? [] : [expected]);
  });

  it('compares a level with the next lower one that has a figure', () => {
    const findings = found({
      cells: [
        cell('junior'),
        { role: 'ml-engineer', level: 'mid', content: { kind: 'not-enough-data' } },
        cell('senior', { min: 40_000 }),
      ],
    });
    expect(findings).toEqual(['warn level-inverted cells.ml-engineer.senior']);
  });

  it('refuses a table of nothing, and one over unsound levels', () => {
    expect(found({ roles: [], levels: [], cells: [] })).toEqual([
      'refuse no-roles roles',
      'refuse no-levels levels',
    ]);
    expect(found({}, LEVELS.slice(0, 2))).toEqual(['refuse level-bands-not-open mid.band.to']);
  });

  it('names role and level as an editor sees them', () => {
    const [finding] = validateTable(table({ cells: [cell('junior'), cell('senior')] }), {
      today: '2026-11-24',
      siteLevels: LEVELS,
    });
    expect(finding?.message).toBe('ML Engineer, Mid is empty. Choose a figure, or say "Not enough data".');
  });

  it('never flags overlap: levels whose ends both rise are in order, however much they overlap', () => {
    const rise = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rise, rise), { minLength: 3, maxLength: 3 }), (rises) => {
        const cells = LEVELS.map(({ slug }, index) => {
          const before = rises.slice(0, index + 1);
          const min = before.reduce((sum, [low]) => sum + low, 20_000);
          const max = before.reduce((sum, [, high]) => sum + high, 200_000);
          return cell(slug, { min, max });
        });
        expect(found({ cells })).toEqual([]);
      }),
    );
  });
});
