import { z } from 'zod';
import { pictureSchema } from './picture';
import { calendarDateSchema } from './salary';
import { teaserSchema } from './teaser';

/** ISO 8601 with zone. */
export const timestampSchema = z.iso.datetime({ offset: true });

export const seoSchema = z.object({
  /** For `<title>` and social cards; falls back to the page's title in the cms, so it is never empty. */
  title: z.string(),
  description: z.string(),
  picture: pictureSchema.nullable(),
  /** An editor chose the picture for social cards; otherwise one is made of the page. */
  pictureChosen: z.boolean(),
  noindex: z.boolean(),
});
export type Seo = z.infer<typeof seoSchema>;

export const authorCardSchema = z.object({
  slug: z.string(),
  name: z.string(),
  path: z.string(),
  initials: z.string(),
  jobTitle: z.string(),
  organisation: z.string().nullable(),
  bio: z.string(),
  portrait: pictureSchema.nullable(),
  sameAs: z.array(z.string()),
});
export type AuthorCard = z.infer<typeof authorCardSchema>;

/** Fields of every page. `id` is the document's, for error reports; derived pages use their path. */
export const pageBase = {
  id: z.string(),
  path: z.string(),
  title: z.string(),
  seo: seoSchema,
};

/** What readers were told wrongly, and when that was put right: written by an editor, or made from a corrected figure. */
export const correctionSchema = z.object({ date: calendarDateSchema, text: z.string() });
export type Correction = z.infer<typeof correctionSchema>;

export const listing = {
  items: z.array(teaserSchema),
  page: z.number().int().positive(),
  pages: z.number().int().positive(),
  total: z.number().int().nonnegative(),
};
