import type { InlineNode, ListNode, ProseNode } from '@rolebook/contract/published/rich-text';
import type { Library } from '../library';
import type { Anchors } from './anchors';
import { inlineNodes, wordsOf } from './inline';
import { type LexicalNode, nodesOf } from './lexical';

const LEVELS: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

function listOf(node: LexicalNode, library: Library): ListNode {
  const items: ListNode['items'] = [];
  for (const item of node.children ?? []) {
    const nested = (item.children ?? []).find(({ type }) => type === 'list');
    const words = (item.children ?? []).filter(({ type }) => type !== 'list');
    const last = items.at(-1);
    // Lexical keeps a nested list in an item of its own, behind the one that it belongs to.
    if (nested && words.length === 0 && last) last.nested = listOf(nested, library);
    else {
      items.push({ children: paragraphs(words, library), nested: nested ? listOf(nested, library) : null });
    }
  }
  return { type: 'list', ordered: node.listType === 'number', items };
}

const paragraphs = (nodes: readonly LexicalNode[], library: Library): InlineNode[] =>
  nodes.flatMap((node) =>
    node.type === 'paragraph' ? inlineNodes(node.children, library) : inlineNodes([node], library),
  );

const isEmpty = (children: readonly InlineNode[]) =>
  children.every((node) => node.type === 'line-break' || (node.type === 'text' && node.text.trim() === ''));

/** One node of prose; null for what is none (a block), and for empty paragraphs, which are spacing by hand. */
export function proseNode(node: LexicalNode, library: Library, anchors: Anchors): ProseNode | null {
  switch (node.type) {
    case 'paragraph': {
      const children = inlineNodes(node.children, library);
      return isEmpty(children) ? null : { type: 'paragraph', children };
    }
    case 'heading': {
      const children = inlineNodes(node.children, library);
      if (isEmpty(children)) return null;
      return {
        type: 'heading',
        level: LEVELS[node.tag ?? ''] ?? 2,
        id: anchors.give(wordsOf(node)),
        children,
      };
    }
    case 'list':
      return listOf(node, library);
    case 'quote':
      return { type: 'quote', children: inlineNodes(node.children, library) };
    case 'horizontalrule':
      return { type: 'rule' };
    default:
      return null;
  }
}

/** An answer or a callout: prose without blocks. */
export const proseOf = (value: unknown, library: Library, anchors: Anchors): ProseNode[] =>
  nodesOf(value).flatMap((node) => proseNode(node, library, anchors) ?? []);
