import { COMPONENTS, PERIODS, STATISTICS } from './figure';
import { captionOf, STATISTIC_EXPLANATIONS } from './labels';

it('writes the caption line', () => {
  expect(
    captionOf({
      component: 'base',
      employment: 'permanent',
      period: 'year',
      regionName: 'London',
      statistic: 'editorial-range',
    }),
  ).toBe('Gross base salary a year, London, editorial range');
});

it('calls contract pay a rate, not a salary', () => {
  expect(
    captionOf({
      component: 'base',
      employment: 'contract',
      period: 'day',
      regionName: 'UK excluding London',
      statistic: 'advertised-range',
    }),
  ).toBe('Gross contract rate a day, UK excluding London, lowest to highest advertised');
});

it('has different words for every measure', () => {
  const captions = COMPONENTS.flatMap((component) =>
    PERIODS.flatMap((period) =>
      STATISTICS.map((statistic) =>
        captionOf({ component, employment: 'permanent', period, regionName: 'UK', statistic }),
      ),
    ),
  );
  expect(new Set(captions).size).toBe(captions.length);
  expect(new Set(STATISTICS.map((statistic) => STATISTIC_EXPLANATIONS[statistic])).size).toBe(
    STATISTICS.length,
  );
});
