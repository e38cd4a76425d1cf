import type { AuthorPage } from '@rolebook/contract/published/page';
import type { AuthorCard } from '@rolebook/contract/published/page-parts';
import type { Site } from '@rolebook/contract/published/site';
import type { OrganizationLeaf, PersonLeaf, ProfilePageLeaf } from 'schema-dts';
import { absoluteUrl, organizationId, partId, personId, reference, webSiteId } from './identity';
import { imageUrls } from './image';

function employer(author: AuthorCard, site: Site, siteUrl: string): PersonLeaf['worksFor'] {
  if (author.organisation === null) return undefined;
  if (author.organisation === site.organisation.name) return reference(organizationId(siteUrl));
  const other: OrganizationLeaf = { '@type': 'Organization', name: author.organisation };
  return other;
}

/** An author. The same person, by the same `@id`, on every page that names them. */
export function person(author: AuthorCard, site: Site, siteUrl: string): PersonLeaf {
  return {
    '@type': 'Person',
    '@id': personId(siteUrl, author.path),
    name: author.name,
    url: absoluteUrl(siteUrl, author.path),
    jobTitle: author.jobTitle,
    worksFor: employer(author, site, siteUrl),
    description: author.bio || undefined,
    image: author.portrait ? imageUrls(author.portrait, siteUrl) : undefined,
    sameAs: author.sameAs.length > 0 ? author.sameAs : undefined,
  };
}

export function profilePage(page: AuthorPage, siteUrl: string): ProfilePageLeaf {
  return {
    '@type': 'ProfilePage',
    '@id': partId(siteUrl, page.path, 'profile'),
    url: absoluteUrl(siteUrl, page.path),
    name: page.title,
    inLanguage: 'en-GB',
    isPartOf: reference(webSiteId(siteUrl)),
    about: page.topics.map((topic) => ({
      '@type': 'Thing',
      name: topic.name,
      url: absoluteUrl(siteUrl, topic.path),
    })),
    mainEntity: reference(personId(siteUrl, page.author.path)),
  };
}
