import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  HeadingFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { salaryFigureToken } from './blocks/salary-figure-token';

/** Documents that a text may link to. The link keeps the document, not its address, so it survives a new slug. */
export const LINKABLE = ['articles', 'roles', 'authors', 'topics', 'pages', 'salary-tables'] as const;

/** Formats and links that every rich text has. Alignment, colours and uploads are the design's business, not the text's. */
export const inlineFeatures = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  InlineCodeFeature(),
  LinkFeature({ enabledCollections: [...LINKABLE], maxDepth: 0 }),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  InlineToolbarFeature(),
];

/** Prose without blocks, for answers and callouts: it may cite salary figures. */
export const proseEditor = () =>
  lexicalEditor({
    features: () => [
      ...inlineFeatures(),
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
      BlocksFeature({ inlineBlocks: [salaryFigureToken] }),
    ],
  });
