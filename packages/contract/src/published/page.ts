import { z } from 'zod';
import { EXPLORER_ORDERS } from '../explorer-address';
import { figureChangeSchema, issueContentSchema } from './issue';
import { pictureSchema } from './picture';
import { bodySchema, proseNodeSchema } from './rich-text';
import {
  calendarDateSchema,
  figureHistorySchema,
  levelSchema,
  regionAdjustmentSchema,
  regionSchema,
  roleRefSchema,
  salaryFigureSchema,
  salaryTableSchema,
  sourceSchema,
} from './salary';
import { teaserSchema, topicRefSchema } from './teaser';

/** ISO 8601 with zone. */
const timestampSchema = z.iso.datetime({ offset: true });

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
const pageBase = {
  id: z.string(),
  path: z.string(),
  title: z.string(),
  seo: seoSchema,
};

/** What readers were told wrongly, and when that was put right: written by an editor, or made from a corrected figure. */
export const correctionSchema = z.object({ date: calendarDateSchema, text: z.string() });
export type Correction = z.infer<typeof correctionSchema>;

const listing = {
  items: z.array(teaserSchema),
  page: z.number().int().positive(),
  pages: z.number().int().positive(),
  total: z.number().int().nonnegative(),
};

export const articlePageSchema = z.object({
  kind: z.literal('article'),
  ...pageBase,
  standfirst: z.string(),
  topic: topicRefSchema,
  hero: pictureSchema.nullable(),
  heroCredit: z.string().nullable(),
  authors: z.array(authorCardSchema).min(1),
  firstPublishedAt: timestampSchema,
  /** Null until content changed after first publication in a way that a reader should know of. */
  updatedAt: timestampSchema.nullable(),
  readingMinutes: z.number().int().positive(),
  wordCount: z.number().int().nonnegative(),
  /** Headings of level 2, with those of comparison and FAQ blocks. */
  contents: z.array(z.object({ id: z.string(), text: z.string() })),
  body: bodySchema,
  /** Newest first. */
  corrections: z.array(correctionSchema),
  roles: z.array(roleRefSchema),
  related: z.array(teaserSchema),
  /** The article of the same topic that was published just before, and the one just after. */
  previous: teaserSchema.nullable(),
  next: teaserSchema.nullable(),
});
export type ArticlePage = z.infer<typeof articlePageSchema>;

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
export type HomePage = z.infer<typeof homePageSchema>;

export const articleListPageSchema = z.object({
  kind: z.literal('article-list'),
  ...pageBase,
  ...listing,
  topics: z.array(topicRefSchema),
});
export type ArticleListPage = z.infer<typeof articleListPageSchema>;

export const topicPageSchema = z.object({
  kind: z.literal('topic'),
  ...pageBase,
  ...listing,
  topic: topicRefSchema,
  description: z.string(),
});
export type TopicPage = z.infer<typeof topicPageSchema>;

export const authorListPageSchema = z.object({
  kind: z.literal('author-list'),
  ...pageBase,
  authors: z.array(authorCardSchema),
});
export type AuthorListPage = z.infer<typeof authorListPageSchema>;

export const authorPageSchema = z.object({
  kind: z.literal('author'),
  ...pageBase,
  ...listing,
  author: authorCardSchema,
  topics: z.array(topicRefSchema),
});
export type AuthorPage = z.infer<typeof authorPageSchema>;

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
export type RoleListPage = z.infer<typeof roleListPageSchema>;

const ladderStepSchema = z.object({
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
export type RolePage = z.infer<typeof rolePageSchema>;

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
export type ComparisonPage = z.infer<typeof comparisonPageSchema>;

/** `/compare`: choose two roles, or go to a pair with a verdict. */
export const comparisonListPageSchema = z.object({
  kind: z.literal('comparison-list'),
  ...pageBase,
  roles: z.array(z.object({ slug: z.string(), title: z.string(), family: z.string().nullable() })),
  verdicts: z.array(z.object({ path: z.string(), first: z.string(), second: z.string() })),
});
export type ComparisonListPage = z.infer<typeof comparisonListPageSchema>;

/** `/about/{page}`: policies, about, contact. */
export const infoPageSchema = z.object({
  kind: z.literal('info-page'),
  ...pageBase,
  body: bodySchema,
  updatedAt: timestampSchema,
});
export type InfoPage = z.infer<typeof infoPageSchema>;

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
export type CorrectionsLogPage = z.infer<typeof correctionsLogPageSchema>;

/** `/newsletter/issues/{slug}`: an issue as it was sent. What has been taken down since is left out. */
export const issuePageSchema = z.object({
  kind: z.literal('newsletter-issue'),
  ...pageBase,
  content: issueContentSchema,
  sentAt: timestampSchema,
});
export type IssuePage = z.infer<typeof issuePageSchema>;

/** `/newsletter/issues`: issues that were sent and that the desk shows, newest first. */
export const issueListPageSchema = z.object({
  kind: z.literal('issue-list'),
  ...pageBase,
  ...listing,
  items: z.array(
    z.object({ path: z.string(), title: z.string(), preheader: z.string(), sentAt: timestampSchema }),
  ),
});
export type IssueListPage = z.infer<typeof issueListPageSchema>;

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
export type SalaryListPage = z.infer<typeof salaryListPageSchema>;

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
  updatedAt: z.iso.datetime({ offset: true }).nullable(),
});
export type SalaryTablePage = z.infer<typeof salaryTablePageSchema>;

export const publishedPageSchema = z.discriminatedUnion('kind', [
  homePageSchema,
  articlePageSchema,
  articleListPageSchema,
  topicPageSchema,
  authorListPageSchema,
  authorPageSchema,
  roleListPageSchema,
  rolePageSchema,
  infoPageSchema,
  correctionsLogPageSchema,
  issuePageSchema,
  issueListPageSchema,
  salaryListPageSchema,
  salaryTablePageSchema,
  comparisonPageSchema,
  comparisonListPageSchema,
]);
export type PublishedPage = z.infer<typeof publishedPageSchema>;
export type PageKind = PublishedPage['kind'];
export type PageOf<Kind extends PageKind> = Extract<PublishedPage, { kind: Kind }>;

/**
 * `GET {cms}/api/published/page?path=…`: 200 with this, 404 `{"error":"missing"}`, 410 `{"error":"gone"}`,
 * 308 `{"to":"…"}`. `sequence` is read before the content, so the content is at least as new.
 */
export const pageAnswerSchema = z.object({
  sequence: z.number().int().nonnegative(),
  page: publishedPageSchema,
});

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

/** `GET {cms}/api/published/directory`: what the site holds, in headings and links, for programs that read. */
export const directorySchema = z.object({
  sequence: z.number().int().nonnegative(),
  sections: z.array(
    z.object({
      heading: z.string(),
      entries: z.array(z.object({ path: z.string(), title: z.string(), summary: z.string().nullable() })),
    }),
  ),
});
export type Directory = z.infer<typeof directorySchema>;
