import {
  ARTICLES_PATH,
  AUTHORS_PATH,
  COMPARE_PATH,
  HOME_PATH,
  NEWSLETTER_ISSUES_PATH,
  NEWSLETTER_PATH,
  ROLES_PATH,
  SALARIES_PATH,
} from '@rolebook/contract/paths';
import type { PublishedPage } from '@rolebook/contract/published/page';
import type { BreadcrumbListLeaf } from 'schema-dts';
import { absoluteUrl, partId } from './identity';
import { unknownKind } from './unknown-kind';

export interface Crumb {
  readonly name: string;
  readonly path: string;
}

const HOME: Crumb = { name: 'Home', path: HOME_PATH };
const ARTICLES: Crumb = { name: 'Articles', path: ARTICLES_PATH };
const ROLES: Crumb = { name: 'Role guides', path: ROLES_PATH };
const AUTHORS: Crumb = { name: 'Authors', path: AUTHORS_PATH };
const NEWSLETTER: Crumb = { name: 'Newsletter', path: NEWSLETTER_PATH };
const ISSUES: Crumb = { name: 'Past issues', path: NEWSLETTER_ISSUES_PATH };
const COMPARISONS: Crumb = { name: 'Compare two roles', path: COMPARE_PATH };
const SALARIES: Crumb = { name: 'Salaries', path: SALARIES_PATH };

/** The later pages of a list stand below its first. */
function listed(list: Crumb, page: number, path: string): Crumb[] {
  return page > 1 ? [list, { name: `${list.name}, page ${page}`, path }] : [list];
}

/**
 * The way from the home page to this one, this one included: what the layouts show above the title, and the title.
 * Empty on the home page.
 */
export function breadcrumbTrail(page: PublishedPage): Crumb[] {
  const here: Crumb = { name: page.title, path: page.path };
  switch (page.kind) {
    case 'home':
      return [];
    case 'article':
      return [HOME, ARTICLES, { name: page.topic.name, path: page.topic.path }, here];
    case 'article-list':
      return [HOME, ...listed(ARTICLES, page.page, page.path)];
    case 'topic':
      return [HOME, ARTICLES, ...listed(page.topic, page.page, page.path)];
    case 'author':
      return [HOME, AUTHORS, ...listed(page.author, page.page, page.path)];
    case 'role-guide':
      return [HOME, ROLES, here];
    case 'salary-table':
      return [HOME, SALARIES, here];
    case 'newsletter-issue':
      return [HOME, NEWSLETTER, ISSUES, here];
    case 'issue-list':
      return [HOME, NEWSLETTER, ...listed(ISSUES, page.page, page.path)];
    case 'comparison':
      return [HOME, COMPARISONS, here];
    case 'comparison-list':
    case 'corrections-log':
    case 'author-list':
    case 'role-list':
    case 'salary-list':
    case 'info-page':
      return [HOME, here];
    default:
      throw unknownKind('breadcrumbs', page);
  }
}

/** Null where there is no trail to show: the home page. */
export function breadcrumbList(page: PublishedPage, siteUrl: string): BreadcrumbListLeaf | null {
  const trail = breadcrumbTrail(page);
  if (trail.length === 0) return null;
  return {
    '@type': 'BreadcrumbList',
    '@id': partId(siteUrl, page.path, 'breadcrumbs'),
    itemListElement: trail.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: absoluteUrl(siteUrl, crumb.path),
    })),
  };
}
