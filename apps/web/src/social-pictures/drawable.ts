/** Scripts for which a font is at hand (fonts/make-fonts.mjs), and what stands between words of all of them. */
const DRAWN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{M}\p{N}\p{P}\p{Sc}\p{Sm}\s]/u;
const ARABIC = /\p{Script=Arabic}/u;
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Text without what no font at hand can draw (emoji, mostly), on one line. */
export const drawable = (text: string): string =>
  [...text.normalize('NFC')]
    .filter((character) => DRAWN.test(character))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a text is read from the right: by its first letter. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Arabic letters join, so a font for them must be named; for others the renderer looks by itself. */
export const isArabic = (text: string): boolean => ARABIC.test(text);
