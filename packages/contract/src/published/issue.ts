import { REVISION_REASONS } from '@rolebook/salary/figure';
import { z } from 'zod';
import { proseNodeSchema } from './rich-text';
import { calendarDateSchema, salaryFigureSchema } from './salary';
import { teaserSchema } from './teaser';

/** A figure that was published anew: what readers saw before, and why it changed. */
export const figureChangeSchema = z.object({
  figure: salaryFigureSchema,
  before: z.object({
    min: z.number().int(),
    max: z.number().int().nullable(),
    openAbove: z.boolean(),
    asOf: calendarDateSchema,
  }),
  reason: z.enum(REVISION_REASONS),
  note: z.string().nullable(),
});
export type FigureChange = z.infer<typeof figureChangeSchema>;

const issueSectionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reading'), heading: z.string(), items: z.array(teaserSchema) }),
  z.object({ type: z.literal('figures'), heading: z.string(), changes: z.array(figureChangeSchema) }),
  z.object({ type: z.literal('text'), heading: z.string().nullable(), body: z.array(proseNodeSchema) }),
]);
export type IssueSection = z.infer<typeof issueSectionSchema>;

/**
 * What an issue of the newsletter says, without anything of its recipients. Mail, plain text and archive page are made
 * from it; when sending starts it is stored, so that all of them say the same for ever.
 */
export const issueContentSchema = z.object({
  subject: z.string(),
  /** What an inbox shows behind the subject. */
  preheader: z.string(),
  introduction: z.array(proseNodeSchema),
  sections: z.array(issueSectionSchema),
});
export type IssueContent = z.infer<typeof issueContentSchema>;
