import { z } from 'zod';
import { pageBase } from './page-parts';
import { proseNodeSchema } from './rich-text';
import { ladderStepSchema, rolePageSchema } from './role-pages';
import { calendarDateSchema, salaryTableSchema } from './salary';
import { teaserSchema } from './teaser';

/** One side of a comparison: what its guide says of the role. */
export const comparedRoleSchema = z.object({
  slug: z.string(),
  title: z.string(),
  path: z.string(),
  family: z.string().nullable(),
  summary: z.string(),
  skills: rolePageSchema.shape.skills,
  tools: z.array(z.string()),
  routesIn: rolePageSchema.shape.routesIn,
  ladder: z.array(ladderStepSchema),
  lastReviewedOn: calendarDateSchema.nullable(),
});
export type ComparedRole = z.infer<typeof comparedRoleSchema>;

/** `/compare/{a}-vs-{b}`: made from two guides, in the order of their slugs. */
export const comparisonPageSchema = z.object({
  kind: z.literal('comparison'),
  ...pageBase,
  roles: z.tuple([comparedRoleSchema, comparedRoleSchema]),
  /** Pay of both by level, made by rule; null while neither has a figure. */
  pay: salaryTableSchema.nullable(),
  /** One sentence, computed from the figures: who earns more, by how much. */
  statement: z.string(),
  /** An editor's words on which to choose; empty while nobody wrote any. */
  verdict: z.array(proseNodeSchema),
  articles: z.array(teaserSchema),
});

/** `/compare`: choose two roles, or go to a pair with a verdict. */
export const comparisonListPageSchema = z.object({
  kind: z.literal('comparison-list'),
  ...pageBase,
  roles: z.array(z.object({ slug: z.string(), title: z.string(), family: z.string().nullable() })),
  verdicts: z.array(z.object({ path: z.string(), first: z.string(), second: z.string() })),
});
