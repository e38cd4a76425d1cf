import {
  articlePath,
  authorPath,
  infoPagePath,
  issuePath,
  rolePath,
  salaryTablePath,
  topicPath,
} from '@rolebook/contract/paths';

const PATHS: Readonly<Record<string, (slug: string) => string>> = {
  articles: articlePath,
  authors: authorPath,
  'newsletter-issues': issuePath,
  pages: infoPagePath,
  roles: rolePath,
  'salary-tables': salaryTablePath,
  topics: topicPath,
};

/** The address of a document on the public site; null for collections without pages. */
export function publicPath(collection: string, slug: string): string | null {
  return PATHS[collection]?.(slug) ?? null;
}
