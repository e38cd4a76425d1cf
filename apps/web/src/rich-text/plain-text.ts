import type {
  Block,
  FigureToken,
  InlineNode,
  ListNode,
  ProseNode,
} from '@rolebook/contract/published/rich-text';
import { formatPart } from '@rolebook/salary/format';
import { formatDay } from '../format/dates';

/** A cited figure as a sentence shows it: "£75k – £110k", with "(as of 3 May 2026)" when it is pinned to a day. */
export function figureText({ figure, part, form, pinnedOn }: FigureToken): string {
  const text = formatPart(figure, part, { form });
  return pinnedOn === null ? text : `${text} (as of ${formatDay(pinnedOn)})`;
}

/** The words of a run of text, links and figures; line breaks become spaces. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'line-break':
          return ' ';
        case 'salary-figure':
          return figureText(node);
        case 'link':
          return inlineText(node.children);
        default:
          return node satisfies never;
      }
    })
    .join('');
}

function listText(list: ListNode): string {
  return list.items
    .flatMap((item) => [inlineText(item.children), item.nested ? listText(item.nested) : ''])
    .filter(Boolean)
    .join('\n');
}

/** One block of prose as text; list items stand on lines of their own. */
function proseNodeText(node: ProseNode): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(node.children);
    case 'list':
      return listText(node);
    case 'rule':
      return '';
    default:
      return node satisfies never;
  }
}

/** Prose without markup, blocks on lines of their own: what a screen shows, less its looks. */
export function proseText(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => proseNodeText(node).trim())
    .filter(Boolean)
    .join('\n');
}

const PROSE_TYPES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'quote', 'rule']);

export function isProse(block: Block): block is Block & ProseNode {
  return PROSE_TYPES.has(block.type);
}

/** The prose of a body without its other blocks. */
export function bodyProseText(body: readonly Block[]): string {
  return proseText(body.filter(isProse));
}
