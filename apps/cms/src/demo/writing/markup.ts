/** The demo's texts say something that cannot be understood. */
export class MarkupFault extends Error {}

export type TextFormat = 'strong' | 'emphasis' | 'code';
export type FigurePart = 'range' | 'min' | 'max' | 'median';

export type Span =
  | { readonly kind: 'text'; readonly text: string; readonly formats: readonly TextFormat[] }
  | { readonly kind: 'figure'; readonly figure: string; readonly part: FigurePart }
  | { readonly kind: 'link'; readonly label: string; readonly href: string };

const MARK =
  /\{\{(?<figure>[^}|]+)(?:\|(?<part>range|min|max|median))?\}\}|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)|`(?<code>[^`]+)`|\*\*(?<strong>.+?)\*\*|\*(?<emphasis>[^*]+)\*/g;

/**
 * The spans of one paragraph; see `passage.ts` for the markup.
 * @throws MarkupFault when a mark is left over, such as a brace or an asterisk without its partner.
 */
export function spansOf(text: string, formats: readonly TextFormat[] = []): Span[] {
  const spans: Span[] = [];
  let position = 0;
  const plain = (until: number) => {
    const part = text.slice(position, until).replaceAll('\n', ' ');
    if (/\*|`|\{\{|\}\}/.test(part)) throw new MarkupFault(`A mark without its partner in “${part.trim()}”`);
    if (part) spans.push({ kind: 'text', text: part, formats });
  };
  for (const match of text.matchAll(MARK)) {
    plain(match.index);
    position = match.index + match[0].length;
    const { figure, part, label, href, code, strong, emphasis } = match.groups ?? {};
    if (figure) spans.push({ kind: 'figure', figure, part: (part ?? 'range') as FigurePart });
    else if (label && href) spans.push({ kind: 'link', label, href });
    else if (code) spans.push({ kind: 'text', text: code, formats: [...formats, 'code'] });
    else if (strong) spans.push(...spansOf(strong, [...formats, 'strong']));
    else if (emphasis) spans.push(...spansOf(emphasis, [...formats, 'emphasis']));
  }
  plain(text.length);
  return spans;
}
