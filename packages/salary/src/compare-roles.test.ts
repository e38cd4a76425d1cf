import fc from 'fast-check';
import { type ComparableFigure, compareByLevel, payGapOf } from './compare-roles';
import type { Level } from './levels';
import { payGapText } from './pay-gap-text';

const LEVELS: readonly Level[] = [
  { slug: 'lead', name: 'Lead', rank: 4, band: null },
  { slug: 'junior', name: 'Junior', rank: 1, band: { from: 0, to: 2 } },
  { slug: 'mid', name: 'Mid', rank: 2, band: { from: 2, to: 5 } },
  { slug: 'senior', name: 'Senior', rank: 3, band: { from: 5, to: null } },
];
const figure = (
  level: string,
  min: number,
  max: number | null,
  over: Partial<ComparableFigure> = {},
): ComparableFigure => ({
  level,
  min,
  max,
  openAbove: false,
  region: 'london',
  currency: 'GBP',
  period: 'year',
  component: 'base',
  employment: 'permanent',
  statistic: 'editorial-range',
  sampleSize: null,
  variable: false,
  ...over,
});
const ENGINEERS = [
  figure('junior', 45_000, 65_000),
  figure('mid', 75_000, 110_000),
  figure('senior', 100_000, 160_000),
  figure('lead', 130_000, 180_000, { openAbove: true }),
];
const SCIENTISTS = [
  figure('junior', 38_000, 55_000),
  figure('mid', 65_000, 90_000),
  figure('senior', 85_000, 130_000),
];
const say = (first: ComparableFigure[], second: ComparableFigure[]) =>
  payGapText(payGapOf(compareByLevel(LEVELS, first, second)), 'ML engineers', 'data scientists');

const anyFigures = fc.array(
  fc
    .tuple(
      fc.constantFrom('junior', 'mid', 'senior', 'lead'),
      fc.integer({ min: 10_000, max: 300_000 }),
      fc.option(fc.integer({ min: 0, max: 200_000 })),
    )
    .map(([level, min, spread]) => figure(level, min, spread === null ? null : min + spread)),
  { maxLength: 5 },
);

describe('comparison of two roles', () => {
  it('has a row for each level, lowest first, and says where a figure is missing', () => {
    const rows = compareByLevel(LEVELS, ENGINEERS, SCIENTISTS);
    expect(rows.map(({ level, difference }) => [level.slug, difference])).toEqual([
      ['junior', { minPercent: 18, maxPercent: 18, overlap: true }],
      ['mid', { minPercent: 15, maxPercent: 22, overlap: true }],
      ['senior', { minPercent: 18, maxPercent: 23, overlap: true }],
      ['lead', null],
    ]);
    expect(rows.at(-1)?.second).toBeNull();
  });

  it('derives the statement from both ends of all levels', () => {
    expect(say(ENGINEERS, SCIENTISTS)).toBe('ML engineers earn 15–23% more than data scientists.');
    expect(say(SCIENTISTS, ENGINEERS)).toBe('ML engineers earn 13–19% less than data scientists.');
  });

  it('knows whether the ranges overlap', () => {
    expect(payGapOf(compareByLevel(LEVELS, ENGINEERS, SCIENTISTS))).toMatchObject({
      kind: 'more',
      overlap: true,
    });
    const apart = payGapOf(
      compareByLevel(LEVELS, [figure('mid', 90_000, 99_000)], [figure('mid', 60_000, 80_000)]),
    );
    expect(apart).toEqual({ kind: 'more', lowPercent: 24, highPercent: 50, overlap: false });
  });

  it.each([
    [
      'one number',
      [figure('mid', 55_000, 66_000)],
      [figure('mid', 50_000, 60_000)],
      'ML engineers earn about 10% more than data scientists.',
    ],
    [
      'an equal end',
      [figure('mid', 50_000, 66_000)],
      [figure('mid', 50_000, 60_000)],
      'ML engineers earn up to 10% more than data scientists.',
    ],
    [
      'nearly equal pay',
      [figure('mid', 50_500, 60_000)],
      [figure('mid', 50_000, 61_000)],
      'ML engineers and data scientists earn about the same.',
    ],
    [
      'a wider range',
      [figure('mid', 40_000, 80_000)],
      [figure('mid', 50_000, 60_000)],
      'Neither earns more throughout: the ranges decide nothing at Mid level.',
    ],
    [
      'levels that disagree',
      [figure('junior', 50_000, 60_000), figure('senior', 80_000, 90_000), figure('mid', 60_000, 70_000)],
      [figure('junior', 40_000, 50_000), figure('senior', 95_000, 120_000), figure('mid', 60_000, 70_000)],
      'Neither earns more throughout: ML engineers earn more at Junior level; data scientists earn more at Senior level; the ranges decide nothing at Mid level.',
    ],
    [
      'nothing to compare',
      [figure('junior', 50_000, 60_000)],
      [figure('mid', 50_000, 60_000)],
      'Not enough data to compare ML engineers with data scientists.',
    ],
    [
      'a suppressed sample',
      [figure('mid', 50_000, 60_000, { sampleSize: 9 })],
      [figure('mid', 40_000, 50_000)],
      'Not enough data to compare ML engineers with data scientists.',
    ],
    [
      'variable pay',
      [figure('mid', 50_000, 60_000)],
      [figure('mid', 40_000, 50_000, { variable: true })],
      'Not enough data to compare ML engineers with data scientists.',
    ],
    [
      'different measures',
      [figure('mid', 50_000, 60_000, { region: 'uk', statistic: 'p25-p75' })],
      [figure('mid', 40_000, 50_000)],
      'The figures for ML engineers and data scientists cannot be compared: they are of different regions and statistics.',
    ],
    [
      'open ends',
      [figure('mid', 55_000, null)],
      [figure('mid', 50_000, 52_000, { openAbove: true })],
      'ML engineers earn about 10% more than data scientists.',
    ],
  ])('is explicit about %s', (_, first, second, text) => {
    expect(say(first, second)).toBe(text);
  });

  it('never compares the upper end where a "+" stands', () => {
    const [, , , row] = compareByLevel(LEVELS, ENGINEERS, [figure('lead', 100_000, 120_000)]);
    expect(row?.difference).toEqual({ minPercent: 30, maxPercent: null, overlap: false });
  });

  it('turns round when the roles change places, and its percentages hold for every end', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (first, second) => {
        const rows = compareByLevel(LEVELS, first, second);
        const gap = payGapOf(rows);
        const turned = payGapOf(compareByLevel(LEVELS, second, first));
        if (gap.kind === 'not-enough-data') expect(turned.kind).toBe(gap.kind);
        if (gap.kind !== 'more') return;
        expect(turned.kind).not.toBe('more');
        for (const { first: a, second: b, difference } of rows) {
          if (!a || !b || !difference) continue;
          const exact = ((a.min - b.min) * 100) / b.min;
          expect(exact).toBeGreaterThanOrEqual(gap.lowPercent - 0.5);
          expect(exact).toBeLessThanOrEqual(gap.highPercent + 0.5);
        }
      }),
    );
  });
});
