import { idOf } from '../../fields/id-of';
import {
  type BodyBlockOf,
  type BodyBlockType,
  blockOf,
  type LexicalNode,
  linkOf,
  nodesOf,
  type PolymorphicRelation,
  tokenOf,
} from '../../published/rich-text/lexical';
import { type Reference, type Shows, shown } from './reference';

const polymorphic = (relation: unknown, shows: Shows): Reference[] => {
  const { relationTo, value } = (relation ?? {}) as Partial<PolymorphicRelation>;
  return relationTo ? shown(relationTo, idOf(value), shows) : [];
};

/** What each block shows of other documents. Complete at compile time. */
const BLOCK_REFERENCES: { [Type in BodyBlockType]: (block: BodyBlockOf<Type>) => Reference[] } = {
  salaryComparison: (block) => shown('salary-tables', idOf(block.table), 'content'),
  faq: (block) => (block.items ?? []).flatMap(({ answer }) => richTextReferences(answer)),
  callToAction: (block) => (block.target === 'address' ? [] : polymorphic(block.document, 'address')),
  newsletter: () => [],
  relatedContent: (block) => (block.documents ?? []).flatMap((document) => polymorphic(document, 'card')),
  picture: (block) => shown('media', idOf(block.media), 'content'),
  pullQuote: () => [],
  callout: (block) => richTextReferences(block.body),
  code: () => [],
};

function blockReferences<Type extends BodyBlockType>(block: BodyBlockOf<Type>): Reference[] {
  // A block of a release that is gone uses nothing that readers see.
  return BLOCK_REFERENCES[block.blockType as Type]?.(block) ?? [];
}

function nodeReferences(node: LexicalNode): Reference[] {
  const below = (node.children ?? []).flatMap(nodeReferences);
  switch (node.type) {
    case 'block': {
      const block = blockOf(node);
      return block ? blockReferences(block) : [];
    }
    case 'inlineBlock':
      return shown('salary-figures', idOf(tokenOf(node)?.figure), 'content');
    case 'link':
      return [
        ...below,
        ...(linkOf(node)?.linkType === 'internal' ? polymorphic(linkOf(node)?.doc, 'address') : []),
      ];
    default:
      return below;
  }
}

/** Documents that a rich text shows or links to, in blocks, answers, tokens and links, however deep. */
export function richTextReferences(value: unknown): Reference[] {
  return nodesOf(value).flatMap(nodeReferences);
}
