import type { Currency } from '../figure';
import { type NumberToken, readNumber, wholeAmount } from './number-notation';

/** What an amount is for, as far as the text says so right beside it. */
export type SaidPeriod = 'year' | 'month' | 'week' | 'day' | 'hour';

export type MoneyValue =
  /** `min` may be above `max`: the text says what it says. */
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly openAbove: boolean }
  | { readonly kind: 'amount'; readonly amount: number; readonly openAbove: boolean }
  /** Pence, as in "£12.50": never a salary of ours. */
  | { readonly kind: 'with-pence' }
  /** Digits that make no number: "£60,00". */
  | { readonly kind: 'malformed' };

export interface MoneyMention {
  /** The exact words, `text.slice(start, end)`. */
  readonly quote: string;
  /** Offsets in UTF-16 code units, as JavaScript strings and Lexical have them. */
  readonly start: number;
  readonly end: number;
  readonly currency: Currency;
  readonly value: MoneyValue;
  readonly period: SaidPeriod | null;
  /** Where the words after the amount and its period begin. */
  readonly wordsFrom: number;
}

const SIGN = /US\$|[£€$]|\b(?:GBP|EUR|USD)\b/g;
const CURRENCY_OF: Readonly<Record<string, Currency>> = {
  '£': 'GBP',
  GBP: 'GBP',
  '€': 'EUR',
  EUR: 'EUR',
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
};
const SIGN_HERE = /US\$|[£€$]|(?:GBP|EUR|USD)\b/y;
/** Characters that only space or forbid a break; our own format writes U+2060 beside its dash. */
const GAP = /[\s\u2060\u200b]*/y;
const DASH_OR_WORD = /[-\u2010-\u2015\u2212]|(?:up\s+)?to(?=[\s\u2060])|and(?=[\s\u2060])/iy;
const BETWEEN_BEFORE = /\bbetween[\s\u2060]+$/i;
const PERIOD_AFTER =
  /[\s\u2060]*\(?(?:(?:an?|per|each|every|\/)[\s\u2060]*(year|annum|yr|month|week|day|hour|hr)s?\b|(p\.?a\b\.?|p\.?d\b\.?|pcm\b|p\.?h\b\.?|p\.?w\b\.?|annually\b|yearly\b|monthly\b|weekly\b|daily\b|day[\s-]rates?\b|hourly\b))\)?/iy;
const PERIOD_BEFORE =
  /\b(day|daily|hourly|weekly|monthly|annual|yearly)\s+(?:rates?|pay|salary|salaries|wages?)(?:\s+\p{L}+){0,3}\s+$/iu;
const PERIOD_WORDS: Readonly<Record<string, SaidPeriod>> = {
  year: 'year',
  annum: 'year',
  yr: 'year',
  pa: 'year',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  month: 'month',
  pcm: 'month',
  monthly: 'month',
  week: 'week',
  pw: 'week',
  weekly: 'week',
  day: 'day',
  pd: 'day',
  daily: 'day',
  hour: 'hour',
  hr: 'hour',
  ph: 'hour',
  hourly: 'hour',
};

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skipGap(text: string, at: number): number {
  return at + (matchAt(GAP, text, at)?.[0].length ?? 0);
}

function periodWord(word: string): SaidPeriod | null {
  const plain = word.toLowerCase().replace(/\./g, '');
  return PERIOD_WORDS[plain] ?? (/^day\b/.test(plain) ? 'day' : null);
}

/** The second end of a range: a number after a dash, "to", or "and" when "between" stood before the first. */
function readSecondEnd(
  text: string,
  first: NumberToken,
  signAt: number,
): { readonly token: NumberToken; readonly currency: Currency | null } | null {
  const separatorAt = skipGap(text, first.end);
  const separator = matchAt(DASH_OR_WORD, text, separatorAt)?.[0];
  if (separator === undefined) return null;
  const word = separator.toLowerCase();
  if (word === 'and' && !BETWEEN_BEFORE.test(text.slice(Math.max(0, signAt - 20), signAt))) return null;
  const afterSeparator = separatorAt + separator.length;
  const secondAt = skipGap(text, afterSeparator);
  const sign = matchAt(SIGN_HERE, text, secondAt)?.[0];
  const token = readNumber(text, sign === undefined ? secondAt : skipGap(text, secondAt + sign.length));
  if (token === null) return null;
  if (sign !== undefined) return { token, currency: CURRENCY_OF[sign] ?? null };
  // "£50-75k" is a range; "£45k - 3 days a week" and "£300 to 20 people" are not.
  const tight = separatorAt === first.end && secondAt === afterSeparator && !/\p{L}/u.test(word);
  const moneyLike =
    token.unit !== null || token.digits.length >= 4 || (!first.unit && token.digits.length >= 3);
  return tight || moneyLike ? { token, currency: null } : null;
}

function singleValue(token: NumberToken): MoneyValue {
  if (token.malformed) return { kind: 'malformed' };
  const amount = wholeAmount(token, token.unit);
  return amount === null ? { kind: 'with-pence' } : { kind: 'amount', amount, openAbove: token.plus };
}

/** A unit that stands once counts for both ends: "£50-75k", "£45k–65". */
function rangeValue(first: NumberToken, second: NumberToken): MoneyValue {
  if (first.malformed || second.malformed) return { kind: 'malformed' };
  const inherits = (token: NumberToken) => token.unit === null && token.digits.length <= 3;
  const min = wholeAmount(first, inherits(first) ? second.unit : first.unit);
  const max = wholeAmount(second, inherits(second) ? first.unit : second.unit);
  if (min === null || max === null) return { kind: 'with-pence' };
  return { kind: 'range', min, max, openAbove: second.plus };
}

function periodBeside(
  text: string,
  start: number,
  end: number,
): { period: SaidPeriod | null; wordsFrom: number } {
  const after = matchAt(PERIOD_AFTER, text, end);
  const said = after?.[1] ?? after?.[2];
  if (after && said) return { period: periodWord(said), wordsFrom: end + after[0].length };
  const before = PERIOD_BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  return { period: before ? periodWord(before) : null, wordsFrom: end };
}

/** Every mention of money in a text, in order, with exact offsets. Linear in the length of the text. */
export function findMoney(text: string): MoneyMention[] {
  const mentions: MoneyMention[] = [];
  let reached = 0;
  for (const sign of text.matchAll(SIGN)) {
    const start = sign.index;
    const currency = CURRENCY_OF[sign[0]];
    if (start < reached || currency === undefined) continue;
    const first = readNumber(text, skipGap(text, start + sign[0].length));
    if (first === null) continue;
    const second = readSecondEnd(text, first, start);
    const mixed = second !== null && second.currency !== null && second.currency !== currency;
    const isRange = second !== null && !mixed;
    const end = isRange ? second.token.end : first.end;
    const value = isRange ? rangeValue(first, second.token) : singleValue(first);
    mentions.push({
      quote: text.slice(start, end),
      start,
      end,
      currency,
      value,
      ...periodBeside(text, start, end),
    });
    reached = end;
  }
  return mentions;
}
