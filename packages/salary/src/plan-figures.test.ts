import fc from 'fast-check';
import type { FigureKey } from './figure';
import {
  type FigureContent,
  mayApply,
  movement,
  movementText,
  type PlanContext,
  type ProposedFigure,
  planFigures,
  type StandingFigure,
} from './plan-figures';

const key: FigureKey = {
  role: 'ml-engineer',
  level: 'senior',
  region: 'london',
  currency: 'GBP',
  period: 'year',
  component: 'base',
  employment: 'permanent',
  statistic: 'editorial-range',
};
const content: FigureContent = {
  min: 95_000,
  max: 150_000,
  openAbove: false,
  median: null,
  variable: false,
  withdrawn: false,
  sampleSize: null,
  asOf: '2026-04-30',
  validFrom: '2026-04-30',
  validTo: null,
  reviewBy: null,
  confidence: 'medium',
  sources: ['adverts'],
  note: null,
  overrideReason: null,
};
const published: StandingFigure = { id: 'f1', key, content, isPublished: true, version: 'v1' };
const context: PlanContext = {
  today: '2026-11-24',
  standing: [published],
  sources: new Map([
    ['adverts', { name: 'Adverts', licence: 'Own work' }],
    ['survey', { name: 'Survey', licence: 'Own work' }],
  ]),
  surroundings: {
    levels: [
      { id: 'junior', name: 'Junior', rank: 1 },
      { id: 'mid', name: 'Mid', rank: 2 },
      { id: 'senior', name: 'Senior', rank: 3 },
    ],
    adjustments: [
      { base: 'london', target: 'leeds', baseName: 'London', factorMinPercent: 80, factorMaxPercent: 90 },
    ],
    officialSources: [{ id: 'ashe', name: 'ASHE' }],
  },
};
const proposal = (change: Partial<FigureContent>, more: Partial<ProposedFigure> = {}): ProposedFigure => ({
  line: 2,
  key,
  content: change,
  reason: null,
  publicNote: null,
  ...more,
});
const other = { ...key, level: 'mid' };
const fresh = { min: 70_000, max: 90_000, asOf: '2026-10-01', sources: ['survey'] };
const codes = (...proposals: ProposedFigure[]) =>
  planFigures(proposals, context).map(({ action, findings }) => [
    action,
    ...findings.filter(({ severity }) => severity === 'refuse').map(({ code }) => code),
  ]);

describe('the plan of an import', () => {
  it('supersedes the figure that readers see, keeps what the row leaves out, and warns of a large step', () => {
    const [planned] = planFigures([proposal({ min: 120_000, max: 160_000, asOf: '2026-10-31' })], context);
    expect(planned).toMatchObject({
      action: 'supersede',
      standing: { id: 'f1' },
      content: {
        min: 120_000,
        max: 160_000,
        asOf: '2026-10-31',
        sources: ['adverts'],
        validFrom: '2026-04-30',
      },
    });
    expect(planned?.findings.map(({ code }) => code)).toEqual(['large-change']);
  });

  it('adds what is not there yet, from its as-of day on', () => {
    const [planned] = planFigures([proposal(fresh, { key: other })], context);
    expect(planned).toMatchObject({ action: 'add', standing: null, content: { validFrom: '2026-10-01' } });
  });

  it('completes a draft that nobody has published instead of making a second one', () => {
    const draft = { ...published, key: other, isPublished: false };
    const plan = planFigures([proposal(fresh, { key: other })], { ...context, standing: [draft] });
    expect(plan).toMatchObject([{ action: 'add', standing: { id: 'f1' } }]);
  });

  it('tells new particulars from new numbers, and nothing new at all', () => {
    expect(codes(proposal({ sources: ['survey'] }))).toEqual([['amend']]);
    expect(codes(proposal({ min: 95_000, sources: ['adverts'] }))).toEqual([['unchanged']]);
  });

  it.each<[string, Partial<FigureContent>, string]>([
    ['a reversed range', { min: 160_000, max: 120_000 }, 'reversed'],
    ['an as-of day in the future', { asOf: '2027-01-01' }, 'as-of-future'],
    ['a day that does not exist', { asOf: '2026-02-30' }, 'date-invalid'],
    ['amounts outside the bounds', { min: 9_500 }, 'out-of-bounds'],
    ['no source', { min: 96_000, sources: [] }, 'source-missing'],
    ['days that another published figure has', { validFrom: '2026-06-01', ...fresh }, 'validity-overlap'],
  ])('refuses %s', (_what, change, code) => {
    expect(codes(proposal(change))).toEqual([['refused', code]]);
  });

  it('refuses an addition without an as-of day', () => {
    const { asOf: _, ...without } = fresh;
    expect(codes(proposal(without, { key: other }))).toEqual([['refused', 'as-of-missing']]);
  });

  it('refuses the later of two rows for one figure and names the earlier', () => {
    const plan = planFigures([proposal(fresh), proposal(fresh, { line: 9 })], context);
    expect(plan.map(({ action }) => action)).toEqual(['supersede', 'refused']);
    expect(plan[1]?.findings[0]?.message).toContain('Line 2');
    expect(mayApply(plan)).toBe(false);
  });

  it('lets one import end a figure and start its successor', () => {
    const ended = proposal({ validFrom: '2026-04-30', validTo: '2026-10-01' });
    const successor = proposal({ ...fresh, validFrom: '2026-10-01' }, { line: 3 });
    expect(codes(ended, successor)).toEqual([['amend'], ['add']]);
    expect(codes(successor, ended)).toEqual([['add'], ['amend']]);
  });

  it('is the same whatever else stands in the database, and never throws on amounts', () => {
    const amount = fc.option(fc.oneof(fc.integer(), fc.double()));
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (min, max, openAbove) => {
        const change = proposal({ min, max, openAbove });
        const foreign = { ...published, id: 'f2', key: { ...key, region: 'leeds' } };
        expect(planFigures([change], { ...context, standing: [foreign, published] })).toEqual(
          planFigures([change], context),
        );
      }),
    );
  });

  it('changes nothing when it is carried out twice', () => {
    const amounts = fc.tuple(fc.integer({ min: 20_000, max: 60_000 }), fc.integer({ min: 0, max: 50_000 }));
    fc.assert(
      fc.property(amounts, ([min, width]) => {
        const change = proposal({ min, max: min + width });
        const [planned] = planFigures([change], context);
        if (!planned || planned.action === 'refused') return;
        const stored = { ...published, content: planned.content };
        expect(planFigures([change], { ...context, standing: [stored] })[0]?.action).toBe('unchanged');
      }),
    );
  });
});

describe('a movement', () => {
  it.each([
    [95_000, 104_500, '+10%'],
    [100_000, 96_500, '\u22123.5%'],
    [150_000, 150_000, '0%'],
    [30_000, 40_000, '+33.3%'],
    [40_000, 39_980, '\u22120.1%'],
  ])('from %d to %d reads %s', (before, after, text) => {
    expect(movementText(movement(before, after) ?? Number.NaN)).toBe(text);
  });

  it('is a whole number of tenths, of the sign of the change', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        const tenths = movement(before, after) ?? Number.NaN;
        expect(Number.isSafeInteger(tenths)).toBe(true);
        expect(Math.abs(tenths * before - (after - before) * 1000)).toBeLessThanOrEqual(before / 2);
      }),
    );
    expect(movement(null, 5)).toBeNull();
  });
});

describe('what the plan of an import warns of', () => {
  const mid = { ...key, level: 'mid' };
  const leeds = { ...key, region: 'leeds' };
  const figure = (id: string, of: FigureKey, change: Partial<FigureContent>): StandingFigure => ({
    ...published,
    id,
    key: of,
    content: { ...content, ...change },
  });
  const quartiles = figure(
    'q',
    { ...key, level: 'junior', statistic: 'p25-p75' },
    {
      min: 30_000,
      max: 40_000,
      sources: ['ashe'],
    },
  );
  const warnings = (proposals: readonly ProposedFigure[], standing: readonly StandingFigure[]) =>
    planFigures(proposals, { ...context, standing }).map(({ findings }) =>
      findings.map(({ code, message }) => `${code}: ${message}`),
    );

  it('names the level that a figure falls below, and the one that it passes', () => {
    const junior = figure('j', { ...key, level: 'junior' }, { min: 72_000, max: 95_000 });
    expect(warnings([proposal(fresh, { key: mid })], [junior])).toEqual([
      [
        expect.stringMatching(/^level-inverted: 70,000 is below 72,000, that of Junior\./),
        expect.stringMatching(/^level-inverted: 90,000 is below 95,000, that of Junior\./),
      ],
    ]);
    const above = proposal({ ...fresh, min: 96_000, max: 151_000 }, { key: mid });
    expect(warnings([above], [published])).toEqual([
      [
        expect.stringMatching(/^level-inverted: 96,000 is above 95,000, that of Senior\./),
        expect.stringMatching(/^level-inverted: 151,000 is above 150,000, that of Senior\./),
      ],
    ]);
  });

  it('compares a figure with its neighbours as they will be: a whole ladder may move in one file', () => {
    const ladder = [
      proposal({ ...fresh, min: 96_000, max: 151_000 }, { key: mid }),
      proposal({ min: 118_000, max: 180_000 }, { line: 3 }),
    ];
    expect(warnings(ladder, [published])).toEqual([[], []]);
    const turned = [
      proposal({ ...fresh, min: 96_000, max: 140_000 }, { key: mid }),
      proposal({ min: 94_000, max: 150_000 }, { line: 3 }),
    ];
    expect(warnings(turned, [published])).toEqual([
      [expect.stringContaining('above 94,000, that of Senior')],
      [expect.stringContaining('below 96,000, that of Mid')],
    ]);
  });

  it('holds a region to the declared way from its base', () => {
    const far = proposal({ ...fresh, min: 60_000, max: 134_000 }, { key: leeds });
    expect(warnings([far], [published])[0]).toEqual([
      expect.stringMatching(/^range-wide/),
      expect.stringMatching(
        /^off-adjustment: 60,000 does not fit the declared adjustment \(10–20% lower than London\), which gives 76,000 to 86,000/,
      ),
    ]);
    const fits = proposal({ ...fresh, min: 80_000, max: 134_000 }, { key: leeds });
    expect(warnings([fits], [published])).toEqual([[]]);
  });

  it('holds a figure to official quartiles of its role, and those to nothing', () => {
    const planned = warnings([proposal({ min: 96_000, max: 149_000 })], [published, quartiles])[0];
    expect(planned).toEqual([
      expect.stringMatching(/^outside-official: 96,000 is under half .* of ASHE \(30,000 to 40,000\)/),
      expect.stringMatching(/^outside-official: 149,000/),
    ]);
    const own = proposal({ min: 31_000, sources: ['survey'] }, { key: quartiles.key });
    expect(warnings([own], [quartiles])).toEqual([[]]);
  });

  it('takes no withdrawn figure, draft or figure of other days for a neighbour', () => {
    const low = { min: 72_000, max: 95_000 };
    const junior = { ...key, level: 'junior' };
    for (const peer of [
      figure('w', junior, { ...low, withdrawn: true }),
      { ...figure('d', junior, low), isPublished: false },
      figure('p', junior, { ...low, validTo: '2026-09-01' }),
    ]) {
      expect(warnings([proposal(fresh, { key: mid })], [peer])).toEqual([[]]);
    }
  });

  it('says nothing about the numbers of a figure that is withdrawn', () => {
    expect(warnings([proposal({ withdrawn: true, min: 10_001, sampleSize: 3 })], [published])).toEqual([[]]);
  });
});
