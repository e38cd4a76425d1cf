import type { IssuePage } from '@rolebook/contract/published/page';
import type { ArticleLeaf } from 'schema-dts';
import { absoluteUrl, organizationId, partId, reference, webSiteId } from './identity';

/** An issue of the newsletter: an article that the organisation itself wrote. */
export function newsletterIssue(page: IssuePage, siteUrl: string): ArticleLeaf {
  return {
    '@type': 'Article',
    '@id': partId(siteUrl, page.path, 'article'),
    url: absoluteUrl(siteUrl, page.path),
    mainEntityOfPage: absoluteUrl(siteUrl, page.path),
    headline: page.title,
    description: page.seo.description,
    inLanguage: 'en-GB',
    isPartOf: reference(webSiteId(siteUrl)),
    publisher: reference(organizationId(siteUrl)),
    author: reference(organizationId(siteUrl)),
    datePublished: page.sentAt,
  };
}
