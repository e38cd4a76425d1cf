import type { Currency } from './figure';
import { CURRENCY_SIGNS } from './format';
import { type NumberToken, type NumberUnit, readNumber, wholeAmount } from './prose/number-notation';

/**
 * Pay as people type it into a cell or a spreadsheet holds it: "£45k – £65k", "45000-65000", "45-65k", "£45,000", "85k+".
 * Unlike in prose, nothing else may stand beside it, and the currency sign may be missing.
 */
export type TypedPay =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'range';
      readonly min: number;
      /** `null` is open: "85k+". A single amount is a range of one amount. */
      readonly max: number | null;
      readonly openAbove: boolean;
      /** What the signs say; null when there is none. */
      readonly currency: Currency | null;
    }
  | { readonly kind: 'fault'; readonly message: string };

export type TypedAmount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly amount: number; readonly currency: Currency | null }
  | { readonly kind: 'fault'; readonly message: string };

const EMPTY = /^(?:|[-\u2010-\u2015\u2212]|n\/?a|none|not enough data)$/i;
const SIGN = /^(?:US\$|[£€$]|GBP|EUR|USD)\s*/i;
const SEPARATOR = /^\s*(?:[-\u2010-\u2015\u2212]|to\b|and\b)\s*/i;
const PERIOD_TAIL = /^\s*(?:\/|a|per)?\s*(?:year|annum|yr|day|p\.?a\.?|p\.?d\.?)?\s*$/i;
const CURRENCY_OF: Readonly<Record<string, Currency>> = {
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
};

interface End {
  readonly token: NumberToken;
  readonly currency: Currency | null;
  readonly rest: string;
}

function fault(written: string): { kind: 'fault'; message: string } {
  return {
    kind: 'fault',
    message: `"${written}" is not an amount that can be read. Write it as 45000, 45,000 or 45k, and a range as 45000-65000 or 45k-65k.`,
  };
}

/** Spaces of any width become plain ones, and marks that only forbid a break vanish. */
const plain = (text: string) =>
  text
    .replace(/[\u2060\u200b\ufeff]/g, '')
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .trim();

function readEnd(text: string): End | null {
  const sign = SIGN.exec(text)?.[0] ?? '';
  const token = readNumber(text, sign.length);
  if (token === null || token.malformed) return null;
  return {
    token,
    currency: CURRENCY_OF[sign.trim().toLowerCase()] ?? null,
    rest: text.slice(token.end),
  };
}

/** A "k" that stands once counts for both ends: "45-65k". */
function unitOf(token: NumberToken, other: NumberToken): NumberUnit | null {
  return token.unit === null && token.digits.length <= 3 ? other.unit : token.unit;
}

const pence = (written: string) => ({
  kind: 'fault' as const,
  message: `"${written}" has pence. Salaries are whole units: round it.`,
});

/** Reads one cell that holds a range, one amount, or nothing. */
export function readTypedPay(written: string): TypedPay {
  const text = plain(written);
  if (EMPTY.test(text)) return { kind: 'empty' };
  const first = readEnd(text.replace(/^between /i, ''));
  if (first === null) return fault(text);
  if (PERIOD_TAIL.test(first.rest)) {
    const amount = wholeAmount(first.token, first.token.unit);
    if (amount === null) return pence(text);
    const max = first.token.plus ? null : amount;
    return { kind: 'range', min: amount, max, openAbove: false, currency: first.currency };
  }
  const separator = SEPARATOR.exec(first.rest)?.[0];
  const second = separator === undefined ? null : readEnd(first.rest.slice(separator.length));
  if (second === null || first.token.plus || !PERIOD_TAIL.test(second.rest)) return fault(text);
  if (second.currency !== null && first.currency !== null && second.currency !== first.currency) {
    return {
      kind: 'fault',
      message: `"${text}" mixes currencies (${CURRENCY_SIGNS[first.currency]} and ${CURRENCY_SIGNS[second.currency]}). Give both ends in one.`,
    };
  }
  const min = wholeAmount(first.token, unitOf(first.token, second.token));
  const max = wholeAmount(second.token, unitOf(second.token, first.token));
  if (min === null || max === null) return pence(text);
  return {
    kind: 'range',
    min,
    max,
    openAbove: second.token.plus,
    currency: first.currency ?? second.currency,
  };
}

/** Reads one cell that holds one amount, or nothing. */
export function readTypedAmount(written: string): TypedAmount {
  const pay = readTypedPay(written);
  if (pay.kind !== 'range') return pay;
  if (pay.max !== pay.min) {
    return {
      kind: 'fault',
      message: `"${plain(written)}" is a range where one amount belongs. Put its ends into "min" and "max".`,
    };
  }
  return { kind: 'amount', amount: pay.min, currency: pay.currency };
}
