import fc from 'fast-check';
import { COMPONENTS, CURRENCIES, EMPLOYMENTS, type FigureKey, PERIODS, STATISTICS } from './figure';
import { figureKeyText } from './key';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const anyKey: fc.Arbitrary<FigureKey> = fc.record({
  role: slug,
  level: slug,
  region: slug,
  currency: fc.constantFrom(...CURRENCIES),
  period: fc.constantFrom(...PERIODS),
  component: fc.constantFrom(...COMPONENTS),
  employment: fc.constantFrom(...EMPLOYMENTS),
  statistic: fc.constantFrom(...STATISTICS),
});
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

it('is one readable string', () => {
  expect(figureKeyText(key)).toBe('ml-engineer/senior/london/GBP/year/base/permanent/editorial-range');
});

it('holds every part as it is, in one order, so different keys have different strings', () => {
  fc.assert(
    fc.property(anyKey, (any) => {
      const { role, level, region, currency, period, component, employment, statistic } = any;
      expect(figureKeyText(any).split('/')).toEqual([
        role,
        level,
        region,
        currency,
        period,
        component,
        employment,
        statistic,
      ]);
    }),
  );
});

it.each(['', 'a/b'])('refuses "%s" as a part', (role) => {
  expect(() => figureKeyText({ ...key, role })).toThrow(RangeError);
});
