import { isArabic } from './drawable';

/** Width of a text in pixels, in the face of titles at a size. */
export type Measure = (text: string, size: number) => number;

export interface FittedTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Line height of a title, in parts of its size. */
export const TITLE_LEADING = 1.14;

/**
 * The title at the largest size at which it fits; at the smallest size, what does not fit ends in an ellipsis. A word
 * that is wider than the picture is broken.
 */
export function fitTitle(
  title: string,
  box: { readonly width: number; readonly height: number; readonly sizes: readonly number[] },
  measure: Measure,
): FittedTitle {
  let fitted: FittedTitle = { size: 0, lines: [] };
  for (const size of box.sizes) {
    const lines = linesOf(title, box.width, (text) => measure(text, size));
    const most = Math.max(1, Math.floor(box.height / (size * TITLE_LEADING)));
    fitted = { size, lines };
    if (lines.length <= most) return fitted;
    fitted = { size, lines: cut(lines, most) };
  }
  return fitted;
}

function cut(lines: readonly string[], most: number): string[] {
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? '';
  return [...kept, `${last.replace(/[\s\p{P}]*\S{0,3}$/u, '')}…`];
}

function linesOf(title: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(' ').flatMap((whole) => pieces(whole, width, measure))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, measure) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** Words are measured once and added up, but for Arabic, whose words and spaces depend on each other. */
function widthOf(line: string, measure: (text: string) => number): number {
  if (isArabic(line)) return measure(line);
  const words = line.split(' ');
  const space = measure('a b') - measure('ab');
  return words.reduce((sum, word) => sum + measure(word), (words.length - 1) * space);
}

/** A word that no line can hold, in parts that lines can. */
function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part && measure(`${part}${character}-`) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
