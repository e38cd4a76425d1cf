import type { LexicalNode } from '../published/rich-text/lexical';
import { textOfElement } from './lexical-text';

/** Words in an element of a tree, by the offsets of `textOfElement`. */
export interface WordsInTree {
  /** From the tree to the element: `root/children/3`, through blocks too: `root/children/5/fields/items/0/answer/root/children/0`. */
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface FigureTokenFields {
  /** 24 hexadecimal digits, as Payload gives to blocks. */
  readonly id: string;
  readonly figure: string;
  readonly part: 'range' | 'min' | 'max' | 'median';
  readonly form: 'short' | 'full';
}

export type Replaced = { readonly tree: unknown } | { readonly whyNot: string };

const MOVED = 'The text has changed since it was checked. Wait for the checklist, then try again.';
const ACROSS = 'The words stand partly in a link. Take them out of the link first, or replace them by hand.';

type Branch = Record<string, unknown> | unknown[];
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;
const stepInto = (branch: unknown, key: string): unknown =>
  isBranch(branch) ? (branch as Record<string, unknown>)[key] : undefined;

/** A copy in which only the branches on the way to `pointer` are new. */
function replacedAt(value: unknown, keys: readonly string[], change: (node: unknown) => unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((entry, index) => (String(index) === key ? replacedAt(entry, rest, change) : entry));
  }
  return isBranch(value) ? { ...value, [key]: replacedAt(stepInto(value, key), rest, change) } : value;
}

const tokenNode = (fields: FigureTokenFields): LexicalNode & { version: number } => ({
  type: 'inlineBlock',
  version: 1,
  fields: { ...fields, blockType: 'salaryFigure', blockName: '' },
});

/**
 * Puts a salary-figure token in the place of words. Nothing else of the tree changes: the letters before and after keep
 * their node's format. Words that spread over several text nodes (partly bold) are replaced when these are neighbours.
 */
export function replaceByToken(tree: unknown, words: WordsInTree, fields: FigureTokenFields): Replaced {
  const keys = words.pointer.split('/');
  const element = keys.reduce<unknown>(stepInto, tree) as LexicalNode | undefined;
  if (!element?.children) return { whyNot: MOVED };
  const { text, runs } = textOfElement(element);
  if (text.slice(words.start, words.end) !== words.quote) return { whyNot: MOVED };
  const covered = runs.filter((run) => run.start < words.end && run.start + run.text.length > words.start);
  const [first] = covered;
  const last = covered.at(-1);
  if (!first || !last) return { whyNot: MOVED };
  const parent = first.path.slice(0, -1);
  const sameParent = covered.every(({ path }) => path.slice(0, -1).join() === parent.join());
  if (!sameParent) return { whyNot: ACROSS };

  const [from, to] = [first.path.at(-1) ?? 0, last.path.at(-1) ?? 0];
  const siblingsOf = (children: readonly LexicalNode[]) => {
    const before = first.text.slice(0, words.start - first.start);
    const after = last.text.slice(words.end - last.start);
    return [
      ...children.slice(0, from),
      ...(before ? [{ ...children[from], text: before }] : []),
      tokenNode(fields),
      ...(after ? [{ ...children[to], text: after }] : []),
      ...children.slice(to + 1),
    ];
  };
  const way = [...keys, ...parent.flatMap((index) => ['children', String(index)]), 'children'];
  return { tree: replacedAt(tree, way, (children) => siblingsOf(children as LexicalNode[])) };
}

/** Why the words cannot give way to a token; null when they can. */
export function whyNotReplaced(tree: unknown, words: WordsInTree): string | null {
  const answer = replaceByToken(tree, words, { id: '', figure: '', part: 'range', form: 'short' });
  return 'whyNot' in answer ? answer.whyNot : null;
}

/** "£75k" asks for the short form, "£75,000" for the full one. */
export const formOf = (quote: string): FigureTokenFields['form'] =>
  /\d\s*k/i.test(quote) ? 'short' : 'full';
