import {
  COMPONENTS,
  CONFIDENCES,
  CURRENCIES,
  EMPLOYMENTS,
  PERIODS,
  REVISION_REASONS,
  SOURCE_KINDS,
  STATISTICS,
} from '@rolebook/salary/figure';
import { z } from 'zod';

export const calendarDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const sourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  kind: z.enum(SOURCE_KINDS),
  licence: z.string().nullable(),
  /** First and last day of the observations, where known. */
  observedFrom: calendarDateSchema.nullable(),
  observedTo: calendarDateSchema.nullable(),
  /** Unknown is null, never 1. */
  sampleSize: z.number().int().positive().nullable(),
  method: z.string().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

export const roleRefSchema = z.object({
  slug: z.string(),
  title: z.string(),
  /** Address of the guide; null while it is not published. */
  path: z.string().nullable(),
});
export type RoleRef = z.infer<typeof roleRefSchema>;

export const levelSchema = z.object({
  slug: z.string(),
  name: z.string(),
  /** Order in the ladder, lowest first. */
  rank: z.number().int(),
  /** Years of experience, half-open; null for levels that go by scope. */
  band: z.object({ from: z.number().int(), to: z.number().int().nullable() }).nullable(),
  /** For levels without a band: "typically 8+ years". */
  bandNote: z.string().nullable(),
});
export type Level = z.infer<typeof levelSchema>;

export const regionSchema = z.object({ slug: z.string(), name: z.string() });
export type Region = z.infer<typeof regionSchema>;

export const salaryFigureSchema = z.object({
  id: z.string(),
  role: roleRefSchema,
  level: levelSchema,
  region: regionSchema,
  currency: z.enum(CURRENCIES),
  period: z.enum(PERIODS),
  component: z.enum(COMPONENTS),
  employment: z.enum(EMPLOYMENTS),
  statistic: z.enum(STATISTICS),
  min: z.number().int(),
  max: z.number().int().nullable(),
  openAbove: z.boolean(),
  median: z.number().int().nullable(),
  sampleSize: z.number().int().positive().nullable(),
  variable: z.boolean(),
  asOf: calendarDateSchema,
  validFrom: calendarDateSchema,
  validTo: calendarDateSchema.nullable(),
  /** The day by which editors look at it again; null where none is set. Issues that were sent before it lack it. */
  reviewBy: calendarDateSchema.nullable().default(null),
  confidence: z.enum(CONFIDENCES),
  note: z.string().nullable(),
  sources: z.array(sourceSchema),
});
export type SalaryFigure = z.infer<typeof salaryFigureSchema>;

/** What a figure said at one time. */
export const figureStateSchema = z.object({
  min: z.number().int(),
  max: z.number().int().nullable(),
  openAbove: z.boolean(),
  median: z.number().int().nullable(),
  variable: z.boolean(),
  /** Readers were shown "Not enough data"; the numbers are those that were withdrawn. */
  withdrawn: z.boolean(),
  asOf: calendarDateSchema,
  validFrom: calendarDateSchema,
  validTo: calendarDateSchema.nullable(),
});
export type FigureState = z.infer<typeof figureStateSchema>;

/** One change of a published figure. Append-only: the database refuses to change or delete it. */
export const figureRevisionSchema = z.object({
  supersededAt: z.iso.datetime({ offset: true }),
  /** The day of it in London: "was £95k – £150k until 14 March 2026". */
  supersededOn: calendarDateSchema,
  reason: z.enum(REVISION_REASONS),
  /** The editors' words to readers. */
  note: z.string().nullable(),
  before: figureStateSchema,
  /** Differs from `before` in its numbers, in being withdrawn, or (confirmed by newer data) in its as-of day alone. */
  after: figureStateSchema,
});
export type FigureRevision = z.infer<typeof figureRevisionSchema>;

/** The first publication of a figure. Its numbers stay where they are: a small sample may hide them. */
export const figureIntroductionSchema = z.object({
  /** The day of it in London. */
  introducedOn: calendarDateSchema,
  reason: z.enum(REVISION_REASONS).nullable(),
  /** The editors' words to readers. */
  note: z.string().nullable(),
});
export type FigureIntroduction = z.infer<typeof figureIntroductionSchema>;

/**
 * How a figure came and has moved. Only figures have one that moved, or of which editors said something when they were
 * first published. A withdrawn figure has one and stands in no cell.
 */
export const figureHistorySchema = z.object({
  figureId: z.string(),
  role: roleRefSchema,
  level: levelSchema,
  region: regionSchema,
  currency: z.enum(CURRENCIES),
  period: z.enum(PERIODS),
  component: z.enum(COMPONENTS),
  employment: z.enum(EMPLOYMENTS),
  statistic: z.enum(STATISTICS),
  /** Null where nobody kept it: the figure is older than its history. */
  introduction: figureIntroductionSchema.nullable(),
  /** Oldest first; the `after` of the last is what the figure says now. Empty while it is what it was at first. */
  revisions: z.array(figureRevisionSchema),
});
export type FigureHistory = z.infer<typeof figureHistorySchema>;

/** "10–20% lower than London": factors of base to target, not symmetric. */
export const regionAdjustmentSchema = z.object({
  base: regionSchema,
  target: regionSchema,
  /** Percent of the base, whole numbers: 80 to 90. */
  factorMinPercent: z.number().int(),
  factorMaxPercent: z.number().int(),
  asOf: calendarDateSchema,
  source: sourceSchema.nullable(),
});
export type RegionAdjustment = z.infer<typeof regionAdjustmentSchema>;

/** A view over figures: roles x levels in one region. A missing figure is null and shown as "Not enough data". */
export const salaryTableSchema = z.object({
  id: z.string(),
  slug: z.string(),
  /** Where the table has its own page; null while it has none. */
  path: z.string().nullable(),
  caption: z.string(),
  orientation: z.enum(['roles-as-columns', 'levels-as-columns']),
  roles: z.array(roleRefSchema).min(1),
  levels: z.array(levelSchema).min(1),
  region: regionSchema,
  currency: z.enum(CURRENCIES),
  period: z.enum(PERIODS),
  component: z.enum(COMPONENTS),
  employment: z.enum(EMPLOYMENTS),
  statistic: z.enum(STATISTICS),
  /** One entry for each role and level, in the order roles, then levels. */
  cells: z.array(z.object({ role: z.string(), level: z.string(), figure: salaryFigureSchema.nullable() })),
  /** Note on sources and method, plain text. */
  note: z.string().nullable(),
  footnotes: z.array(z.string()),
  adjustments: z.array(regionAdjustmentSchema),
  /** The oldest as-of of its figures; null when it has none. */
  asOf: calendarDateSchema.nullable(),
  /** The first day by which the table or one of its figures is to be looked at again. */
  reviewBy: calendarDateSchema.nullable(),
});
export type SalaryTable = z.infer<typeof salaryTableSchema>;
