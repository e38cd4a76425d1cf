import { checkLevels } from './levels';
import { checkNewReference, type FigureContext, type FigureDraft, validateFigure } from './validate-figure';
import { type TableCell, type TableFigure, validateTable } from './validate-table';

/**
 * The rules of publishing, each with what an editor reads. The edges of each rule
 * are in the tests beside its module; this is the list that must stay whole.
 */
const TODAY = '2026-11-24';
const figure: FigureDraft = {
  currency: 'GBP',
  period: 'year',
  employment: 'permanent',
  min: 45_000,
  max: 65_000,
  openAbove: false,
  median: null,
  sampleSize: null,
  asOf: '2026-10-01',
  validFrom: '2026-10-01',
  validTo: null,
  sources: [{ name: 'ASHE 2025', licence: 'OGL 3.0' }],
  overrideReason: null,
};
const nothing: FigureContext = {
  today: TODAY,
  published: [],
  previous: null,
  adjustment: null,
  official: null,
};
const said = (change: Partial<FigureDraft>, around: Partial<FigureContext> = {}) =>
  validateFigure({ ...figure, ...change }, { ...nothing, ...around }).map(
    ({ message, severity }) => `${severity}: ${message}`,
  );

const LEVELS = [
  { slug: 'junior', name: 'Junior', rank: 1, band: { from: 0, to: 2 } },
  { slug: 'senior', name: 'Senior', rank: 2, band: { from: 2, to: null } },
];
const tableFigure: TableFigure = {
  role: 'ml',
  level: 'junior',
  region: 'london',
  currency: 'GBP',
  period: 'year',
  component: 'base',
  employment: 'permanent',
  statistic: 'editorial-range',
  asOf: '2026-10-01',
  min: 45_000,
  max: 65_000,
  openAbove: false,
};
const cell = (level: string, change: Partial<TableFigure> = {}, isNew = false): TableCell => ({
  role: 'ml',
  level,
  content: { kind: 'figure', figure: { ...tableFigure, level, ...change }, isNew },
});
const saidOfTable = (...cells: TableCell[]) =>
  validateTable(
    {
      roles: [{ slug: 'ml', title: 'ML Engineer' }],
      levels: LEVELS,
      region: 'london',
      currency: 'GBP',
      period: 'year',
      component: 'base',
      employment: 'permanent',
      cells,
    },
    { today: TODAY, siteLevels: LEVELS },
  ).map(({ message, severity }) => `${severity}: ${message}`);

describe('refuses to publish', () => {
  it.each<[string, readonly string[], string]>([
    [
      'a lower end above the upper',
      said({ min: 65_000, max: 45_000 }),
      'refuse: The range is the wrong way round: 65,000 to 45,000. Swap the two ends.',
    ],
    [
      'what is no integer',
      said({ min: 45_000.5 }),
      'refuse: The lower end must be a whole number above 0, without pence or signs: 47500, not 47.5k.',
    ],
    [
      'less than £10,000 a year',
      said({ min: 9_999, max: 15_000 }),
      'refuse: The lower end, 9,999, is outside 10,000 to 500,000 a year. Check zeros and period; if it is right, write the reason.',
    ],
    [
      'more than £500,000 a year',
      said({ min: 400_000, max: 500_001 }),
      'refuse: The upper end, 500,001, is outside 10,000 to 500,000 a year. Check zeros and period; if it is right, write the reason.',
    ],
    [
      'less than £100 a day',
      said({ period: 'day', employment: 'contract', min: 99, max: 150 }),
      'refuse: The lower end, 99, is outside 100 to 3,000 a day. Check zeros and period; if it is right, write the reason.',
    ],
    [
      'more than £3,000 a day',
      said({ period: 'day', employment: 'contract', min: 2_000, max: 3_001 }),
      'refuse: The upper end, 3,001, is outside 100 to 3,000 a day. Check zeros and period; if it is right, write the reason.',
    ],
    [
      'an unknown currency',
      said({ currency: 'CHF' }),
      'refuse: "CHF" is not a currency that we publish. Use GBP, EUR, USD.',
    ],
    [
      'two currencies in one table',
      saidOfTable(cell('junior'), cell('senior', { currency: 'EUR', min: 50_000 })),
      'refuse: ML Engineer, Senior: the figure is in EUR, the table in GBP. A table has one currency: choose another figure.',
    ],
    [
      'an as-of day in the future',
      said({ asOf: '2026-11-25' }),
      'refuse: The as-of date 2026-11-25 is in the future. It is the day that the data describes, not when to publish.',
    ],
    [
      'a figure without a source',
      said({ sources: [] }),
      'refuse: The figure has no source. Add at least one; an editorial estimate is one too.',
    ],
    [
      'a table with an empty cell',
      saidOfTable(cell('junior'), { role: 'ml', level: 'senior', content: { kind: 'empty' } }),
      'refuse: ML Engineer, Senior is empty. Choose a figure, or say "Not enough data".',
    ],
    [
      'two figures of one key on one day',
      said({}, { published: [{ validFrom: '2026-01-01', validTo: null }] }),
      'refuse: There is already a published figure for this role, level, region and measure (since 2026-01-01). Supersede that one, or choose days outside it.',
    ],
    [
      'level bands with a hole',
      checkLevels([
        { slug: 'junior', name: 'Junior', rank: 1, band: { from: 0, to: 2 } },
        { slug: 'senior', name: 'Senior', rank: 2, band: { from: 3, to: null } },
      ]).map(({ message, severity }) => `${severity}: ${message}`),
      'refuse: Senior starts at 3 years, but Junior ends at 2. A band must start where the one below it ends.',
    ],
    [
      'a new reference to data of more than 18 months ago',
      checkNewReference('2025-05-23', TODAY).map(({ message, severity }) => `${severity}: ${message}`),
      'refuse: The figure is as of 2025-05-23, more than 18 months ago. Nothing new may use it: bring it up to date first.',
    ],
    [
      'a new cell with such data',
      saidOfTable(cell('junior', { asOf: '2025-05-23' }, true), cell('senior')),
      'refuse: ML Engineer, Junior: The figure is as of 2025-05-23, more than 18 months ago. Nothing new may use it: bring it up to date first.',
    ],
  ])('%s', (_what, messages, message) => {
    expect(messages).toEqual([message]);
  });

  it('lets amounts outside the bounds pass with a written reason, and a cell without data', () => {
    expect(said({ max: 500_001, min: 400_000, overrideReason: 'Partners, from the accounts.' })).toEqual([]);
    expect(
      saidOfTable(cell('junior'), { role: 'ml', level: 'senior', content: { kind: 'not-enough-data' } }),
    ).toEqual([]);
  });
});

describe('warns', () => {
  const range = (min: number, max: number) => ({ min, max, openAbove: false });

  it.each<[string, readonly string[], string]>([
    [
      'of a level below the one under it',
      said({}, { below: { levelName: 'Junior', ...range(46_000, 60_000) } }),
      'warn: 45,000 is below 46,000, that of Junior. Check both figures.',
    ],
    [
      'of the same in a table',
      saidOfTable(cell('junior'), cell('senior', { min: 44_000 })),
      'warn: ML Engineer, Senior: an end of the range is below that of Junior. Check both figures.',
    ],
    [
      'of an upper end over twice the lower',
      said({ min: 32_000, max: 64_001 }),
      'warn: The upper end is more than twice the lower. Narrow the range, or split the level or region.',
    ],
    [
      'of a sample under 30',
      said({ sampleSize: 29 }),
      'warn: The sample of 29 is under 30. Say so in the note, or add data.',
    ],
    [
      'of a sample under 10, which is not shown',
      said({ sampleSize: 9 }),
      'warn: The sample of 9 is under 10: readers will see "Not enough data". Add data, or widen the region.',
    ],
    [
      'of data of more than 12 months ago',
      said({ asOf: '2025-11-23' }),
      'warn: The figure is as of 2025-11-23, more than 12 months ago. Readers will see a note; look for newer data.',
    ],
    [
      'of a change of more than 25%',
      said({}, { previous: { ...range(35_999, 65_000), median: null } }),
      'warn: This changes by more than 25% against the previous revision (35,999 to 45,000). Check for a typing error, then say why in the note.',
    ],
    [
      'of a region off the declared adjustment',
      said(
        {},
        {
          adjustment: {
            base: range(60_000, 75_000),
            baseName: 'London',
            factorMinPercent: 80,
            factorMaxPercent: 90,
          },
        },
      ),
      'warn: 45,000 does not fit the declared adjustment (10–20% lower than London), which gives 48,000 to 54,000. Check the figure, or the adjustment.',
    ],
    [
      'of different statistics in one table',
      saidOfTable(cell('junior'), cell('senior', { statistic: 'p25-p75' })),
      'warn: The table mixes different statistics (editorial range; middle half of salaries (25th to 75th percentile)), which readers will compare. Use one, or explain it in a footnote.',
    ],
    [
      'of a source without a licence',
      said({ sources: [{ name: 'Survey', licence: null }] }),
      'warn: The source "Survey" has no licence. Record the terms under which we may use it.',
    ],
    [
      'of a figure outside official quartiles x [0.5, 2]',
      said({}, { official: { p25: 90_001, p75: 120_000, sourceName: 'ASHE' } }),
      'warn: 45,000 is under half the lower or over twice the upper quartile of ASHE (90,001 to 120,000). Check the figure and that it is the same job.',
    ],
  ])('%s', (_what, messages, message) => {
    expect(messages).toEqual([message]);
  });

  it('never of levels that overlap', () => {
    const below = { levelName: 'Junior', ...range(30_000, 60_000) };
    const above = { levelName: 'Senior', ...range(60_000, 90_000) };
    expect(said({}, { below, above })).toEqual([]);
  });
});
