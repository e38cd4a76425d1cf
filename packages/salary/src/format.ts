import type { Currency, Period, SalaryRange } from './figure';
import { PERIOD_LABELS } from './labels';

/**
 * How money looks, en-GB. Exact, always: what readers see equals what the structured data says.
 * `Intl.NumberFormat.formatRange` is not used: it rounds and merges the ends ("£48–100k" for 47,500 to 99,999).
 */

export const NOT_ENOUGH_DATA = 'Not enough data';
export const VARIABLE = 'Variable';

/** A sample smaller than this is not shown: single people could be recognised, and one answer would move it. */
export const SMALLEST_SHOWN_SAMPLE = 10;

/** `short`: "£45k – £65k"; `full`: "£45,000 – £65,000". */
export type MoneyForm = 'short' | 'full';

/** What of a figure a sentence cites. */
export type FigurePart = 'range' | 'min' | 'max' | 'median';

/** What formatting needs of a figure; published figures have it all. */
export interface FormattableFigure extends SalaryRange {
  readonly currency: Currency;
  readonly period: Period;
  readonly median: number | null;
  /** `null` is unknown. */
  readonly sampleSize: number | null;
  /** Pay varies too much for a range. */
  readonly variable: boolean;
}

/** `unit: true` adds "a year" or "a day". Day rates should always carry it. */
export interface FormatOptions {
  readonly form?: MoneyForm;
  readonly unit?: boolean;
}

const NO_BREAK_SPACE = '\u00a0';
/**
 * A line may break between an en dash and a no-break space (UAX #14, LB12a; Chromium does); the word joiner
 * forbids it in every place that shows the text, styled or not.
 */
export const RANGE_SEPARATOR = `${NO_BREAK_SPACE}\u2013\u2060${NO_BREAK_SPACE}`;

/** en-GB: the pound and the euro are known by their sign, dollars must say whose. */
export const CURRENCY_SIGNS: Readonly<Record<Currency, string>> = { GBP: '£', EUR: '€', USD: 'US$' };

function assertAmount(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`An amount of money must be a whole number of at least 0, not ${amount}`);
  }
}

/** "1,234,567", without a sign. */
export function withThousands(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `amount / unit` with as many decimals as it takes, from integers: 47,500 by 1,000 is "47.5". */
function inUnits(amount: number, unit: number): string {
  const whole = (amount - (amount % unit)) / unit;
  const rest = String(amount % unit)
    .padStart(String(unit).length - 1, '0')
    .replace(/0+$/, '');
  return rest === '' ? withThousands(whole) : `${withThousands(whole)}.${rest}`;
}

/** "45k", "47.5k", "1.2m", or null where the short form would need more decimals than readers want. */
function shortNumber(amount: number): string | null {
  if (amount >= 1_000_000) return amount % 10_000 === 0 ? `${inUnits(amount, 1_000_000)}m` : null;
  if (amount >= 1_000) return amount % 100 === 0 ? `${inUnits(amount, 1_000)}k` : null;
  return null;
}

/** One form for all amounts of a range: short only if each of them is exact in it. Day rates are never shortened. */
function writeAmounts(
  amounts: readonly number[],
  currency: Currency,
  period: Period,
  form: MoneyForm,
): string[] {
  for (const amount of amounts) assertAmount(amount);
  const sign = CURRENCY_SIGNS[currency];
  const shorts = amounts.map(shortNumber);
  const short = form === 'short' && period === 'year' && shorts.every((text) => text !== null);
  return amounts.map((amount, index) => `${sign}${(short && shorts[index]) || withThousands(amount)}`);
}

/** One amount, on its own: "£45k" or "£45,000". @throws RangeError when it is not a whole number of at least 0. */
export function formatAmount(amount: number, currency: Currency, form: MoneyForm = 'full'): string {
  return writeAmounts([amount], currency, 'year', form).join('');
}

function assertOrdered({ min, max }: SalaryRange): void {
  if (max !== null && max < min) throw new RangeError(`A range must not be reversed: ${min} to ${max}`);
}

function withUnit(text: string, period: Period, unit: boolean): string {
  return unit ? `${text} ${PERIOD_LABELS[period].replace(' ', NO_BREAK_SPACE)}` : text;
}

/** Whether a figure's numbers may be shown at all, in text, structured data and downloads alike. */
export function presenceOf(
  figure: Pick<FormattableFigure, 'sampleSize' | 'variable'> | null,
): 'shown' | 'variable' | 'not-enough-data' {
  if (figure === null) return 'not-enough-data';
  if (figure.sampleSize !== null && figure.sampleSize < SMALLEST_SHOWN_SAMPLE) return 'not-enough-data';
  return figure.variable ? 'variable' : 'shown';
}

/** A bare range: "£45k – £65k", "£85k+", "£130k – £180k+". @throws RangeError when reversed or not in whole units. */
export function formatRange(
  range: SalaryRange,
  currency: Currency,
  period: Period,
  { form = 'short', unit = false }: FormatOptions = {},
): string {
  assertOrdered(range);
  const { min, max } = range;
  const ends = max === null || max === min ? [min] : [min, max];
  const open = max === null || range.openAbove ? '+' : '';
  const text = `${writeAmounts(ends, currency, period, form).join(RANGE_SEPARATOR)}${open}`;
  return withUnit(text, period, unit);
}

/**
 * Runs `write` only when the numbers may be shown; otherwise says why not.
 * Every way of showing a figure goes through here, so that none forgets a suppressed sample.
 */
function ifShown<Figure extends FormattableFigure>(
  figure: Figure | null,
  write: (figure: Figure) => string,
): string {
  const presence = presenceOf(figure);
  if (figure === null || presence === 'not-enough-data') return NOT_ENOUGH_DATA;
  return presence === 'variable' ? VARIABLE : write(figure);
}

/** A figure's range as it stands in a table cell or a sentence; `null` is a cell without a figure. */
export function formatFigure(figure: FormattableFigure | null, options: FormatOptions = {}): string {
  return ifShown(figure, (shown) => formatRange(shown, shown.currency, shown.period, options));
}

/** Whether a sentence can cite this part: an open range has no upper end, and not every figure has a median. */
export function hasPart(figure: Pick<FormattableFigure, 'max' | 'median'>, part: FigurePart): boolean {
  if (part === 'max') return figure.max !== null;
  return part !== 'median' || figure.median !== null;
}

function amountOf(figure: FormattableFigure, part: 'min' | 'max' | 'median'): number | null {
  return { min: figure.min, max: figure.max, median: figure.median }[part];
}

/**
 * One part of a figure, as a token in a sentence shows it. The upper end keeps its "+": "can reach £180k+".
 * A part that the figure does not have reads "Not enough data" (see `hasPart`, which refuses it while editing).
 */
export function formatPart(
  figure: FormattableFigure | null,
  part: FigurePart,
  { form = 'short', unit = false }: FormatOptions = {},
): string {
  if (part === 'range') return formatFigure(figure, { form, unit });
  return ifShown(figure, (shown) => {
    const amount = amountOf(shown, part);
    if (amount === null) return NOT_ENOUGH_DATA;
    const open = part === 'max' && shown.openAbove ? '+' : '';
    const text = `${writeAmounts([amount], shown.currency, shown.period, form).join('')}${open}`;
    return withUnit(text, shown.period, unit);
  });
}

/** A bare range for screen readers: "£45,000 to £65,000 a year", "£45,000 a year or more". */
export function speakRange(range: SalaryRange, currency: Currency, period: Period): string {
  assertOrdered(range);
  const { min, max } = range;
  const ends = max === null || max === min ? [min] : [min, max];
  const amounts = writeAmounts(ends, currency, period, 'full').join(' to ');
  return `${amounts} ${PERIOD_LABELS[period]}${max === null || range.openAbove ? ' or more' : ''}`;
}

/** A part of a figure for screen readers: full amounts, words instead of signs, always with its unit. */
export function speakFigure(figure: FormattableFigure | null, part: FigurePart = 'range'): string {
  return ifShown(figure, (shown) => {
    if (part === 'range') return speakRange(shown, shown.currency, shown.period);
    const amount = amountOf(shown, part);
    if (amount === null) return NOT_ENOUGH_DATA;
    const single = { min: amount, max: amount, openAbove: part === 'max' && shown.openAbove };
    return speakRange(single, shown.currency, shown.period);
  });
}
