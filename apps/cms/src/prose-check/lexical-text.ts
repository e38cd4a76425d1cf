import type { LexicalNode } from '../published/rich-text/lexical';

/** Stands for what has no letters of its own (a cited figure): one character, so that offsets fit Lexical's. */
const OBJECT = '\uFFFC';

/** A run of letters in a tree: one text node. */
export interface TextRun {
  /** Child indexes from the element (paragraph, heading, list item) down to the text node. */
  readonly path: readonly number[];
  readonly start: number;
  readonly text: string;
}

export interface ElementText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** The text of a paragraph-like element with links inside, and which text node each letter is in. Nested lists are not its text. */
export function textOfElement(element: LexicalNode): ElementText {
  let text = '';
  const runs: TextRun[] = [];
  const walk = (nodes: readonly LexicalNode[], above: readonly number[]) => {
    nodes.forEach((node, index) => {
      const path = [...above, index];
      if (node.type === 'list') return;
      if (node.type === 'text') {
        runs.push({ path, start: text.length, text: node.text ?? '' });
        text += node.text ?? '';
      } else if (node.children) walk(node.children, path);
      else if (node.type === 'linebreak') text += '\n';
      else text += node.type === 'tab' ? ' ' : OBJECT;
    });
  };
  walk(element.children ?? [], []);
  return { text, runs };
}
