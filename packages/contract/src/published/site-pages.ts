import { z } from 'zod';
import { figureChangeSchema } from './issue';
import { correctionSchema, pageBase, timestampSchema } from './page-parts';
import { bodySchema } from './rich-text';
import { calendarDateSchema, salaryTableSchema } from './salary';
import { teaserSchema } from './teaser';

export const homePageSchema = z.object({
  kind: z.literal('home'),
  ...pageBase,
  lead: teaserSchema.nullable(),
  latest: z.array(teaserSchema),
  guides: z.array(teaserSchema),
  featuredTable: salaryTableSchema.nullable(),
  /** Figures that say something else than they did, the newest change first. Corrections are no news of pay. */
  changes: z.array(
    figureChangeSchema.extend({
      changedOn: calendarDateSchema,
      /** A table that shows the figure. */
      table: z.object({ path: z.string(), title: z.string() }).nullable(),
    }),
  ),
});

/** `/about/{page}`: policies, about, contact. */
export const infoPageSchema = z.object({
  kind: z.literal('info-page'),
  ...pageBase,
  body: bodySchema,
  updatedAt: timestampSchema,
});

/** `/corrections`: every correction of an article or a figure that readers saw, newest first. */
export const correctionsLogPageSchema = z.object({
  kind: z.literal('corrections-log'),
  ...pageBase,
  entries: z.array(
    z.object({
      ...correctionSchema.shape,
      /** Where the wrong words or numbers stood, as far as those pages still exist. */
      pages: z.array(z.object({ path: z.string(), title: z.string() })),
    }),
  ),
  policyPath: z.string().nullable(),
});
