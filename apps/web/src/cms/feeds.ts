import { pageKey } from '@rolebook/contract/keys';
import { SITEMAP_PATH } from '@rolebook/contract/paths';
import { type Feed, feedSchema, type Sitemap, sitemapSchema } from '@rolebook/contract/published/page';
import { isBuilding } from './building';
import { askPublished } from './published';

/**
 * A feed by its path (`/feed.xml`, `/topics/{slug}/feed.xml`), or null when there is none (always while building).
 * @throws Error naming the address when the cms fails
 */
export async function getFeed(path: string): Promise<Feed | null> {
  if (isBuilding()) return null;
  const address = `/api/published/feed?path=${encodeURIComponent(path)}`;
  const answer = await askPublished({ address, keys: [pageKey(path)], schema: feedSchema });
  return answer.status === 200 ? answer.value : null;
}

/**
 * Every address that may be indexed; empty while building.
 * @throws Error naming the address when the cms fails
 */
export async function getSitemap(): Promise<Sitemap> {
  if (isBuilding()) return { sequence: 0, entries: [] };
  const address = '/api/published/sitemap';
  const answer = await askPublished({ address, keys: [pageKey(SITEMAP_PATH)], schema: sitemapSchema });
  if (answer.status !== 200) throw new Error(`GET ${address}: the cms answered ${answer.status}`);
  return answer.value;
}
