import { authorFeedPath, FEED_PATH, topicFeedPath } from '@rolebook/contract/paths';
import type { PublishedPage } from '@rolebook/contract/published/page';
import type { Site } from '@rolebook/contract/published/site';
import type { Metadata } from 'next';
import { socialPicturePath } from '../social-pictures/address';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../social-pictures/draw';
import { type SocialPicture, socialPictureOf } from '../social-pictures/social-picture';
import { absoluteUrl } from '../structured-data/identity';
import { pageTitle } from './page-title';

type OpenGraph = NonNullable<Metadata['openGraph']>;

/** Kinds of page that nobody wrote: the site's own picture stands for them, if there is one. */
const WITHOUT_WRITER: ReadonlySet<PublishedPage['kind']> = new Set([
  'home',
  'article-list',
  'author-list',
  'role-list',
  'issue-list',
]);

/** The picture that an editor chose, else the one that is made of the page. */
function socialImages(page: PublishedPage, site: Site, siteUrl: string) {
  const chosen = page.seo.pictureChosen
    ? page.seo.picture
    : WITHOUT_WRITER.has(page.kind)
      ? site.defaultPicture
      : null;
  if (!chosen) {
    return [
      {
        url: absoluteUrl(siteUrl, socialPicturePath(page, site)),
        width: PICTURE_WIDTH,
        height: PICTURE_HEIGHT,
        type: 'image/png',
        alt: pictureAlt(socialPictureOf(page, site)),
      },
    ];
  }
  const { url, width, height } = chosen.crops.wide ?? chosen.fallback;
  return [{ url: absoluteUrl(siteUrl, url), width, height, alt: chosen.alt }];
}

/** What the picture says, for those who do not see it. */
const pictureAlt = ({ title, bars }: SocialPicture) =>
  [title, ...bars.map(({ label, value }) => `${label}: ${value}`)].join('. ');

/** What Open Graph knows of this kind of page; everything that is not written by somebody is a "website". */
function openGraphKind(page: PublishedPage, siteUrl: string): OpenGraph {
  if (page.kind === 'author') return { type: 'profile' };
  if (page.kind !== 'article') return { type: 'website' };
  return {
    type: 'article',
    publishedTime: page.firstPublishedAt,
    modifiedTime: page.updatedAt ?? undefined,
    authors: page.authors.map((author) => absoluteUrl(siteUrl, author.path)),
    section: page.topic.name,
    tags: page.roles.map((role) => role.title),
  };
}

/** The site's feed, and before it that of the page's own topic or author. */
function feedsOf(page: PublishedPage, site: Site): { title: string; path: string }[] {
  const everything = { title: site.name, path: FEED_PATH };
  switch (page.kind) {
    case 'topic':
      return [
        { title: `${page.topic.name} – ${site.name}`, path: topicFeedPath(page.topic.slug) },
        everything,
      ];
    case 'author':
      return [
        { title: `${page.author.name} – ${site.name}`, path: authorFeedPath(page.author.slug) },
        everything,
      ];
    default:
      return [everything];
  }
}

/**
 * What the head of a page says of it. Every address is absolute and comes from the configured site address, read when
 * the page is rendered: a build knows none.
 */
export function pageMetadata(page: PublishedPage, site: Site, siteUrl: string): Metadata {
  const { seo } = page;
  const url = absoluteUrl(siteUrl, page.path);
  const images = socialImages(page, site, siteUrl);
  return {
    title: { absolute: pageTitle(page, site) },
    description: seo.description || undefined,
    authors: page.kind === 'article' ? page.authors.map(({ name }) => ({ name })) : undefined,
    alternates: {
      canonical: page.kind === 'salary-list' ? absoluteUrl(siteUrl, page.canonicalPath) : url,
      languages: { 'en-GB': url },
      types: {
        'application/rss+xml': feedsOf(page, site).map(({ title, path }) => ({
          title,
          url: absoluteUrl(siteUrl, path),
        })),
      },
    },
    openGraph: {
      ...openGraphKind(page, siteUrl),
      url,
      title: seo.title,
      description: seo.description || undefined,
      siteName: site.name,
      locale: 'en_GB',
      images,
    },
    twitter: { card: 'summary_large_image' },
    // Large previews are what an article is found by; nothing has to be said where the defaults hold.
    robots:
      seo.noindex || !site.discovery.searchEngines
        ? { index: false, follow: true }
        : { index: true, 'max-image-preview': 'large' },
  };
}
