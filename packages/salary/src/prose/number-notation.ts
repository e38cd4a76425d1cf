/** Powers of ten that a word or letter after the digits stands for. */
export type NumberUnit = 3 | 6 | 9;

export interface NumberToken {
  /** Digits before the decimal point, without separators. */
  readonly digits: string;
  /** Digits after it. */
  readonly decimals: string;
  readonly unit: NumberUnit | null;
  /** A "+" directly after it. */
  readonly plus: boolean;
  /** The text cannot be read as one number: "60,00", "45.000", "45kk". */
  readonly malformed: boolean;
  readonly end: number;
}

/** Digits with what may separate them. A space only before exactly three digits: "45 000". */
const DIGITS = /\d+(?:[.,]\d+)*(?:[ \u00a0\u2009\u202f]\d{3}(?![\d.,]\d|\d|[km]\b))*/iy;
const UNIT =
  /[ \u00a0\u2009\u202f]?(k|m|bn|thousand|million|billion)(?=(?:pa|pd|pcm|ph|pw|p\.a|p\.d)?(?!\p{L}))/iuy;
const PERIOD_SUFFIX = /(?:pa|pd|pcm|ph|pw|p\.a|p\.d)(?!\p{L})/iuy;
const LETTERS = /\p{L}+/uy;
const GROUPED = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:[, \u00a0\u2009\u202f]\d{3})+)$/;
const UNITS: Readonly<Record<string, NumberUnit>> = {
  k: 3,
  thousand: 3,
  m: 6,
  million: 6,
  bn: 9,
  billion: 9,
};
/** Beyond this many digits a number is no pay, and not safe to calculate with. */
const MOST_DIGITS = 6;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function splitDecimals(written: string): { whole: string; decimals: string } {
  const point = written.lastIndexOf('.');
  return point === -1
    ? { whole: written, decimals: '' }
    : { whole: written.slice(0, point), decimals: written.slice(point + 1) };
}

/** Reads a number in en-GB notation at an offset; null where no digit stands. */
export function readNumber(text: string, at: number): NumberToken | null {
  const written = matchAt(DIGITS, text, at)?.[0];
  if (written === undefined) return null;
  const { whole, decimals } = splitDecimals(written);
  const unitMatch = matchAt(UNIT, text, at + written.length);
  const unit = UNITS[unitMatch?.[1]?.toLowerCase() ?? ''] ?? null;
  let end = at + written.length + (unitMatch?.[0].length ?? 0);
  const plus = text[end] === '+';
  if (plus) end += 1;
  // Letters that are neither unit nor period belong to the slip: "£45kk".
  const glued = plus || matchAt(PERIOD_SUFFIX, text, end) ? undefined : matchAt(LETTERS, text, end)?.[0];
  const tooPrecise = unit === null ? decimals.length > 2 : decimals.length > 3;
  return {
    digits: whole.replace(/\D/g, ''),
    decimals,
    unit,
    plus,
    malformed: !GROUPED.test(whole) || tooPrecise || glued !== undefined,
    end: end + (glued?.length ?? 0),
  };
}

/**
 * The number in whole units, shifted by a unit that may come from the other end of a range.
 * Null when a fraction is left (pence). Text arithmetic: no float is involved.
 */
export function wholeAmount({ digits, decimals }: NumberToken, unit: NumberUnit | null): number | null {
  const places = unit ?? 0;
  const fraction = decimals.slice(places);
  if (/[1-9]/.test(fraction)) return null;
  const shifted = digits + decimals.slice(0, places).padEnd(places, '0');
  return shifted.length > MOST_DIGITS + 9 ? Number.MAX_SAFE_INTEGER : Number(shifted);
}
