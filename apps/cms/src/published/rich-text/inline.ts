import type { InlineNode } from '@rolebook/contract/published/rich-text';
import { dayOf } from '../../fields/calendar-date';
import { idOf } from '../../fields/id-of';
import type { Library } from '../library';
import { type LexicalNode, linkOf, tokenOf } from './lexical';

type Leaf = Exclude<InlineNode, { type: 'link' }>;

/** Lexical's bit mask of a text node (lexical: TextNode formats). */
const FORMATS = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
] as const;

function textLeaf({ text = '', format }: LexicalNode): Leaf {
  const mask = typeof format === 'number' ? format : 0;
  const marks = Object.fromEntries(FORMATS.filter(([bit]) => mask & bit).map(([, name]) => [name, true]));
  return { type: 'text', text, ...marks };
}

/** A cited figure that is not published any more leaves words, not a hole. */
function tokenLeaf(node: LexicalNode, library: Library): Leaf {
  const token = tokenOf(node);
  const pinnedOn = token?.pinnedOn ? dayOf(token.pinnedOn) : null;
  const figure = token?.blockType === 'salaryFigure' ? library.figure(idOf(token.figure), pinnedOn) : null;
  if (!token || !figure) return { type: 'text', text: 'not enough data' };
  return { type: 'salary-figure', figure, part: token.part, form: token.form, pinnedOn };
}

function leaves(nodes: readonly LexicalNode[] | undefined, library: Library): Leaf[] {
  return (nodes ?? []).flatMap((node): Leaf[] => {
    switch (node.type) {
      case 'text':
        return node.text ? [textLeaf(node)] : [];
      case 'linebreak':
        return [{ type: 'line-break' }];
      case 'tab':
        return [{ type: 'text', text: ' ' }];
      case 'inlineBlock':
        return [tokenLeaf(node, library)];
      default:
        return leaves(node.children, library);
    }
  });
}

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** Where a link leads; null when its document is not published, or the address is none that a reader should follow. */
export function hrefOf(node: LexicalNode, library: Library): string | null {
  const link = linkOf(node);
  if (link?.linkType === 'internal')
    return link.doc ? library.pathOf(link.doc.relationTo, idOf(link.doc.value)) : null;
  const url = link?.url?.trim() ?? '';
  return SAFE_ADDRESS.test(url) ? url : null;
}

/** Text, tokens and links of a paragraph-like node. A link that leads nowhere becomes its text. */
export function inlineNodes(nodes: readonly LexicalNode[] | undefined, library: Library): InlineNode[] {
  return (nodes ?? []).flatMap((node): InlineNode[] => {
    if (node.type !== 'link' && node.type !== 'autolink') return leaves([node], library);
    const children = leaves(node.children, library);
    const href = hrefOf(node, library);
    if (!href) return children;
    return [{ type: 'link', href, newTab: linkOf(node)?.newTab === true, children }];
  });
}

/** The words of a node, for anchors and contents. */
export const wordsOf = (node: LexicalNode): string =>
  node.type === 'text' ? (node.text ?? '') : (node.children ?? []).map(wordsOf).join('');
