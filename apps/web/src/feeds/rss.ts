import { SEQUENCE_HEADER } from '@rolebook/contract/headers';
import { FEED_PATH } from '@rolebook/contract/paths';
import type { Feed, Sitemap } from '@rolebook/contract/published/page';
import { isBuilding } from '../cms/building';
import { getFeed, getSitemap } from '../cms/feeds';
import { configuration } from '../configuration';
import { absoluteUrl } from '../structured-data/identity';
import { bodyHtml } from './html';
import { element, escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const CDATA = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const rfc822 = (instant: string) => new Date(instant).toUTCString();

/** RSS 2.0 with the whole text of each article (content:encoded). */
export function rssOf(feed: Feed, siteUrl: string): string {
  const items = feed.items.map((item) => {
    const link = absoluteUrl(siteUrl, item.path);
    return `<item>${element('title', item.title)}${element('link', link)}<guid isPermaLink="false">${escapeXml(item.id)}</guid>${item.topic ? element('category', item.topic) : ''}${item.authors.map((name) => element('dc:creator', name)).join('')}${element('pubDate', rfc822(item.publishedAt))}${element('description', item.standfirst)}<content:encoded>${CDATA(bodyHtml(item.body, siteUrl))}</content:encoded></item>`;
  });
  return `${HEAD}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${element('title', feed.title)}${element('link', absoluteUrl(siteUrl, feed.pagePath))}<atom:link rel="self" type="application/rss+xml" href="${escapeXml(absoluteUrl(siteUrl, feed.path))}"/>${element('description', feed.description)}<language>en-GB</language>${element('lastBuildDate', rfc822(feed.updatedAt))}\n${items.join('\n')}\n</channel></rss>\n`;
}

export function sitemapOf({ entries }: Sitemap, siteUrl: string): string {
  const urls = entries.map(({ path, lastModified, images }) => {
    const pictures = images.map(
      (url) => `<image:image>${element('image:loc', absoluteUrl(siteUrl, url))}</image:image>`,
    );
    return `<url>${element('loc', absoluteUrl(siteUrl, path))}${lastModified ? element('lastmod', lastModified) : ''}${pictures.join('')}</url>`;
  });
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n${urls.join('\n')}\n</urlset>\n`;
}

const xml = (body: string, sequence: number, type: string) =>
  new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, [SEQUENCE_HEADER]: String(sequence) },
  });

/** Answers a feed's route; 404 when its topic or author is not published. */
export async function feedResponse(path: string = FEED_PATH): Promise<Response> {
  const feed = await getFeed(path);
  if (!feed) return new Response('There is no such feed.\n', { status: 404 });
  return xml(rssOf(feed, configuration().siteUrl), feed.sequence, 'application/rss+xml');
}

export async function sitemapResponse(): Promise<Response> {
  const sitemap = await getSitemap();
  return xml(
    sitemapOf(sitemap, isBuilding() ? '' : configuration().siteUrl),
    sitemap.sequence,
    'application/xml',
  );
}
