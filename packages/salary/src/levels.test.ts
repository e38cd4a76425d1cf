import fc from 'fast-check';
import { bandedLevels, bandText, byRank, checkLevels, type Level } from './levels';

const level = (slug: string, rank: number, band: Level['band']): Level => ({
  slug,
  name: slug.charAt(0).toUpperCase() + slug.slice(1),
  rank,
  band,
});
const SITE: readonly Level[] = [
  level('lead', 4, null),
  level('mid', 2, { from: 2, to: 5 }),
  level('junior', 1, { from: 0, to: 2 }),
  level('principal', 5, null),
  level('senior', 3, { from: 5, to: null }),
];
const found = (levels: readonly Level[]) => checkLevels(levels).map(({ code, field }) => `${code} ${field}`);

/** Any scheme that is right: cuts make contiguous bands, the last one open, and some levels above by scope. */
const anyScheme = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }), fc.integer({ min: 0, max: 3 }))
  .map(([cuts, unbanded]) => {
    const starts = [0, ...cuts.sort((a, b) => a - b)];
    const banded = starts.map((from, index) =>
      level(`b${index}`, index, { from, to: starts[index + 1] ?? null }),
    );
    const byScope = Array.from({ length: unbanded }, (_, index) => level(`u${index}`, 100 + index, null));
    return [...byScope, ...banded];
  });

describe('the ladder', () => {
  it('is ordered by rank, whatever order it came in', () => {
    expect(byRank(SITE).map(({ slug }) => slug)).toEqual(['junior', 'mid', 'senior', 'lead', 'principal']);
    expect(bandedLevels(SITE).map(({ slug }) => slug)).toEqual(['junior', 'mid', 'senior']);
  });

  it('says its bands', () => {
    expect(bandedLevels(SITE).map(({ band }) => bandText(band))).toEqual([
      '0–2 years',
      '2–5 years',
      '5+ years',
    ]);
  });
});

describe('checkLevels', () => {
  it('accepts every right scheme, in which each year has exactly one level', () => {
    fc.assert(
      fc.property(anyScheme, fc.nat(60), (scheme, years) => {
        expect(checkLevels(scheme)).toEqual([]);
        const holding = bandedLevels(scheme).filter(
          ({ band }) => band.from <= years && (band.to === null || years < band.to),
        );
        expect(holding).toHaveLength(1);
      }),
    );
  });

  it('accepts the site’s own, and an empty one', () => {
    expect(found(SITE)).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it.each([
    [
      'a gap',
      [level('a', 1, { from: 0, to: 2 }), level('b', 2, { from: 3, to: null })],
      'level-bands-not-contiguous b.band.from',
    ],
    [
      'an overlap',
      [level('a', 1, { from: 0, to: 3 }), level('b', 2, { from: 2, to: null })],
      'level-bands-not-contiguous b.band.from',
    ],
    [
      'an open band in the middle',
      [level('a', 1, { from: 0, to: null }), level('b', 2, { from: 2, to: null })],
      'level-bands-not-contiguous b.band.from',
    ],
    ['a late start', [level('a', 1, { from: 1, to: null })], 'level-bands-not-contiguous a.band.from'],
    ['a closed end', [level('a', 1, { from: 0, to: 2 })], 'level-bands-not-open a.band.to'],
    ['an empty band', [level('a', 1, { from: 2, to: 2 })], 'level-band-invalid a.band'],
    ['half a year', [level('a', 1, { from: 0, to: 1.5 })], 'level-band-invalid a.band'],
    [
      'a level by scope below',
      [level('a', 2, { from: 0, to: null }), level('lead', 1, null)],
      'level-order lead.rank',
    ],
    ['a slug twice', [level('a', 1, { from: 0, to: null }), level('a', 2, null)], 'level-duplicate slug'],
    ['a rank twice', [level('a', 1, { from: 0, to: null }), level('lead', 1, null)], 'level-duplicate rank'],
  ])('refuses %s', (_, levels, expected) => {
    expect(found(levels)).toContain(expected);
    expect(checkLevels(levels).every(({ severity }) => severity === 'refuse')).toBe(true);
  });

  it('names the levels on both sides of a gap', () => {
    const [finding] = checkLevels([
      level('junior', 1, { from: 0, to: 2 }),
      level('mid', 2, { from: 3, to: null }),
    ]);
    expect(finding?.message).toBe(
      'Mid starts at 3 years, but Junior ends at 2. A band must start where the one below it ends.',
    );
  });
});
