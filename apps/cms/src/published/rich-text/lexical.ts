import type {
  CalloutBlock,
  CallToActionBlock,
  CodeBlock,
  FaqBlock,
  NewsletterBlock,
  PictureBlock,
  PullQuoteBlock,
  RelatedContentBlock,
  SalaryComparisonBlock,
  SalaryFigureToken,
} from '../../payload-types';

/** Every block that the body editor offers. Registries are mapped types over this, so a new block cannot be forgotten. */
export type BodyBlock =
  | SalaryComparisonBlock
  | FaqBlock
  | CallToActionBlock
  | NewsletterBlock
  | RelatedContentBlock
  | PictureBlock
  | PullQuoteBlock
  | CalloutBlock
  | CodeBlock;
export type BodyBlockType = BodyBlock['blockType'];
export type BodyBlockOf<Type extends BodyBlockType> = Extract<BodyBlock, { blockType: Type }>;

/** A relation that may point to several collections, as stored. */
export interface PolymorphicRelation {
  readonly relationTo: string;
  readonly value: unknown;
}

export interface LexicalLinkFields {
  readonly linkType?: 'internal' | 'custom' | null;
  readonly url?: string | null;
  readonly doc?: PolymorphicRelation | null;
  readonly newTab?: boolean | null;
}

/** A node of Lexical's tree, as stored. What is beyond `type` depends on it and is read with care. */
export interface LexicalNode {
  readonly type: string;
  readonly children?: readonly LexicalNode[];
  readonly text?: string;
  /** Bit mask of a text node; a word (alignment) on others. */
  readonly format?: number | string;
  readonly tag?: string;
  readonly listType?: string;
  readonly fields?: unknown;
}

export interface LexicalTree {
  readonly root: { readonly children: readonly LexicalNode[] };
}

/** The nodes of a stored rich text; none for an empty field or something that is no tree. */
export function nodesOf(value: unknown): readonly LexicalNode[] {
  const children = (value as LexicalTree | null | undefined)?.root?.children;
  return Array.isArray(children) ? children : [];
}

export const tokenOf = (node: LexicalNode) => node.fields as SalaryFigureToken | undefined;
export const blockOf = (node: LexicalNode) => node.fields as BodyBlock | undefined;
export const linkOf = (node: LexicalNode) => node.fields as LexicalLinkFields | undefined;
