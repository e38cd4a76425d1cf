import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le';

/**
 * What a file is written in: UTF-8 when its bytes allow it, else Windows-1252, which is what Excel on Windows saves as
 * "CSV". UTF-16 only where the byte order mark says so ("Unicode text").
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Bytes 80 to 9f of Windows-1252 (WHATWG Encoding): the one place where it is not Latin-1. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Node 20 decodes "windows-1252" as Latin-1: dashes and curly quotes would come out as control characters. */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));

/** The text of a file, without a byte order mark. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding };
}
