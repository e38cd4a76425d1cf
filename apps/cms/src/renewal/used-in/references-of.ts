import { idOf, idsOf } from '../../fields/id-of';
import type {
  Article,
  Author,
  Comparison,
  NewsletterIssue,
  Page,
  RegionAdjustment,
  Role,
  SalaryFigure,
  SalaryTable,
  SiteSetting,
  Topic,
} from '../../payload-types';
import type { PolymorphicRelation } from '../../published/rich-text/lexical';
import { issueReferences } from './issue-references';
import { distinct, type PublishedCollection, type Reference, shown } from './reference';
import { richTextReferences } from './rich-text-references';

/** A stored document of each collection, with relations as ids. */
export interface StoredDocuments {
  articles: Article;
  authors: Author;
  topics: Topic;
  roles: Role;
  pages: Page;
  'newsletter-issues': NewsletterIssue;
  'salary-figures': SalaryFigure;
  'salary-tables': SalaryTable;
  comparisons: Comparison;
  'region-adjustments': RegionAdjustment;
}

const sharingPicture = (seo: { picture?: unknown } | null | undefined) =>
  shown('media', idOf(seo?.picture), 'content');

const anyOf = (relations: readonly PolymorphicRelation[] | null | undefined) =>
  (relations ?? []).flatMap(({ relationTo, value }) => shown(relationTo, idOf(value), 'card'));

const many = (collection: string, relations: unknown, shows: Reference['shows']) =>
  idsOf(relations).flatMap((id) => shown(collection, id, shows));

const REFERENCES: { [Slug in keyof StoredDocuments]: (document: StoredDocuments[Slug]) => Reference[] } = {
  articles: (article) => [
    ...shown('media', idOf(article.hero), 'content', true),
    ...sharingPicture(article.seo),
    ...shown('topics', idOf(article.topic), 'card', true),
    ...many('authors', article.authors, 'content'),
    ...idsOf(article.authors).flatMap((id) => shown('authors', id, 'card', true)),
    ...many('roles', article.roles, 'card'),
    ...anyOf(article.related),
    ...richTextReferences(article.body),
  ],
  roles: (role) => [
    ...shown('media', idOf(role.hero), 'content', true),
    ...sharingPicture(role.seo),
    ...(role.ladder ?? []).flatMap(({ level }) => shown('levels', idOf(level), 'content')),
    ...many('salary-tables', role.salaryTables, 'content'),
    ...many('roles', role.relatedRoles, 'card'),
    ...many('sources', role.sources, 'content'),
    ...richTextReferences(role.dayToDay),
    ...(role.faq ?? []).flatMap(({ answer }) => richTextReferences(answer)),
  ],
  'salary-tables': (table) => [
    ...many('roles', table.roles, 'card'),
    ...many('levels', table.levels, 'content'),
    ...shown('regions', idOf(table.region), 'content'),
    ...many('region-adjustments', table.adjustments, 'content'),
    ...sharingPicture(table.seo),
  ],
  comparisons: (comparison) => [
    ...shown('roles', idOf(comparison.first), 'content'),
    ...shown('roles', idOf(comparison.second), 'content'),
    ...richTextReferences(comparison.verdict),
  ],
  'salary-figures': (figure) => [
    ...shown('roles', idOf(figure.role), 'card'),
    ...shown('levels', idOf(figure.level), 'content'),
    ...shown('regions', idOf(figure.region), 'content'),
    ...many('sources', figure.sources, 'content'),
  ],
  'region-adjustments': (adjustment) => [
    ...shown('regions', idOf(adjustment.base), 'content'),
    ...shown('regions', idOf(adjustment.target), 'content'),
    ...shown('sources', idOf(adjustment.source), 'content'),
  ],
  authors: (author) => [
    ...shown('media', idOf(author.portrait), 'content'),
    ...many('topics', author.topics, 'card'),
    ...sharingPicture(author.seo),
  ],
  // An issue is frozen when it is sent: of what it names, only whether it is still there can change.
  'newsletter-issues': (issue) => issueReferences(issue).map((edge) => ({ ...edge, shows: 'address' })),
  topics: (topic) => sharingPicture(topic.seo),
  pages: (page) => [...sharingPicture(page.seo), ...richTextReferences(page.body)],
};

const hasReferences = (collection: string): collection is keyof StoredDocuments => collection in REFERENCES;

function referencesIn<Slug extends keyof StoredDocuments>(collection: Slug, document: StoredDocuments[Slug]) {
  return REFERENCES[collection](document);
}

/**
 * The used-in edges of a document: everything that its page (or, for figures and tables, whatever shows it) shows of
 * other documents. Edges to documents that are not published are kept: they matter once those are.
 * @param document as stored, relations as ids
 */
export function referencesOf(collection: PublishedCollection, document: unknown): Reference[] {
  if (!hasReferences(collection)) return [];
  return distinct(referencesIn(collection, document as never));
}

/** What the frame of every page shows. */
export function frameReferences(settings: SiteSetting): Reference[] {
  return distinct([
    ...shown('media', idOf(settings.defaultPicture), 'content'),
    ...shown('pages', idOf(settings.organisation?.publishingPrinciples), 'address'),
    ...shown('pages', idOf(settings.organisation?.correctionsPolicy), 'address'),
  ]);
}
