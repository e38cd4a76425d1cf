import type { Confidence, Employment, Period, Statistic } from '@rolebook/salary/figure';
import { LEVELS, type LevelSlug, type RegionSlug, type SourceKey } from './vocabulary';

export interface DemoFigure {
  /** How texts cite it: `{{ml-engineer/mid}}`. */
  readonly key: string;
  readonly role: string;
  readonly level: LevelSlug;
  readonly region: RegionSlug;
  readonly statistic: Statistic;
  readonly period: Period;
  readonly employment: Employment;
  /** Whole pounds. */
  readonly min: number;
  readonly max: number;
  readonly openAbove: boolean;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly source: SourceKey;
  readonly note: string | null;
}

/** `[from, to]` in thousands of pounds; null is a cell without enough data, left out on purpose. */
type Thousands = readonly [number, number] | null;

/** Gross base salary a year in London, permanent: junior, mid, senior, lead, principal. */
const LONDON: Readonly<Record<string, readonly Thousands[]>> = {
  'ml-engineer': [
    [45, 65],
    [75, 110],
    [100, 160],
    [120, 175],
    [140, 210],
  ],
  'data-scientist': [
    [38, 55],
    [65, 90],
    [85, 130],
    [100, 145],
    [120, 170],
  ],
  'data-analyst': [[30, 42], [42, 60], [58, 80], [70, 92], null],
  'mlops-engineer': [
    [42, 60],
    [68, 100],
    [95, 145],
    [115, 160],
    [132, 185],
  ],
  'llm-engineer': [null, [78, 118], [108, 168], [125, 180], [145, 215]],
  'data-engineer': [
    [36, 54],
    [60, 88],
    [82, 125],
    [98, 140],
    [115, 162],
  ],
};

/** The six figures of the comparison of May 2026; all others were set for the demo in autumn. */
const isComparison = (role: string, level: LevelSlug) =>
  ['ml-engineer', 'data-scientist'].includes(role) && ['junior', 'mid', 'senior'].includes(level);

const PERMANENT = { period: 'year', employment: 'permanent', openAbove: false } as const;

const londonFigures = Object.entries(LONDON).flatMap(([role, ranges]) =>
  LEVELS.flatMap(({ slug: level }, index): DemoFigure[] => {
    const range = ranges[index];
    if (!range) return [];
    const spring = isComparison(role, level);
    return [
      {
        ...PERMANENT,
        key: `${role}/${level}`,
        role,
        level,
        region: 'london',
        statistic: 'editorial-range',
        min: range[0] * 1000,
        max: range[1] * 1000,
        asOf: spring ? '2026-04-30' : '2026-09-30',
        confidence: spring ? 'medium' : 'low',
        source: spring ? 'adverts-and-surveys' : 'editorial-demo',
        note: null,
      },
    ];
  }),
);

/** The London comparison carried over by the rule for the regions: 80 % of the lower end, 90 % of the upper. */
const regionalFigures = londonFigures
  .filter(({ role, level }) => isComparison(role, level))
  .map(
    (figure): DemoFigure => ({
      ...figure,
      key: `${figure.key}/outside-london`,
      region: 'uk-excluding-london',
      min: Math.floor((figure.min * 0.8) / 1000) * 1000,
      max: Math.floor((figure.max * 0.9) / 1000) * 1000,
      confidence: 'low',
      source: 'regional-rule',
      note: 'Derived from the London figure by the regional rule.',
    }),
  );

const deepTech: DemoFigure = {
  ...PERMANENT,
  key: 'ml-engineer/senior/deep-tech',
  role: 'ml-engineer',
  level: 'senior',
  region: 'london',
  statistic: 'advertised-range',
  min: 130_000,
  max: 180_000,
  openAbove: true,
  asOf: '2026-04-30',
  confidence: 'low',
  source: 'deep-tech-adverts',
  note: 'Deep-tech companies only: autonomous systems, AI research labs, advanced manufacturing.',
};

const contract: DemoFigure = {
  key: 'ml-engineer/senior/contract',
  role: 'ml-engineer',
  level: 'senior',
  region: 'london',
  statistic: 'editorial-range',
  period: 'day',
  employment: 'contract',
  min: 550,
  max: 850,
  openAbove: false,
  asOf: '2026-09-30',
  confidence: 'low',
  source: 'editorial-demo',
  note: 'Outside IR35, without holidays, pension or notice.',
};

export const FIGURES: readonly DemoFigure[] = [...londonFigures, ...regionalFigures, deepTech, contract];
