import fc from 'fast-check';
import { placeOf, scaleFor, widthOf } from './range-scale';

it('takes round steps around the figures', () => {
  expect(
    scaleFor([
      { min: 38_000, max: 55_000 },
      { min: 100_000, max: 160_000 },
    ]),
  ).toEqual({
    from: 25_000,
    to: 175_000,
    ticks: [25_000, 50_000, 75_000, 100_000, 125_000, 150_000, 175_000],
  });
});

it('leaves room for a range without an end', () => {
  expect(scaleFor([{ min: 85_000, max: null }])?.to).toBeGreaterThan(85_000);
});

it('has nothing to say about nothing', () => {
  expect(scaleFor([])).toBeNull();
});

it('places amounts in percent of the axis', () => {
  const scale = { from: 0, to: 200_000, ticks: [] };
  expect(placeOf(75_000, scale)).toBe('37.5%');
  expect(widthOf(75_000, 110_000, scale)).toBe('17.5%');
});

it('holds every figure between its first and last tick, with two to seven ticks', () => {
  const range = fc
    .tuple(fc.integer({ min: 100, max: 500_000 }), fc.integer({ min: 0, max: 400_000 }))
    .map(([min, more]) => ({ min, max: min + more }));
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), (figures) => {
      const scale = scaleFor(figures);
      if (!scale) throw new Error('no scale');
      expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
      expect(scale.ticks.length).toBeLessThanOrEqual(7);
      for (const { min, max } of figures) {
        expect(min).toBeGreaterThanOrEqual(scale.from);
        expect(max).toBeLessThanOrEqual(scale.to);
      }
    }),
  );
});
