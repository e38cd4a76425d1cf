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
