import fc from 'fast-check';
import { mayPublish } from './finding';
import {
  checkNewReference,
  type FigureContext,
  type FigureDraft,
  validateFigure,
  validitiesOverlap,
} from './validate-figure';

const draft = (over: Partial<FigureDraft> = {}): FigureDraft => ({
  currency: 'GBP',
  period: 'year',
  employment: 'permanent',
  min: 45_000,
  max: 65_000,
  openAbove: false,
  median: 54_000,
  sampleSize: 120,
  asOf: '2026-10-01',
  validFrom: '2026-10-15',
  validTo: null,
  sources: [{ name: 'ASHE 2025', licence: 'OGL 3.0' }],
  overrideReason: null,
  ...over,
});
const context = (over: Partial<FigureContext> = {}): FigureContext => ({
  today: '2026-11-24',
  published: [],
  previous: null,
  adjustment: null,
  official: null,
  ...over,
});
const found = (over: Partial<FigureDraft>, around: Partial<FigureContext> = {}) =>
  validateFigure(draft(over), context(around)).map(
    ({ severity, code, field }) => `${severity} ${code} ${field}`,
  );

describe('validateFigure', () => {
  it('finds nothing wrong with a good figure, open or closed', () => {
    expect(found({})).toEqual([]);
    expect(found({ max: null, median: null, sampleSize: null })).toEqual([]);
    expect(found({ min: 45_000, max: 45_000, median: 45_000 })).toEqual([]);
    expect(found({ min: 130_000, max: 180_000, openAbove: true, median: 190_000 })).toEqual([]);
    expect(found({ period: 'day', employment: 'contract', min: 450, max: 600, median: null })).toEqual([]);
  });

  it.each<[string, Partial<FigureDraft>, string]>([
    ['no lower end', { min: null }, 'refuse min-missing min'],
    ['reversed ends', { min: 65_000, max: 45_000, median: null }, 'refuse reversed max'],
    ['pence', { min: 45_000.5 }, 'refuse amount-not-whole min'],
    ['pence above', { max: 65_000.25 }, 'refuse amount-not-whole max'],
    ['a negative median', { median: -1 }, 'refuse amount-not-whole median'],
    ['nothing', { min: 0, overrideReason: 'An unpaid placement.' }, 'refuse amount-not-whole min'],
    ['not a number', { max: Number.NaN }, 'refuse amount-not-whole max'],
    ['a median below', { median: 44_999 }, 'refuse median-outside median'],
    ['a median above', { median: 65_001 }, 'refuse median-outside median'],
    ['thousands typed as units', { min: 45, max: 65, median: null }, 'refuse out-of-bounds min'],
    ['a zero too many', { max: 650_000, median: null }, 'refuse out-of-bounds max'],
    ['a day rate for a year', { period: 'day', employment: 'contract' }, 'refuse out-of-bounds min'],
    ['an unknown currency', { currency: 'XYZ' }, 'refuse currency-unknown currency'],
    [
      'a permanent day rate',
      { period: 'day', min: 450, max: 600, median: null },
      'refuse period-mismatch period',
    ],
    ['an as-of day to come', { asOf: '2026-11-25' }, 'refuse as-of-future asOf'],
    ['a day that does not exist', { validFrom: '2026-02-30' }, 'refuse date-invalid validFrom'],
    ['an end before its start', { validTo: '2026-10-15' }, 'refuse validity-reversed validTo'],
    ['no source', { sources: [] }, 'refuse source-missing sources'],
    ['a sample of nobody', { sampleSize: 0 }, 'refuse sample-invalid sampleSize'],
    ['half a person', { sampleSize: 40.5 }, 'refuse sample-invalid sampleSize'],
  ])('refuses %s', (_, over, expected) => {
    expect(found(over)).toContain(expected);
    expect(mayPublish(validateFigure(draft(over), context()))).toBe(false);
  });

  it.each<[string, Partial<FigureDraft>, Partial<FigureContext>, string[]]>([
    ['a wide range', { min: 40_000, max: 80_001 }, {}, ['warn range-wide max']],
    ['a range just not wide', { min: 40_000, max: 80_000 }, {}, []],
    ['a small sample', { sampleSize: 29 }, {}, ['warn sample-small sampleSize']],
    ['a sample of 30', { sampleSize: 30 }, {}, []],
    ['a sample that is not shown', { sampleSize: 9 }, {}, ['warn sample-hidden sampleSize']],
    ['a sample of one', { sampleSize: 1 }, {}, ['warn sample-hidden sampleSize']],
    ['a sample of 10', { sampleSize: 10 }, {}, ['warn sample-small sampleSize']],
    ['old data', { asOf: '2025-11-23' }, {}, ['warn stale asOf']],
    ['data of a year ago to the day', { asOf: '2025-11-24' }, {}, []],
    [
      'no licence',
      {
        sources: [
          { name: 'A', licence: 'OGL' },
          { name: 'B', licence: ' ' },
        ],
      },
      {},
      ['warn source-unlicensed sources.1'],
    ],
    [
      'a jump',
      {},
      { previous: { min: 35_999, max: 52_000, openAbove: false, median: 54_000 } },
      ['warn large-change min'],
    ],
    ['a fall', {}, { previous: { min: 45_000, max: 65_000, openAbove: false, median: 72_000 } }, []],
    [
      'a deep fall',
      {},
      { previous: { min: 45_000, max: 86_667, openAbove: false, median: null } },
      ['warn large-change max'],
    ],
    [
      'an end that opened',
      { max: null },
      { previous: { min: 45_000, max: 65_000, openAbove: false, median: null } },
      [],
    ],
    [
      'a ratio off the declared adjustment',
      { min: 44_000, max: 58_000 },
      {
        adjustment: {
          factorMinPercent: 80,
          factorMaxPercent: 90,
          baseName: 'London',
          base: { min: 45_000, max: 65_000, openAbove: false },
        },
      },
      ['warn off-adjustment min'],
    ],
    [
      'official quartiles far away',
      {},
      { official: { p25: 90_001, p75: 120_000, sourceName: 'ASHE' } },
      ['warn outside-official min'],
    ],
    [
      'official quartiles far below',
      {},
      { official: { p25: 20_000, p75: 32_499, sourceName: 'ASHE' } },
      ['warn outside-official max'],
    ],
    [
      'official quartiles at the limit',
      {},
      { official: { p25: 90_000, p75: 32_500, sourceName: 'ASHE' } },
      [],
    ],
  ])('warns of %s only as far as it should', (_, over, around, expected) => {
    expect(found(over, around)).toEqual(expected);
    expect(mayPublish(validateFigure(draft(over), context(around)))).toBe(true);
  });

  it('lets unusual amounts pass with a written reason, not with a dot', () => {
    const chief = { min: 400_000, max: 650_000, median: null };
    expect(found({ ...chief, overrideReason: 'Partner at a law firm, published accounts.' })).toEqual([]);
    expect(found({ ...chief, overrideReason: 'Law firms.' })).toEqual([]);
    expect(found({ ...chief, overrideReason: ' .         ' })).toEqual(['refuse out-of-bounds max']);
  });

  it('compares only what can be read', () => {
    const previous = { min: 10_000, max: 20_000, openAbove: false, median: null };
    expect(found({ min: 65_000, max: 45_000, median: null }, { previous })).toEqual(['refuse reversed max']);
    const published = [{ validFrom: '2026-01-01', validTo: null }];
    expect(found({ validFrom: '2026-99-99' }, { published })).toEqual(['refuse date-invalid validFrom']);
  });

  it('allows one published figure at a time, and one starting on the day another ends', () => {
    const until = (validTo: string | null) => ({ published: [{ validFrom: '2026-01-01', validTo }] });
    expect(found({}, until('2026-10-15'))).toEqual([]);
    expect(found({}, until('2026-10-16'))).toEqual(['refuse validity-overlap validFrom']);
    expect(found({}, until(null))).toEqual(['refuse validity-overlap validFrom']);
  });

  it('tells an editor what is wrong and what to do', () => {
    const [finding] = validateFigure(draft({ min: 65_000, max: 45_000, median: null }), context());
    expect(finding?.message).toBe('The range is the wrong way round: 65,000 to 45,000. Swap the two ends.');
  });

  it('never throws, whatever was typed, and never lets unreadable amounts pass', () => {
    const anyAmount = fc.option(fc.oneof(fc.integer(), fc.double()));
    const anyText = fc.oneof(fc.string(), fc.constantFrom('2026-10-01', '2025-02-29'));
    fc.assert(
      fc.property(
        anyAmount,
        anyAmount,
        anyAmount,
        anyAmount,
        anyText,
        anyText,
        (min, max, median, sampleSize, asOf, validFrom) => {
          const previous = { min: 45_000, max: 65_000, openAbove: false, median: null };
          const adjustment = {
            factorMinPercent: 80,
            factorMaxPercent: 90,
            baseName: 'London',
            base: previous,
          };
          const typed = draft({
            min,
            max,
            median,
            sampleSize,
            asOf,
            validFrom,
            overrideReason: 'Whatever it is.',
          });
          const findings = validateFigure(
            typed,
            context({ previous, adjustment, published: [{ validFrom: '2020-01-01', validTo: null }] }),
          );
          const readable = [min, max, median].every(
            (amount) => amount === null || Number.isSafeInteger(amount),
          );
          if (min === null || !readable || (max !== null && max < min))
            expect(mayPublish(findings)).toBe(false);
          for (const { message } of findings) expect(message).toMatch(/\.$/);
        },
      ),
    );
  });
});

describe('validitiesOverlap', () => {
  const validity = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.option(fc.integer({ min: 1, max: 28 })))
    .filter(([from, to]) => to === null || from < to)
    .map(([from, to]) => ({ from, to }));
  const day = (number: number) => `2026-02-${String(number).padStart(2, '0')}`;

  it('is true exactly when some day belongs to both', () => {
    fc.assert(
      fc.property(validity, validity, (a, b) => {
        const dated = [a, b].map(({ from, to }) => ({
          validFrom: day(from),
          validTo: to === null ? null : day(to),
        }));
        const shared = Array.from({ length: 60 }, (_, index) => index).some((on) =>
          [a, b].every(({ from, to }) => from <= on && (to === null || on < to)),
        );
        const [first, second] = dated;
        expect(first && second && validitiesOverlap(first, second)).toBe(shared);
      }),
    );
  });
});

describe('checkNewReference', () => {
  it('refuses data older than 18 months, and no younger', () => {
    expect(checkNewReference('2025-05-24', '2026-11-24')).toEqual([]);
    expect(checkNewReference('2025-05-23', '2026-11-24')).toMatchObject([
      { code: 'too-old', severity: 'refuse' },
    ]);
  });
});

describe('a figure among its neighbouring levels', () => {
  const level = (levelName: string, min: number, max: number | null, openAbove = false) => ({
    levelName,
    min,
    max,
    openAbove,
  });

  it('may overlap them', () => {
    expect(
      found({}, { below: level('Junior', 30_000, 60_000), above: level('Senior', 60_000, 90_000) }),
    ).toEqual([]);
  });

  it('is warned of below the level under it, and above the level over it', () => {
    expect(found({}, { below: level('Junior', 46_000, 70_000) })).toEqual([
      'warn level-inverted min',
      'warn level-inverted max',
    ]);
    expect(found({}, { above: level('Senior', 44_000, 64_000) })).toEqual([
      'warn level-inverted min',
      'warn level-inverted max',
    ]);
  });

  it('compares no end that is open', () => {
    expect(
      found({}, { below: level('Junior', 40_000, null), above: level('Senior', 50_000, 60_000, true) }),
    ).toEqual([]);
    expect(found({ openAbove: true, median: null }, { below: level('Junior', 40_000, 90_000) })).toEqual([]);
  });
});
