import fc from 'fast-check';
import { formatRange } from './format';
import { readTypedAmount, readTypedPay } from './typed-pay';

const range = (min: number, max: number | null, openAbove = false) => ({
  kind: 'range',
  min,
  max,
  openAbove,
});

describe('pay typed into a cell', () => {
  it.each([
    ['£45k – £65k', range(45_000, 65_000)],
    ['45000-65000', range(45_000, 65_000)],
    ['45-65k', range(45_000, 65_000)],
    ['45k-65', range(45_000, 65_000)],
    ['£45,000 to £65,000 a year', range(45_000, 65_000)],
    ['between £45k and £65k', range(45_000, 65_000)],
    ['£ 66,150 - £ 94,500', range(66_150, 94_500)],
    ['£45K-£55K', range(45_000, 55_000)],
    ['£47.5k–£60k', range(47_500, 60_000)],
    ['45 000 – 65 000', range(45_000, 65_000)],
    ['45,000.00', range(45_000, 45_000)],
    ['85k+', range(85_000, null)],
    ['£130k – £180k+', range(130_000, 180_000, true)],
    ['550-850', range(550, 850)],
    ['65000 - 45000', range(65_000, 45_000)],
  ])('understands "%s"', (text, expected) => {
    expect(readTypedPay(text)).toMatchObject(expected);
  });

  it.each(['', '  ', '–', '-', 'n/a', 'Not enough data'])('takes "%s" for an empty cell', (text) => {
    expect(readTypedPay(text)).toEqual({ kind: 'empty' });
  });

  it.each(['£60,00', '45.000', '45kk', 'about 45k', '45k-65k-75k', '45k–', 'forty', '45k 65k', '-45000'])(
    'refuses "%s" and says how to write it',
    (text) => {
      expect(readTypedPay(text)).toEqual({ kind: 'fault', message: expect.stringContaining('45000-65000') });
    },
  );

  it('refuses mixed currencies and pence', () => {
    expect(readTypedPay('£45k – €65k')).toMatchObject({
      message: expect.stringContaining('mixes currencies'),
    });
    expect(readTypedPay('£45,000.50')).toMatchObject({ message: expect.stringContaining('pence') });
  });

  it('reports the currency that the signs say', () => {
    expect(readTypedPay('€45k – 65k')).toMatchObject({ currency: 'EUR' });
    expect(readTypedPay('45k')).toMatchObject({ currency: null });
    expect(readTypedAmount('US$120,000')).toEqual({ kind: 'amount', amount: 120_000, currency: 'USD' });
  });

  it('refuses a range, open or not, where one amount belongs', () => {
    expect(readTypedAmount('45k-65k')).toMatchObject({ message: expect.stringContaining('range') });
    expect(readTypedAmount('45k+')).toMatchObject({ kind: 'fault' });
  });

  it('reads back whatever we write, in either form', () => {
    const amounts = fc.integer({ min: 10_000, max: 500_000 });
    fc.assert(
      fc.property(amounts, fc.option(amounts), fc.boolean(), (one, other, short) => {
        const [min, max] = other === null ? [one, null] : [Math.min(one, other), Math.max(one, other)];
        const text = formatRange({ min, max, openAbove: false }, 'GBP', 'year', {
          form: short ? 'short' : 'full',
        });
        expect(readTypedPay(text)).toEqual({ ...range(min, max), currency: 'GBP' });
      }),
    );
  });

  it('never throws, and never yields anything but whole amounts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-–£€k+mto '.split('')) }), (text) => {
        const pay = readTypedPay(text);
        if (pay.kind === 'range') expect(Number.isSafeInteger(pay.min)).toBe(true);
      }),
    );
  });
});
