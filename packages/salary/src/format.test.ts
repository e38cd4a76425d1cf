import fc from 'fast-check';
import type { SalaryRange } from './figure';
import {
  type FormattableFigure,
  formatAmount,
  formatFigure,
  formatPart,
  formatRange,
  hasPart,
  NOT_ENOUGH_DATA,
  presenceOf,
  speakFigure,
  speakRange,
} from './format';

const range = (min: number, max: number | null, openAbove = false): SalaryRange => ({ min, max, openAbove });
const figure = (over: Partial<FormattableFigure> = {}): FormattableFigure => ({
  min: 45_000,
  max: 65_000,
  openAbove: false,
  median: null,
  sampleSize: null,
  variable: false,
  currency: 'GBP',
  period: 'year',
  ...over,
});
/** As a reader sees it: the characters that only forbid a line break made plain. */
const seen = (text: string) => text.replace(/\u2060/g, '').replace(/\u00a0/g, ' ');

describe('formatRange', () => {
  it.each([
    [range(45_000, 65_000), '£45k – £65k', '£45,000 – £65,000'],
    [range(47_500, 99_900), '£47.5k – £99.9k', '£47,500 – £99,900'],
    [range(85_000, null), '£85k+', '£85,000+'],
    [range(130_000, 180_000, true), '£130k – £180k+', '£130,000 – £180,000+'],
    [range(900_000, 1_200_000), '£900k – £1.2m', '£900,000 – £1,200,000'],
    [range(1_250_000, null), '£1.25m+', '£1,250,000+'],
    [range(60_000, 60_000), '£60k', '£60,000'],
    [range(60_000, 60_000, true), '£60k+', '£60,000+'],
    // Not exact in the short form, so neither end is shortened: it must never round.
    [range(66_150, 94_500), '£66,150 – £94,500', '£66,150 – £94,500'],
    [range(47_500, 99_999), '£47,500 – £99,999', '£47,500 – £99,999'],
    [range(0, 1_000), '£0 – £1,000', '£0 – £1,000'],
  ])('writes %j as "%s" and "%s"', (value, short, full) => {
    expect(seen(formatRange(value, 'GBP', 'year', { form: 'short' }))).toBe(short);
    expect(seen(formatRange(value, 'GBP', 'year', { form: 'full' }))).toBe(full);
  });

  it('keeps the ends together with U+2013, a word joiner and no-break spaces', () => {
    expect(formatRange(range(45_000, 65_000), 'GBP', 'year')).toBe('£45k\u00a0\u2013\u2060\u00a0£65k');
  });

  it('writes day rates in full, with the unit where it is wanted', () => {
    expect(seen(formatRange(range(450, 600), 'GBP', 'day', { unit: true }))).toBe('£450 – £600 a day');
    expect(seen(formatRange(range(1_000, 3_000), 'GBP', 'day'))).toBe('£1,000 – £3,000');
    expect(formatRange(range(450, null), 'GBP', 'day', { unit: true })).toBe('£450+ a\u00a0day');
  });

  it('says whose dollars', () => {
    expect(seen(formatRange(range(90_000, 120_000), 'USD', 'year'))).toBe('US$90k – US$120k');
    expect(seen(formatRange(range(90_000, 120_000), 'EUR', 'year', { unit: true }))).toBe(
      '€90k – €120k a year',
    );
  });

  it.each([
    range(65_000, 45_000),
    range(45_000.5, 65_000),
    range(-1, 65_000),
    range(Number.NaN, null),
    range(45_000, Number.POSITIVE_INFINITY),
  ])('refuses %j', (value) => {
    expect(() => formatRange(value, 'GBP', 'year')).toThrow(RangeError);
    expect(() => speakRange(value, 'GBP', 'year')).toThrow(RangeError);
  });

  it('never rounds and never shows a break opportunity inside the range', () => {
    const amount = fc.integer({ min: 0, max: 3_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('short' as const, 'full' as const), (a, b, form) => {
        const [min, max] = a <= b ? [a, b] : [b, a];
        const text = formatRange(range(min, max), 'GBP', 'year', { form });
        const read = text.split('\u2013').map((end) => {
          const [, digits = '', unit = ''] = /£([\d.,]+)([km]?)/.exec(end) ?? [];
          const [whole = '', decimals = ''] = digits.replace(/,/g, '').split('.');
          const zeros = { '': 0, k: 3, m: 6 }[unit] ?? Number.NaN;
          return Number(whole + decimals.padEnd(zeros, '0'));
        });
        expect(read).toEqual(min === max ? [min] : [min, max]);
        expect(text).not.toMatch(/ /);
        expect(text).not.toMatch(/\u2013(?!\u2060)/);
      }),
    );
  });
});

describe('formatFigure', () => {
  it('shows the range of a figure', () => {
    expect(seen(formatFigure(figure({ median: 55_000, sampleSize: 10 })))).toBe('£45k – £65k');
  });

  it.each([
    ['no figure', null, 'not-enough-data', 'Not enough data'],
    ['a sample under 10', figure({ sampleSize: 9 }), 'not-enough-data', 'Not enough data'],
    [
      'a small sample that varies',
      figure({ sampleSize: 9, variable: true }),
      'not-enough-data',
      'Not enough data',
    ],
    ['pay that varies', figure({ variable: true }), 'variable', 'Variable'],
  ])('shows no number for %s, in any form', (_, value, presence, text) => {
    expect(presenceOf(value)).toBe(presence);
    expect(formatFigure(value, { form: 'full', unit: true })).toBe(text);
    expect(formatPart(value, 'median')).toBe(text);
    expect(speakFigure(value)).toBe(text);
    expect(speakFigure(value, 'min')).toBe(text);
  });
});

describe('formatPart', () => {
  const senior = figure({ min: 130_000, max: 180_000, openAbove: true, median: 151_250 });

  it('writes single amounts', () => {
    expect(formatPart(senior, 'min')).toBe('£130k');
    expect(formatPart(senior, 'max')).toBe('£180k+');
    expect(formatPart(senior, 'median')).toBe('£151,250');
    expect(formatPart(senior, 'min', { form: 'full', unit: true })).toBe('£130,000 a\u00a0year');
    expect(seen(formatPart(senior, 'range', { form: 'full' }))).toBe('£130,000 – £180,000+');
  });

  it('says so when the figure has no such part, as hasPart knew before', () => {
    const open = figure({ max: null });
    expect(hasPart(open, 'max')).toBe(false);
    expect(formatPart(open, 'max')).toBe(NOT_ENOUGH_DATA);
    expect(hasPart(open, 'median')).toBe(false);
    expect(speakFigure(open, 'median')).toBe(NOT_ENOUGH_DATA);
    expect(['range', 'min'].map((part) => hasPart(open, part === 'min' ? 'min' : 'range'))).toEqual([
      true,
      true,
    ]);
    expect(hasPart(senior, 'max') && hasPart(senior, 'median')).toBe(true);
  });
});

describe('speech', () => {
  it.each([
    [figure(), '£45,000 to £65,000 a year'],
    [figure({ max: null }), '£45,000 a year or more'],
    [figure({ min: 130_000, max: 180_000, openAbove: true }), '£130,000 to £180,000 a year or more'],
    [figure({ min: 450, max: 600, period: 'day' }), '£450 to £600 a day'],
    [figure({ max: 45_000 }), '£45,000 a year'],
    [figure({ currency: 'USD' }), 'US$45,000 to US$65,000 a year'],
  ])('says %j as "%s"', (value, text) => {
    expect(speakFigure(value)).toBe(text);
  });

  it('says single amounts', () => {
    expect(speakFigure(figure({ openAbove: true }), 'max')).toBe('£65,000 a year or more');
    expect(speakFigure(figure({ median: 52_000 }), 'median')).toBe('£52,000 a year');
  });
});

describe('formatAmount', () => {
  it('writes one amount, in full unless asked otherwise', () => {
    expect(formatAmount(1_234_567, 'GBP')).toBe('£1,234,567');
    expect(formatAmount(47_500, 'GBP', 'short')).toBe('£47.5k');
    expect(formatAmount(300, 'EUR', 'short')).toBe('€300');
  });

  it('refuses what is not a whole amount', () => {
    expect(() => formatAmount(0.5, 'GBP')).toThrow('whole number');
  });
});
