import {
  BlocksFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical';
import { callToActionBlock } from './blocks/call-to-action';
import { calloutBlock } from './blocks/callout';
import { codeBlock } from './blocks/code';
import { faqBlock } from './blocks/faq';
import { newsletterBlock } from './blocks/newsletter';
import { pictureBlock } from './blocks/picture';
import { pullQuoteBlock } from './blocks/pull-quote';
import { relatedContentBlock } from './blocks/related-content';
import { salaryComparisonBlock } from './blocks/salary-comparison';
import { salaryFigureToken } from './blocks/salary-figure-token';
import { inlineFeatures } from './prose-editor';

/** The body of an article, a guide's day to day, or an information page: prose with all blocks. */
export const bodyEditor = () =>
  lexicalEditor({
    features: () => [
      ...inlineFeatures(),
      FixedToolbarFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      HorizontalRuleFeature(),
      BlocksFeature({
        blocks: [
          salaryComparisonBlock,
          faqBlock,
          callToActionBlock,
          newsletterBlock,
          relatedContentBlock,
          pictureBlock,
          pullQuoteBlock,
          calloutBlock,
          codeBlock,
        ],
        inlineBlocks: [salaryFigureToken],
      }),
    ],
  });
