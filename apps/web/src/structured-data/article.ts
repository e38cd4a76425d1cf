import type { ArticlePage } from '@rolebook/contract/published/page';
import type { RoleRef } from '@rolebook/contract/published/salary';
import type { ArticleLeaf, CorrectionCommentLeaf, ThingLeaf } from 'schema-dts';
import { citedSources } from '../rich-text/cited';
import { citation } from './citation';
import { absoluteUrl, organizationId, partId, personId, reference, webSiteId } from './identity';
import { imageUrls } from './image';

function roleThing(role: RoleRef, siteUrl: string): ThingLeaf {
  return {
    '@type': 'Thing',
    name: role.title,
    url: role.path === null ? undefined : absoluteUrl(siteUrl, role.path),
  };
}

const correctionComment = (correction: ArticlePage['corrections'][number]): CorrectionCommentLeaf => ({
  '@type': 'CorrectionComment',
  text: correction.text,
  datePublished: correction.date,
});

/** Lists that hold nothing are left out. */
const listed = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined);

/** The article. Its authors are nodes of the graph, known by the address of their page. */
export function article(page: ArticlePage, siteUrl: string): ArticleLeaf {
  return {
    '@type': 'Article',
    '@id': partId(siteUrl, page.path, 'article'),
    url: absoluteUrl(siteUrl, page.path),
    mainEntityOfPage: absoluteUrl(siteUrl, page.path),
    headline: page.title,
    description: page.standfirst,
    articleSection: page.topic.name,
    inLanguage: 'en-GB',
    isPartOf: reference(webSiteId(siteUrl)),
    publisher: reference(organizationId(siteUrl)),
    author: page.authors.map((author) => reference(personId(siteUrl, author.path))),
    datePublished: page.firstPublishedAt,
    dateModified: page.updatedAt ?? page.firstPublishedAt,
    timeRequired: `PT${page.readingMinutes}M`,
    wordCount: page.wordCount,
    image: page.hero ? imageUrls(page.hero, siteUrl) : undefined,
    about: listed(page.roles.map((role) => roleThing(role, siteUrl))),
    citation: listed(citedSources(page.body).map(citation)),
    correction: listed(page.corrections.map(correctionComment)),
  };
}
