import fc from 'fast-check';
import { formatRange } from '../format';
import { findMoney, type MoneyValue } from './money-notation';

const range = (min: number, max: number, openAbove = false): MoneyValue => ({
  kind: 'range',
  min,
  max,
  openAbove,
});
const amount = (value: number, openAbove = false): MoneyValue => ({
  kind: 'amount',
  amount: value,
  openAbove,
});
const MALFORMED: MoneyValue = { kind: 'malformed' };

describe('findMoney', () => {
  it.each<[string, string, MoneyValue]>([
    ['£45,000 - £85,000', '£45,000 - £85,000', range(45_000, 85_000)],
    ['£90,000-£110,000', '£90,000-£110,000', range(90_000, 110_000)],
    ['£50-75k', '£50-75k', range(50_000, 75_000)],
    ['£66,150 - £ 94,500', '£66,150 - £ 94,500', range(66_150, 94_500)],
    ['£25,000 to £30,000 a year', '£25,000 to £30,000', range(25_000, 30_000)],
    ['£85,000–£150,000+', '£85,000–£150,000+', range(85_000, 150_000, true)],
    ['£45K-£55K', '£45K-£55K', range(45_000, 55_000)],
    ['between £45k and £65k', '£45k and £65k', range(45_000, 65_000)],
    ['£130k–£180k+', '£130k–£180k+', range(130_000, 180_000, true)],
    ['£1m-£10m+ portfolio', '£1m-£10m+', range(1_000_000, 10_000_000, true)],
    ['£300 learning budget', '£300', amount(300)],
    ['£45k\u00a0–\u2060\u00a0£65k', '£45k\u00a0–\u2060\u00a0£65k', range(45_000, 65_000)],
    ['£45k—£65k', '£45k—£65k', range(45_000, 65_000)],
    ['£45k – 65k', '£45k – 65k', range(45_000, 65_000)],
    ['£45k–65', '£45k–65', range(45_000, 65_000)],
    ['£450 to 600 a day', '£450 to 600', range(450, 600)],
    ['£45.00', '£45.00', amount(45)],
    ['£47.125k', '£47.125k', amount(47_125)],
    ['£12.505', '£12.505', MALFORMED],
    ['£450-600 a day', '£450-600', range(450, 600)],
    ['£47.5k–£99.9k', '£47.5k–£99.9k', range(47_500, 99_900)],
    ['£1.25m', '£1.25m', amount(1_250_000)],
    ['£2 million', '£2 million', amount(2_000_000)],
    ['£45 000', '£45 000', amount(45_000)],
    ['£45,000.00', '£45,000.00', amount(45_000)],
    ['GBP 45,000', 'GBP 45,000', amount(45_000)],
    ['£85k+.', '£85k+', amount(85_000, true)],
    ['£45,000, then', '£45,000', amount(45_000)],
    ['£45kpa', '£45k', amount(45_000)],
    ['£65k-£45k', '£65k-£45k', range(65_000, 45_000)],
    ['£900k–£1.2m', '£900k–£1.2m', range(900_000, 1_200_000)],
    // Not ranges: what stands after the dash or word is not money.
    ['£45k - 3 days a week', '£45k', amount(45_000)],
    ['£45k to 5 people', '£45k', amount(45_000)],
    ['£45k and £65k', '£45k', amount(45_000)],
    ['£45k – €65k', '£45k', amount(45_000)],
    ['£85k + bonus', '£85k', amount(85_000)],
    ['£12.50', '£12.50', { kind: 'with-pence' }],
    ['£60,00', '£60,00', MALFORMED],
    ['£60,00–£70,000', '£60,00–£70,000', MALFORMED],
    ['£45.000', '£45.000', MALFORMED],
    ['£45kk', '£45kk', MALFORMED],
    ['£45,5k', '£45,5k', MALFORMED],
    ['£045,000', '£045,000', MALFORMED],
    ['£1,00,000', '£1,00,000', MALFORMED],
  ])('reads "%s"', (text, quote, value) => {
    const [mention] = findMoney(`It says ${text}`.replace('says between', 'is between'));
    expect(mention).toMatchObject({ quote, value });
  });

  it.each([
    ['£45k a year', 'year'],
    ['£45k per annum', 'year'],
    ['£45k p.a.', 'year'],
    ['£45k/year', 'year'],
    ['£450–£600 a day', 'day'],
    ['£450pd', 'day'],
    ['a day rate of £450', 'day'],
    [`${'Long before that. '.repeat(9)}They ask a day rate of £450`, 'day'],
    [`a day rate. ${'Long before that. '.repeat(9)}It is £450`, null],
    ['£450 day rate', 'day'],
    ['£12.50 an hour', 'hour'],
    ['£3,000 per month', 'month'],
    ['£45,000 (per year)', 'year'],
    ['£45k', null],
    ['£45k years ago', null],
  ])('hears the period in "%s"', (text, period) => {
    expect(findMoney(text)[0]?.period).toBe(period);
  });

  it.each([
    ['€45k', 'EUR'],
    ['$45k', 'USD'],
    ['US$45k', 'USD'],
    ['EUR 45,000', 'EUR'],
  ])('knows the currency of "%s"', (text, currency) => {
    expect(findMoney(text)).toMatchObject([{ currency, quote: text }]);
  });

  it.each(['', 'no money', '£', '£ and more', '10–20% more', 'EUROPE 2026'])(
    'finds nothing in "%s"',
    (text) => {
      expect(findMoney(text)).toEqual([]);
    },
  );

  it('finds each mention once, in order', () => {
    const text = 'Juniors: £45k–£65k; mid: £75k–£110k, at times £120k.';
    expect(findMoney(text).map(({ quote }) => quote)).toEqual(['£45k–£65k', '£75k–£110k', '£120k']);
  });

  it('quotes exactly, whatever the text, and never overlaps', () => {
    const piece = fc.constantFrom(
      '£',
      '45',
      'k',
      '–',
      ' ',
      ',',
      '000',
      '.',
      '5',
      '+',
      ' to ',
      'a year',
      '\u00a0',
      'm',
      'US$',
      '£60,00',
      'é',
      '😀',
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const { quote, start, end, value } of findMoney(text)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(reached);
          if (value.kind === 'amount') expect(Number.isSafeInteger(value.amount)).toBe(true);
          reached = end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads back what our own format writes', () => {
    const ends = fc.tuple(fc.integer({ min: 10_000, max: 2_000_000 }), fc.integer({ min: 1, max: 500_000 }));
    fc.assert(
      fc.property(
        ends,
        fc.boolean(),
        fc.constantFrom('short' as const, 'full' as const),
        ([min, spread], open, form) => {
          const max = min + spread;
          const written = formatRange({ min, max, openAbove: open }, 'GBP', 'year', { form, unit: true });
          expect(findMoney(`They earn ${written}, we think.`)).toMatchObject([
            { value: range(min, max, open), period: 'year', currency: 'GBP' },
          ]);
        },
      ),
    );
  });
});
