import { type ChangedFigure, changeWords } from './change-words';

const change: ChangedFigure = {
  figure: {
    role: { title: 'ML Engineer' },
    level: { name: 'Senior' },
    region: { name: 'London' },
    currency: 'GBP',
    period: 'year',
    statistic: 'editorial-range',
    min: 80_000,
    max: 112_500,
    openAbove: false,
    median: null,
    sampleSize: null,
    variable: false,
    asOf: '2026-11-01',
  },
  before: { min: 75_000, max: 110_000, openAbove: false },
  reason: 'new-data',
  note: null,
};
const plain = (text: string) => text.replace(/[\u00a0\u2060]/g, ' ').replace(/ +/g, ' ');

it('says what the figure was, is, and why', () => {
  const words = changeWords(change);
  expect(words.name).toBe('ML Engineer, Senior');
  expect(plain(words.before)).toBe('£75k – £110k');
  expect(plain(words.now)).toBe('£80k – £112.5k');
  expect(words.why).toBe('New data, as of 1 November 2026. Editorial range.');
});

it('ends an editor’s note with a full stop, once', () => {
  expect(changeWords({ ...change, reason: 'correction', note: 'the upper end was mistyped' }).why).toBe(
    'Correction, as of 1 November 2026. The upper end was mistyped. Editorial range.',
  );
  expect(changeWords({ ...change, note: 'Two new surveys.' }).why).toContain('Two new surveys. Editorial');
});

it('says the unit of a day rate', () => {
  const daily = { ...change, figure: { ...change.figure, period: 'day' as const, min: 450, max: 600 } };
  expect(plain(changeWords(daily).now)).toBe('£450 – £600 a day');
});

it('does not show a sample that is too small, neither before nor now', () => {
  const small = changeWords({ ...change, figure: { ...change.figure, sampleSize: 4 } });
  expect([small.before, small.now]).toEqual(['Not enough data', 'Not enough data']);
});
