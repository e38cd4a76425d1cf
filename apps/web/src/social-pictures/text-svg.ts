import { escapeXml } from '../feeds/xml';
import { isArabic } from './drawable';

/** Families as the font files name themselves. */
export const SERIF = 'Newsreader 16pt';
export const SANS = 'Source Sans 3 ExtraLight';
const ARABIC = 'Noto Sans Arabic Medium';

export interface TextStyle {
  readonly family: typeof SERIF | typeof SANS;
  readonly size: number;
  readonly colour: string;
  readonly strong?: boolean;
  readonly anchor?: 'start' | 'end';
}

/** One line of text as SVG. */
export function textSvg(text: string, x: number, y: number, style: TextStyle): string {
  const { family, size, colour, strong, anchor = 'start' } = style;
  // Arabic letters join only within one run, so its font is named for the whole line; others are looked for by letter.
  const face = isArabic(text) ? ARABIC : family;
  return `<text x="${x}" y="${y}" font-family="${face}" font-size="${size}" font-weight="${strong ? 600 : 400}" fill="${colour}" text-anchor="${anchor}" xml:space="preserve">${escapeXml(text)}</text>`;
}
