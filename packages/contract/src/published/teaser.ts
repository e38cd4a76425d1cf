import { z } from 'zod';
import { pictureSchema } from './picture';

export const topicRefSchema = z.object({
  slug: z.string(),
  name: z.string(),
  path: z.string(),
  /** One of the site's quiet accents. */
  accent: z.enum(['teal', 'plum', 'ochre', 'moss', 'slate', 'rust']),
});
export type TopicRef = z.infer<typeof topicRefSchema>;

export const authorRefSchema = z.object({ slug: z.string(), name: z.string(), path: z.string() });

/** A card that leads to a page. */
export const teaserSchema = z.object({
  kind: z.enum(['article', 'role-guide', 'salary-table']),
  path: z.string(),
  title: z.string(),
  /** Standfirst or summary, plain text. */
  summary: z.string().nullable(),
  topic: topicRefSchema.nullable(),
  picture: pictureSchema.nullable(),
  authors: z.array(authorRefSchema),
  /** ISO 8601 with zone; null for guides. */
  publishedAt: z.iso.datetime({ offset: true }).nullable(),
  readingMinutes: z.number().int().positive().nullable(),
});
export type Teaser = z.infer<typeof teaserSchema>;
