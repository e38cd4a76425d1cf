import { z } from 'zod';
import { authorCardSchema, correctionSchema, listing, pageBase, timestampSchema } from './page-parts';
import { pictureSchema } from './picture';
import { bodySchema } from './rich-text';
import { roleRefSchema } from './salary';
import { teaserSchema, topicRefSchema } from './teaser';

export const articlePageSchema = z.object({
  kind: z.literal('article'),
  ...pageBase,
  standfirst: z.string(),
  topic: topicRefSchema,
  hero: pictureSchema.nullable(),
  heroCredit: z.string().nullable(),
  authors: z.array(authorCardSchema).min(1),
  firstPublishedAt: timestampSchema,
  /** Null until content changed after first publication in a way that a reader should know of. */
  updatedAt: timestampSchema.nullable(),
  readingMinutes: z.number().int().positive(),
  wordCount: z.number().int().nonnegative(),
  /** Headings of level 2, with those of comparison and FAQ blocks. */
  contents: z.array(z.object({ id: z.string(), text: z.string() })),
  body: bodySchema,
  /** Newest first. */
  corrections: z.array(correctionSchema),
  roles: z.array(roleRefSchema),
  related: z.array(teaserSchema),
  /** The article of the same topic that was published just before, and the one just after. */
  previous: teaserSchema.nullable(),
  next: teaserSchema.nullable(),
});

export const articleListPageSchema = z.object({
  kind: z.literal('article-list'),
  ...pageBase,
  ...listing,
  topics: z.array(topicRefSchema),
});

export const topicPageSchema = z.object({
  kind: z.literal('topic'),
  ...pageBase,
  ...listing,
  topic: topicRefSchema,
  description: z.string(),
});

export const authorListPageSchema = z.object({
  kind: z.literal('author-list'),
  ...pageBase,
  authors: z.array(authorCardSchema),
});

export const authorPageSchema = z.object({
  kind: z.literal('author'),
  ...pageBase,
  ...listing,
  author: authorCardSchema,
  topics: z.array(topicRefSchema),
});
