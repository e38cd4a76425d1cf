import { z } from 'zod';
import { pictureSchema } from './picture';
import { salaryFigureSchema, salaryTableSchema } from './salary';
import { teaserSchema } from './teaser';

/**
 * The body of a page, as the web tier knows it. The cms turns Lexical's tree into this; nothing of Lexical leaves it.
 * A block that the cms cannot express (a relation that is gone, a type it does not know) arrives as `unsupported`.
 */

export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
  subscript?: boolean;
  superscript?: boolean;
}
const textNodeSchema: z.ZodType<TextNode> = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
  subscript: z.boolean().optional(),
  superscript: z.boolean().optional(),
});

const lineBreakSchema = z.object({ type: z.literal('line-break') });

/** A figure cited in a sentence. `pinnedOn`: the figure as it was on that day (news), shown with an as-of label. */
const figureTokenSchema = z.object({
  type: z.literal('salary-figure'),
  figure: salaryFigureSchema,
  part: z.enum(['range', 'min', 'max', 'median']),
  form: z.enum(['short', 'full']),
  pinnedOn: z.string().nullable(),
});
export type FigureToken = z.infer<typeof figureTokenSchema>;

const leafSchema = z.union([textNodeSchema, lineBreakSchema, figureTokenSchema]);

const linkSchema = z.object({
  type: z.literal('link'),
  /** A path on this site, or an absolute http(s), mailto or tel address. Checked by the cms. */
  href: z.string(),
  newTab: z.boolean(),
  children: z.array(leafSchema),
});

export const inlineNodeSchema = z.union([leafSchema, linkSchema]);
export type InlineNode = z.infer<typeof inlineNodeSchema>;

const paragraphSchema = z.object({ type: z.literal('paragraph'), children: z.array(inlineNodeSchema) });
const headingSchema = z.object({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  /** Anchor, unique on the page. */
  id: z.string(),
  children: z.array(inlineNodeSchema),
});

export interface ListNode {
  type: 'list';
  ordered: boolean;
  items: { children: InlineNode[]; nested: ListNode | null }[];
}
const listSchema: z.ZodType<ListNode> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.object({ children: z.array(inlineNodeSchema), nested: listSchema.nullable() })),
  }),
);
const quoteSchema = z.object({ type: z.literal('quote'), children: z.array(inlineNodeSchema) });
const ruleSchema = z.object({ type: z.literal('rule') });

/** What may stand inside an answer or a callout: prose without blocks. */
export const proseNodeSchema = z.union([paragraphSchema, headingSchema, listSchema, quoteSchema, ruleSchema]);
export type ProseNode = z.infer<typeof proseNodeSchema>;

const salaryComparisonSchema = z.object({
  type: z.literal('salary-comparison'),
  id: z.string(),
  heading: z.string().nullable(),
  view: z.enum(['table-and-chart', 'table', 'chart']),
  table: salaryTableSchema,
});
const faqSchema = z.object({
  type: z.literal('faq'),
  id: z.string(),
  heading: z.string(),
  items: z.array(z.object({ id: z.string(), question: z.string(), answer: z.array(proseNodeSchema) })),
});
const callToActionSchema = z.object({
  type: z.literal('call-to-action'),
  title: z.string(),
  text: z.string().nullable(),
  label: z.string(),
  href: z.string(),
});
/** The form itself takes its wording from the site frame: it is versioned there. */
const newsletterSchema = z.object({ type: z.literal('newsletter'), id: z.string() });
const relatedContentSchema = z.object({
  type: z.literal('related-content'),
  heading: z.string(),
  items: z.array(teaserSchema),
});
const pictureBlockSchema = z.object({
  type: z.literal('picture'),
  picture: pictureSchema,
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  layout: z.enum(['column', 'wide']),
});
const pullQuoteSchema = z.object({
  type: z.literal('pull-quote'),
  quote: z.string(),
  attribution: z.string().nullable(),
});
const calloutSchema = z.object({
  type: z.literal('callout'),
  tone: z.enum(['note', 'tip', 'warning']),
  title: z.string().nullable(),
  body: z.array(proseNodeSchema),
});
const codeSchema = z.object({
  type: z.literal('code'),
  language: z.string(),
  code: z.string(),
  caption: z.string().nullable(),
});
const unsupportedSchema = z.object({
  type: z.literal('unsupported'),
  blockType: z.string(),
  reason: z.string(),
});

const knownBlockSchema = z.union([
  paragraphSchema,
  headingSchema,
  listSchema,
  quoteSchema,
  ruleSchema,
  salaryComparisonSchema,
  faqSchema,
  callToActionSchema,
  newsletterSchema,
  relatedContentSchema,
  pictureBlockSchema,
  pullQuoteSchema,
  calloutSchema,
  codeSchema,
  unsupportedSchema,
]);
export type Block = z.infer<typeof knownBlockSchema>;
export type BlockType = Block['type'];
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;

/** Parses a body block by block: one that does not fit becomes `unsupported` and cannot take the page down. */
export const bodySchema = z.array(z.unknown()).transform((blocks): Block[] =>
  blocks.map((block) => {
    const result = knownBlockSchema.safeParse(block);
    if (result.success) return result.data;
    const type = (block as { type?: unknown } | null)?.type;
    return {
      type: 'unsupported',
      blockType: typeof type === 'string' ? type : 'unknown',
      reason: z.prettifyError(result.error).slice(0, 500),
    };
  }),
);
