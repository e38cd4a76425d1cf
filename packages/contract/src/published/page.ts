import { z } from 'zod';
import {
  articleListPageSchema,
  articlePageSchema,
  authorListPageSchema,
  authorPageSchema,
  topicPageSchema,
} from './article-pages';
import { comparisonListPageSchema, comparisonPageSchema } from './comparison-pages';
import { issueListPageSchema, issuePageSchema } from './newsletter-pages';
import { roleListPageSchema, rolePageSchema } from './role-pages';
import { salaryListPageSchema, salaryTablePageSchema } from './salary-pages';
import { correctionsLogPageSchema, homePageSchema, infoPageSchema } from './site-pages';

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

export type ArticlePage = PageOf<'article'>;
export type HomePage = PageOf<'home'>;
export type ArticleListPage = PageOf<'article-list'>;
export type TopicPage = PageOf<'topic'>;
export type AuthorListPage = PageOf<'author-list'>;
export type AuthorPage = PageOf<'author'>;
export type RoleListPage = PageOf<'role-list'>;
export type RolePage = PageOf<'role-guide'>;
export type ComparisonPage = PageOf<'comparison'>;
export type ComparisonListPage = PageOf<'comparison-list'>;
export type InfoPage = PageOf<'info-page'>;
export type CorrectionsLogPage = PageOf<'corrections-log'>;
export type IssuePage = PageOf<'newsletter-issue'>;
export type IssueListPage = PageOf<'issue-list'>;
export type SalaryListPage = PageOf<'salary-list'>;
export type SalaryTablePage = PageOf<'salary-table'>;

/**
 * `GET {cms}/api/published/page?path=…`: 200 with this, 404 `{"error":"missing"}`, 410 `{"error":"gone"}`,
 * 308 `{"to":"…"}`. `sequence` is read before the content, so the content is at least as new.
 */
export const pageAnswerSchema = z.object({
  sequence: z.number().int().nonnegative(),
  page: publishedPageSchema,
});
