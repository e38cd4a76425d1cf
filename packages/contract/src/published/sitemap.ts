import { z } from 'zod';
import { timestampSchema } from './page-parts';

/** `GET {cms}/api/published/sitemap`: the parts of the sitemap, each with the newest date in it. */
export const sitemapIndexSchema = z.object({
  sequence: z.number().int().nonnegative(),
  parts: z.array(z.object({ path: z.string(), lastModified: timestampSchema.nullable() })),
});
export type SitemapIndex = z.infer<typeof sitemapIndexSchema>;

/** `GET {cms}/api/published/sitemap-part?path=…`: pages that may be indexed, with the date their content last changed. */
export const sitemapSchema = z.object({
  sequence: z.number().int().nonnegative(),
  entries: z.array(
    z.object({ path: z.string(), lastModified: timestampSchema.nullable(), images: z.array(z.string()) }),
  ),
});
export type Sitemap = z.infer<typeof sitemapSchema>;
