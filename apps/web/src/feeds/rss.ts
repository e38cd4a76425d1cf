import { FEED_PATH } from '@rolebook/contract/paths';
import type { Feed } from '@rolebook/contract/published/feed';
import { getFeed } from '../cms/feeds';
import { getSite } from '../cms/site';
import { configuration } from '../configuration';
import { absoluteUrl } from '../structured-data/identity';
import { bodyHtml } from './html';
import { element, escapeXml, XML_HEAD, xmlResponse } from './xml';

const CDATA = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const rfc822 = (instant: string) => new Date(instant).toUTCString();

/** RSS 2.0 with the whole text of each article (content:encoded). `hub`: where WebSub readers may ask to be told. */
export function rssOf(feed: Feed, siteUrl: string, hub: string | null): string {
  const items = feed.items.map((item) => {
    const link = absoluteUrl(siteUrl, item.path);
    return `<item>${element('title', item.title)}${element('link', link)}<guid isPermaLink="false">${escapeXml(item.id)}</guid>${item.topic ? element('category', item.topic) : ''}${item.authors.map((name) => element('dc:creator', name)).join('')}${element('pubDate', rfc822(item.publishedAt))}${element('description', item.standfirst)}<content:encoded>${CDATA(bodyHtml(item.body, siteUrl))}</content:encoded></item>`;
  });
  return `${XML_HEAD}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${element('title', feed.title)}${element('link', absoluteUrl(siteUrl, feed.pagePath))}<atom:link rel="self" type="application/rss+xml" href="${escapeXml(absoluteUrl(siteUrl, feed.path))}"/>${hub ? `<atom:link rel="hub" href="${escapeXml(hub)}"/>` : ''}${element('description', feed.description)}<language>en-GB</language>${element('lastBuildDate', rfc822(feed.updatedAt))}\n${items.join('\n')}\n</channel></rss>\n`;
}

/** Answers a feed's route; 404 when its topic or author is not published. */
export async function feedResponse(path: string = FEED_PATH): Promise<Response> {
  const [feed, site] = await Promise.all([getFeed(path), getSite()]);
  if (!feed) return new Response('There is no such feed.\n', { status: 404 });
  return xmlResponse(
    rssOf(feed, configuration().siteUrl, site.discovery.webSubHub),
    feed.sequence,
    'application/rss+xml',
  );
}
