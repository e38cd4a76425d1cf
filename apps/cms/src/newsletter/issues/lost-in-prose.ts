import { idOf } from '../../fields/id-of';
import type { Library } from '../../published/library';
import { hrefOf } from '../../published/rich-text/inline';
import { type LexicalNode, linkOf, nodesOf, tokenOf } from '../../published/rich-text/lexical';

const wordsIn = (node: LexicalNode): string => node.text ?? (node.children ?? []).map(wordsIn).join('');

/**
 * What readers of a text would not get: links whose page is not published or whose address is none, which become plain
 * words, and cited figures that are not published. On a page the gap is mended by publishing; a mail cannot be mended.
 */
export function lostInProse(text: unknown, library: Library): string[] {
  const lost: string[] = [];
  const look = (node: LexicalNode) => {
    if ((node.type === 'link' || node.type === 'autolink') && hrefOf(node, library) === null) {
      lost.push(
        linkOf(node)?.linkType === 'internal'
          ? `“${wordsIn(node)}” links to a page that is not published.`
          : `“${wordsIn(node)}” links to something that is no address of a page.`,
      );
    }
    const token = node.type === 'inlineBlock' ? tokenOf(node) : null;
    if (token?.blockType === 'salaryFigure' && !library.figure(idOf(token.figure), null)) {
      lost.push('A cited figure is not published.');
    }
    for (const child of node.children ?? []) look(child);
  };
  for (const node of nodesOf(text)) look(node);
  return lost;
}
