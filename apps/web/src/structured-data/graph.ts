import type { PublishedPage } from '@rolebook/contract/published/page';
import type { Site } from '@rolebook/contract/published/site';
import type {
  ArticleLeaf,
  BreadcrumbListLeaf,
  FAQPageLeaf,
  OccupationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  ProfilePageLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import { article } from './article';
import { breadcrumbList } from './breadcrumbs';
import { faqPage } from './faq';
import { newsletterIssue } from './newsletter-issue';
import { occupation } from './occupation';
import { organization } from './organization';
import { person, profilePage } from './person';
import { unknownKind } from './unknown-kind';
import { webSite } from './web-site';

export type GraphNode =
  | ArticleLeaf
  | BreadcrumbListLeaf
  | FAQPageLeaf
  | OccupationLeaf
  | OrganizationLeaf
  | PersonLeaf
  | ProfilePageLeaf
  | WebSiteLeaf;

export interface StructuredDataGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly GraphNode[];
}

/** What only this kind of page says. */
function ownNodes(page: PublishedPage, site: Site, siteUrl: string): GraphNode[] {
  switch (page.kind) {
    case 'article':
      return [article(page, siteUrl), ...page.authors.map((author) => person(author, site, siteUrl))];
    case 'author':
      return [profilePage(page, siteUrl), person(page.author, site, siteUrl)];
    case 'role-guide':
      return [occupation(page, siteUrl)];
    case 'newsletter-issue':
      return [newsletterIssue(page, siteUrl)];
    case 'home':
    case 'article-list':
    case 'topic':
    case 'author-list':
    case 'role-list':
    case 'corrections-log':
    case 'issue-list':
    case 'info-page':
    case 'salary-list':
    case 'salary-table':
    case 'comparison':
    case 'comparison-list':
      return [];
    default:
      throw unknownKind('structured data', page);
  }
}

/**
 * Everything that a page says to machines, as one graph in which every reference resolves.
 * Values are those that the page shows. `siteUrl` is the configured address, without a trailing slash.
 * @throws TypeError for a page that no builder knows.
 */
export function structuredDataFor(page: PublishedPage, site: Site, siteUrl: string): StructuredDataGraph {
  const optional = [breadcrumbList(page, siteUrl), faqPage(page, siteUrl)].filter((node) => node !== null);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...ownNodes(page, site, siteUrl),
      ...optional,
      webSite(site, siteUrl),
      organization(site, siteUrl),
    ],
  };
}
