import type { Block, InlineNode } from '@rolebook/contract/published/rich-text';
import { formatPart } from '@rolebook/salary/format';
import { idOf } from '../../fields/id-of';
import type { Library } from '../library';
import { Anchors } from './anchors';
import {
  type BodyBlock,
  type BodyBlockOf,
  type BodyBlockType,
  blockOf,
  type LexicalNode,
  nodesOf,
  type PolymorphicRelation,
} from './lexical';
import { proseNode, proseOf } from './prose';

interface Conversion {
  readonly library: Library;
  readonly anchors: Anchors;
}

const unsupported = (blockType: string, reason: string): Block => ({
  type: 'unsupported',
  blockType,
  reason,
});
const relation = (value: unknown) => (value ?? {}) as Partial<PolymorphicRelation>;

/** How each block of the editor becomes a block of the contract. Complete at compile time. */
const CONVERT: { [Type in BodyBlockType]: (block: BodyBlockOf<Type>, conversion: Conversion) => Block } = {
  salaryComparison: (block, { library, anchors }) => {
    const table = library.table(idOf(block.table));
    if (!table) return unsupported('salaryComparison', 'Its salary table is not published.');
    const heading = block.heading || null;
    return {
      type: 'salary-comparison',
      id: anchors.give(heading ?? table.caption),
      heading,
      view: block.view,
      table,
    };
  },
  faq: (block, { library, anchors }) => ({
    type: 'faq',
    id: anchors.give(block.heading),
    heading: block.heading,
    items: (block.items ?? []).map(({ question, answer }) => ({
      id: anchors.give(question),
      question,
      answer: proseOf(answer, library, anchors),
    })),
  }),
  callToAction: (block, { library }) => {
    const { relationTo, value } = relation(block.document);
    const href =
      block.target === 'address'
        ? block.address
        : relationTo
          ? library.pathOf(relationTo, idOf(value))
          : null;
    if (!href) return unsupported('callToAction', 'What it leads to is not published.');
    return { type: 'call-to-action', title: block.title, text: block.text || null, label: block.label, href };
  },
  newsletter: (_block, { anchors }) => ({ type: 'newsletter', id: anchors.give('newsletter') }),
  relatedContent: (block, { library }) => {
    const items = (block.documents ?? []).flatMap((document) => {
      const { relationTo, value } = relation(document);
      return relationTo ? (library.teaser(relationTo, idOf(value)) ?? []) : [];
    });
    if (items.length === 0) return unsupported('relatedContent', 'None of its documents is published.');
    return { type: 'related-content', heading: block.heading, items };
  },
  picture: (block, { library }) => {
    const picture = library.picture(idOf(block.media));
    if (!picture) return unsupported('picture', 'Its picture is missing or is no picture.');
    return {
      type: 'picture',
      picture,
      caption: block.caption || null,
      credit: block.credit || null,
      layout: block.layout,
    };
  },
  pullQuote: (block) => ({ type: 'pull-quote', quote: block.quote, attribution: block.attribution || null }),
  callout: (block, { library, anchors }) => ({
    type: 'callout',
    tone: block.tone,
    title: block.title || null,
    body: proseOf(block.body, library, anchors),
  }),
  code: (block) => ({
    type: 'code',
    language: block.language,
    code: block.code,
    caption: block.caption || null,
  }),
};

function convertBlock<Type extends BodyBlockType>(block: BodyBlockOf<Type>, conversion: Conversion): Block {
  const convert = CONVERT[block.blockType as Type];
  return convert
    ? convert(block, conversion)
    : unsupported(String(block.blockType), 'This release does not know it.');
}

function convertNode(node: LexicalNode, conversion: Conversion): Block[] {
  if (node.type === 'block') {
    const block: BodyBlock | undefined = blockOf(node);
    return block ? [convertBlock(block, conversion)] : [unsupported('block', 'It is empty.')];
  }
  const prose = proseNode(node, conversion.library, conversion.anchors);
  if (prose) return [prose];
  return PROSE_TYPES.has(node.type) ? [] : [unsupported(node.type, 'This release does not know it.')];
}

const PROSE_TYPES = new Set(['paragraph', 'heading']);

/** A stored rich text as the site knows it. What cannot be shown becomes `unsupported`, with the reason for the editor. */
export function bodyOf(value: unknown, library: Library, anchors = new Anchors()): Block[] {
  return nodesOf(value).flatMap((node) => convertNode(node, { library, anchors }));
}

/** The words of a heading as readers see them, a cited figure as its amount. */
function wordsOfInline(node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'salary-figure':
      return formatPart(node.figure, node.part, { form: node.form });
    case 'link':
      return node.children.map(wordsOfInline).join('');
    case 'line-break':
      return ' ';
  }
}

/** What stands in the list of contents: sections, comparisons, questions and answers. */
export function contentsOf(body: readonly Block[]): { id: string; text: string }[] {
  return body.flatMap((block) => {
    if (block.type === 'heading' && block.level === 2) {
      const text = block.children.map(wordsOfInline).join('');
      return [{ id: block.id, text }];
    }
    if (block.type === 'faq') return [{ id: block.id, text: block.heading }];
    if (block.type === 'salary-comparison' && block.heading) return [{ id: block.id, text: block.heading }];
    return [];
  });
}
