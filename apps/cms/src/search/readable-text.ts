import type { BodyBlockOf, BodyBlockType, LexicalNode } from '../published/rich-text/lexical';
import { blockOf, nodesOf } from '../published/rich-text/lexical';

/** What a reader reads in a rich text, apart for headings and for everything else. One entry for each paragraph. */
export interface ReadableText {
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
}

/** A cited figure changes without its document: an extract never repeats a number. */
const FIGURE = '…';

const NOTHING: ReadableText = { headings: [], paragraphs: [] };

export function joined(parts: readonly ReadableText[]): ReadableText {
  return {
    headings: parts.flatMap(({ headings }) => headings),
    paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
  };
}

const heading = (text: string | null | undefined): ReadableText =>
  text ? { ...NOTHING, headings: [text] } : NOTHING;
export const paragraph = (text: string | null | undefined): ReadableText =>
  text ? { ...NOTHING, paragraphs: [text] } : NOTHING;

/** What each block says in words. Complete at compile time; words of other documents belong to those. */
const BLOCK_TEXT: { [Type in BodyBlockType]: (block: BodyBlockOf<Type>) => ReadableText } = {
  salaryComparison: (block) => heading(block.heading),
  faq: (block) =>
    joined([
      heading(block.heading),
      ...(block.items ?? []).map(({ question, answer }) => questionText(question, answer)),
    ]),
  callToAction: (block) => joined([paragraph(block.title), paragraph(block.text)]),
  newsletter: () => NOTHING,
  relatedContent: () => NOTHING,
  picture: (block) => paragraph(block.caption),
  pullQuote: (block) => paragraph(block.quote),
  callout: (block) => joined([heading(block.title), readableText(block.body)]),
  code: (block) => paragraph(block.caption),
};

export const questionText = (question: string, answer: unknown): ReadableText =>
  joined([heading(question), readableText(answer)]);

function blockText<Type extends BodyBlockType>(block: BodyBlockOf<Type>): ReadableText {
  // A block of a release that is gone says nothing.
  return BLOCK_TEXT[block.blockType as Type]?.(block) ?? NOTHING;
}

function inlineText(node: LexicalNode): string {
  switch (node.type) {
    case 'text':
      return node.text ?? '';
    case 'linebreak':
    case 'tab':
      return ' ';
    case 'inlineBlock':
      return FIGURE;
    default:
      return (node.children ?? [])
        .map(inlineText)
        .join(node.type === 'list' || node.type === 'listitem' ? ' ' : '');
  }
}

function nodeText(node: LexicalNode): ReadableText {
  if (node.type === 'block') {
    const block = blockOf(node);
    return block ? blockText(block) : NOTHING;
  }
  const text = inlineText(node).replace(/\s+/g, ' ').trim();
  return node.type === 'heading' ? heading(text) : paragraph(text);
}

export const readableText = (value: unknown): ReadableText => joined(nodesOf(value).map(nodeText));
