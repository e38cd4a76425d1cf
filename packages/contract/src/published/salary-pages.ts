import { z } from 'zod';
import { EXPLORER_ORDERS } from '../explorer-address';
import { correctionSchema, pageBase, timestampSchema } from './page-parts';
import {
  figureHistorySchema,
  levelSchema,
  regionAdjustmentSchema,
  regionSchema,
  salaryFigureSchema,
  salaryTableSchema,
} from './salary';
import { teaserSchema } from './teaser';

/** What the explorer shows of a role at a level: as much of a figure as a cell says. */
export const explorerCellSchema = salaryFigureSchema
  .pick({
    currency: true,
    period: true,
    statistic: true,
    min: true,
    max: true,
    openAbove: true,
    median: true,
    sampleSize: true,
    variable: true,
    asOf: true,
  })
  .extend({
    /** Computed from the base region's figure by the declared adjustment; nobody observed it. */
    estimated: z.boolean(),
  });
export type ExplorerCell = z.infer<typeof explorerCellSchema>;

/** `/salaries` and the views of it (see explorer-address.ts): every role, by level, in one region. */
export const salaryListPageSchema = z.object({
  kind: z.literal('salary-list'),
  ...pageBase,
  view: z.object({
    region: z.string().nullable(),
    level: z.string().nullable(),
    family: z.string().nullable(),
    order: z.enum(EXPLORER_ORDERS),
    page: z.number().int().positive(),
  }),
  /** The view of which this one is another order or spelling: what search engines keep. */
  canonicalPath: z.string(),
  /** The region shown; null while the site has none. */
  region: regionSchema.nullable(),
  baseRegion: z.string().nullable(),
  regions: z.array(regionSchema),
  /** Every level of the site; `shownLevels` are the columns. */
  levels: z.array(levelSchema),
  shownLevels: z.array(levelSchema),
  families: z.array(z.object({ slug: z.string(), name: z.string() })),
  rows: z.array(
    z.object({
      role: z.object({ slug: z.string(), title: z.string(), path: z.string() }),
      family: z.string().nullable(),
      /** One for each level shown, in their order. */
      cells: z.array(explorerCellSchema.nullable()),
    }),
  ),
  /** How figures that nobody observed in this region are estimated; null where none is. */
  adjustment: regionAdjustmentSchema.nullable(),
  pages: z.number().int().positive(),
  total: z.number().int().nonnegative(),
  /** Tables with a page of their own; on the base page alone. */
  tables: z.array(z.object({ path: z.string(), title: z.string() })),
});

export const salaryTablePageSchema = z.object({
  kind: z.literal('salary-table'),
  ...pageBase,
  table: salaryTableSchema,
  /** Of the figures that it shows or showed until they were withdrawn, roles first, then levels. */
  history: z.array(figureHistorySchema),
  /** Newest first. */
  corrections: z.array(correctionSchema),
  articles: z.array(teaserSchema),
  /** When it last changed in a way that readers should know of; null until then. */
  updatedAt: timestampSchema.nullable(),
});
