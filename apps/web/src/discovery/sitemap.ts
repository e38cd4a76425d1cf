import type { Sitemap, SitemapIndex } from '@rolebook/contract/published/sitemap';
import { element, XML_HEAD } from '../feeds/xml';
import { absoluteUrl } from '../structured-data/identity';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1';

const changed = (lastModified: string | null) => (lastModified ? element('lastmod', lastModified) : '');

/** The index of the sitemap, as the protocol of sitemaps.org has it. */
export function sitemapIndexXml({ parts }: SitemapIndex, siteUrl: string): string {
  const sitemaps = parts.map(
    ({ path, lastModified }) =>
      `<sitemap>${element('loc', absoluteUrl(siteUrl, path))}${changed(lastModified)}</sitemap>`,
  );
  return `${XML_HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${sitemaps.join('\n')}\n</sitemapindex>\n`;
}

/** One part: pages with the date of their content and the pictures that stand for them. */
export function sitemapXml({ entries }: Sitemap, siteUrl: string): string {
  const urls = entries.map(({ path, lastModified, images }) => {
    const pictures = images.map(
      (url) => `<image:image>${element('image:loc', absoluteUrl(siteUrl, url))}</image:image>`,
    );
    return `<url>${element('loc', absoluteUrl(siteUrl, path))}${changed(lastModified)}${pictures.join('')}</url>`;
  });
  return `${XML_HEAD}<urlset xmlns="${NAMESPACE}" xmlns:image="${IMAGES}">\n${urls.join('\n')}\n</urlset>\n`;
}
