import { z } from 'zod';
import { correctionSchema, pageBase, timestampSchema } from './page-parts';
import { pictureSchema } from './picture';
import { bodySchema, proseNodeSchema } from './rich-text';
import {
  calendarDateSchema,
  figureHistorySchema,
  levelSchema,
  salaryFigureSchema,
  salaryTableSchema,
  sourceSchema,
} from './salary';
import { teaserSchema } from './teaser';

export const roleListPageSchema = z.object({
  kind: z.literal('role-list'),
  ...pageBase,
  roles: z.array(
    z.object({
      path: z.string(),
      slug: z.string(),
      title: z.string(),
      family: z.string().nullable(),
      summary: z.string(),
      /** As much as a row shows of the figure that stands for the role (mid level), if there is one. */
      figure: salaryFigureSchema
        .pick({
          currency: true,
          period: true,
          min: true,
          max: true,
          openAbove: true,
          median: true,
          sampleSize: true,
          variable: true,
        })
        .extend({ level: z.object({ name: z.string() }), region: z.object({ name: z.string() }) })
        .nullable(),
    }),
  ),
});

export const ladderStepSchema = z.object({
  level: levelSchema,
  title: z.string(),
  whatChanges: z.string(),
  /** Figure of this role at this level in the base region; null is "Not enough data". */
  figure: salaryFigureSchema.nullable(),
});

export const rolePageSchema = z.object({
  kind: z.literal('role-guide'),
  ...pageBase,
  slug: z.string(),
  family: z.string().nullable(),
  alternativeTitles: z.array(z.string()),
  summary: z.string(),
  hero: pictureSchema.nullable(),
  dayToDay: bodySchema,
  skills: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      need: z.enum(['required', 'useful']),
      note: z.string().nullable(),
    }),
  ),
  tools: z.array(z.string()),
  qualifications: z.array(z.string()),
  routesIn: z.array(z.object({ title: z.string(), text: z.string() })),
  ladder: z.array(ladderStepSchema),
  tables: z.array(salaryTableSchema),
  /** Of the figures in its ladder and tables, in their order. */
  history: z.array(figureHistorySchema),
  /** Newest first. */
  corrections: z.array(correctionSchema),
  companies: z.array(
    z.object({
      name: z.string(),
      url: z.string().nullable(),
      sector: z.string().nullable(),
      location: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  faq: z.array(z.object({ id: z.string(), question: z.string(), answer: z.array(proseNodeSchema) })),
  classification: z.array(
    z.object({
      scheme: z.string(),
      version: z.string(),
      code: z.string(),
      label: z.string(),
      match: z.enum(['exact', 'close', 'broad', 'narrow']),
    }),
  ),
  relatedRoles: z.array(teaserSchema),
  articles: z.array(teaserSchema),
  sources: z.array(sourceSchema),
  lastReviewedOn: calendarDateSchema.nullable(),
  nextReviewOn: calendarDateSchema.nullable(),
  firstPublishedAt: timestampSchema,
  updatedAt: timestampSchema.nullable(),
});
