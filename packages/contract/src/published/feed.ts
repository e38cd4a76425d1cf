import { z } from 'zod';
import { timestampSchema } from './page-parts';
import { pictureSchema } from './picture';
import { bodySchema } from './rich-text';

/** `GET {cms}/api/published/feed?path=/feed.xml`. Newest first, at most 30 items. */
export const feedSchema = z.object({
  sequence: z.number().int().nonnegative(),
  path: z.string(),
  pagePath: z.string(),
  title: z.string(),
  description: z.string(),
  updatedAt: timestampSchema,
  items: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      title: z.string(),
      standfirst: z.string(),
      topic: z.string(),
      authors: z.array(z.string()),
      publishedAt: timestampSchema,
      updatedAt: timestampSchema,
      picture: pictureSchema.nullable(),
      body: bodySchema,
    }),
  ),
});
export type Feed = z.infer<typeof feedSchema>;
