import fc from 'fast-check';
import { outliersOf, percentile, spreadOf, standingOf } from './percentiles';

const amounts = fc.array(fc.integer({ min: 10_000, max: 500_000 }), { minLength: 1, maxLength: 80 });

describe('percentile', () => {
  // Checked against R: quantile(x, p, type = 7).
  it.each([
    [[10, 20, 30, 40], 25, 18],
    [[10, 20, 30, 40], 50, 25],
    [[10, 20, 30, 40], 75, 33],
    [[40, 10, 30, 20], 0, 10],
    [[40, 10, 30, 20], 100, 40],
    [[7], 90, 7],
    [[45_000, 52_000, 61_000, 75_000, 99_999], 10, 47_800],
    [[45_000, 52_000, 61_000, 75_000, 99_999], 90, 89_999],
  ])('of %j at %i is %i', (values, percent, expected) => {
    expect(percentile(values, percent)).toBe(expected);
  });

  it('is whole, never leaves the data, rises with the percent and does not depend on order', () => {
    const percents = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(amounts, percents, (values, [a, b]) => {
        const [low, high] = [percentile(values, Math.min(a, b)), percentile(values, Math.max(a, b))];
        expect(Number.isSafeInteger(low)).toBe(true);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(percentile(values.toReversed(), a)).toBe(percentile(values, a));
      }),
    );
  });

  it('moves with the data: adding the same amount to all adds it to each percentile', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 9_999 }),
        (values, percent, more) => {
          expect(
            percentile(
              values.map((value) => value + more),
              percent,
            ),
          ).toBe(percentile(values, percent) + more);
        },
      ),
    );
  });

  it('refuses nothing, fractions and odd percents', () => {
    expect(() => percentile([], 50)).toThrow('no observations');
    expect(() => percentile([1.5], 50)).toThrow(RangeError);
    expect(() => percentile([-1], 50)).toThrow(RangeError);
    expect(() => percentile([1], 12.5)).toThrow(RangeError);
    expect(() => percentile([1], 101)).toThrow(RangeError);
  });
});

describe('spreadOf', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => 40_000 + index * 1_000);

  it.each([
    [0, 'hidden'],
    [9, 'hidden'],
    [10, 'flagged'],
    [29, 'flagged'],
    [30, 'sound'],
  ])('calls a sample of %i %s', (count, standing) => {
    expect(standingOf(count)).toBe(standing);
    expect(spreadOf(people(count))).toMatchObject({ standing, sampleSize: count });
  });

  it('lets no number of a hidden sample out', () => {
    expect(spreadOf(people(9))).toEqual({ standing: 'hidden', sampleSize: 9 });
  });

  it('gives quartiles, median and deciles', () => {
    expect(spreadOf(people(41))).toEqual({
      standing: 'sound',
      sampleSize: 41,
      p10: 44_000,
      p25: 50_000,
      median: 60_000,
      p75: 70_000,
      p90: 76_000,
    });
  });
});

describe('outliersOf', () => {
  const usual = Array.from({ length: 20 }, (_, index) => 50_000 + index * 1_000);

  it('names a zero too many and a month’s pay by their place', () => {
    expect(outliersOf([550_000, ...usual, 4_500])).toEqual([0, 21]);
  });

  it('names nobody for being paid well, and nothing in a small sample', () => {
    expect(outliersOf([...usual, 90_000])).toEqual([]);
    expect(outliersOf(Array.from({ length: 20 }, () => 50_000))).toEqual([]);
    expect(outliersOf([50_000, 51_000, 5_000_000])).toEqual([]);
  });
});
