import { pageKey } from '@rolebook/contract/keys';
import { LLMS_PATH, SITEMAP_PATH } from '@rolebook/contract/paths';
import { type Directory, directorySchema } from '@rolebook/contract/published/directory';
import { type Feed, feedSchema } from '@rolebook/contract/published/feed';
import {
  type Sitemap,
  type SitemapIndex,
  sitemapIndexSchema,
  sitemapSchema,
} from '@rolebook/contract/published/sitemap';
import type { z } from 'zod';
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
 * The parts of the sitemap; none while building.
 * @throws Error naming the address when the cms fails
 */
export async function getSitemapIndex(): Promise<SitemapIndex> {
  if (isBuilding()) return { sequence: 0, parts: [] };
  return required('/api/published/sitemap', SITEMAP_PATH, sitemapIndexSchema);
}

/**
 * One part of the sitemap, or null when there is none (always while building).
 * @throws Error naming the address when the cms fails
 */
export async function getSitemapPart(path: string): Promise<Sitemap | null> {
  if (isBuilding()) return null;
  const address = `/api/published/sitemap-part?path=${encodeURIComponent(path)}`;
  const answer = await askPublished({ address, keys: [pageKey(path)], schema: sitemapSchema });
  return answer.status === 200 ? answer.value : null;
}

/**
 * What the site holds, in headings and links; empty while building.
 * @throws Error naming the address when the cms fails
 */
export async function getDirectory(): Promise<Directory> {
  if (isBuilding()) return { sequence: 0, sections: [] };
  return required('/api/published/directory', LLMS_PATH, directorySchema);
}

async function required<Schema extends z.ZodType>(
  address: string,
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const answer = await askPublished({ address, keys: [pageKey(path)], schema });
  if (answer.status !== 200) throw new Error(`GET ${address}: the cms answered ${answer.status}`);
  return answer.value;
}
