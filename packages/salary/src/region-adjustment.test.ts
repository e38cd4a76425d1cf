import fc from 'fast-check';
import { adjustmentText, adjustRange, checkAdjustment, endsOffAdjustment } from './region-adjustment';

const outsideLondon = { factorMinPercent: 80, factorMaxPercent: 90 };
const anyFactors = fc
  .tuple(fc.integer({ min: 20, max: 300 }), fc.integer({ min: 20, max: 300 }))
  .map(([a, b]) => ({ factorMinPercent: Math.min(a, b), factorMaxPercent: Math.max(a, b) }));
const anyRange = fc
  .tuple(fc.integer({ min: 10_000, max: 500_000 }), fc.integer({ min: 0, max: 300_000 }), fc.boolean())
  .map(([min, spread, open]) => ({ min, max: open ? null : min + spread, openAbove: false }));

describe('adjustRange', () => {
  it('takes the lowest factor below, the highest above, rounds outward and says that it is estimated', () => {
    expect(adjustRange({ min: 45_000, max: 65_000, openAbove: false }, outsideLondon, 'year')).toEqual({
      min: 36_000,
      max: 59_000,
      openAbove: false,
      estimated: true,
    });
    expect(adjustRange({ min: 455, max: 605, openAbove: true }, outsideLondon, 'day')).toEqual({
      min: 360,
      max: 550,
      openAbove: true,
      estimated: true,
    });
    expect(adjustRange({ min: 85_000, max: null, openAbove: false }, outsideLondon, 'year').max).toBeNull();
  });

  it('contains every exact product and is never wider than one step at either end', () => {
    fc.assert(
      fc.property(anyRange, anyFactors, (base, factors) => {
        const { min, max } = adjustRange(base, factors, 'year');
        expect(Number.isSafeInteger(min) && min % 1_000 === 0).toBe(true);
        const below = base.min * factors.factorMinPercent - min * 100;
        expect(below >= 0 && below < 100_000).toBe(true);
        if (base.max === null) return expect(max).toBeNull();
        const above = (max ?? Number.NaN) * 100 - base.max * factors.factorMaxPercent;
        return expect(above >= 0 && above < 100_000).toBe(true);
      }),
    );
  });

  it('agrees with its own check: an adjusted range is never off its adjustment', () => {
    fc.assert(
      fc.property(anyRange, anyFactors, (base, factors) => {
        expect(endsOffAdjustment(adjustRange(base, factors, 'year'), base, factors, 'year')).toEqual([]);
      }),
    );
  });

  it('refuses unusable factors and amounts', () => {
    const range = { min: 45_000, max: 65_000, openAbove: false };
    expect(() => adjustRange(range, { factorMinPercent: 90, factorMaxPercent: 80 }, 'year')).toThrow(
      RangeError,
    );
    expect(() => adjustRange({ ...range, min: 0.5 }, outsideLondon, 'year')).toThrow(RangeError);
  });
});

describe('endsOffAdjustment', () => {
  it('names the end and what was expected of it', () => {
    const base = { min: 45_000, max: 65_000, openAbove: false };
    expect(
      endsOffAdjustment({ min: 44_000, max: 55_000, openAbove: false }, base, outsideLondon, 'year'),
    ).toEqual([{ end: 'min', actual: 44_000, low: 36_000, high: 41_000 }]);
    expect(
      endsOffAdjustment({ min: 38_000, max: null, openAbove: false }, base, outsideLondon, 'year'),
    ).toEqual([]);
  });
});

describe('checkAdjustment', () => {
  it.each([
    [{ factorMinPercent: 90, factorMaxPercent: 80 }, ['adjustment-reversed']],
    [{ factorMinPercent: 0.8, factorMaxPercent: 0.9 }, ['adjustment-invalid', 'adjustment-invalid']],
    [{ factorMinPercent: 80, factorMaxPercent: 301 }, ['adjustment-invalid']],
    [{ factorMinPercent: 100, factorMaxPercent: 100 }, []],
  ])('%j gives %j', (factors, codes) => {
    expect(checkAdjustment(factors).map(({ code }) => code)).toEqual(codes);
  });
});

describe('adjustmentText', () => {
  it.each([
    [80, 90, '10–20% lower than London'],
    [90, 90, '10% lower than London'],
    [105, 110, '5–10% higher than London'],
    [100, 100, 'the same as London'],
    [95, 100, 'the same as London or up to 5% lower'],
    [100, 105, 'the same as London or up to 5% higher'],
    [95, 105, 'between 5% lower and 5% higher than London'],
  ])('%i to %i is "%s"', (factorMinPercent, factorMaxPercent, text) => {
    expect(adjustmentText({ factorMinPercent, factorMaxPercent }, 'London')).toBe(text);
  });
});
