import { parseComparisonPath } from './comparison-address';
import { rolePath } from './paths';

/**
 * Cache keys name pages, not entities: the tags of a fetch must be known before the request and are cut at 128.
 * The same strings are Next cache tags and Varnish xkeys.
 */
export const pageKey = (path: string) => `page:${path}`;

/**
 * Every key of a page: its own, and those of the pages that it is made of. A comparison shows what two guides show, so
 * it is old when one of them is; nobody has to name the pairs.
 */
export function pageKeys(path: string): string[] {
  const pair = parseComparisonPath(path);
  return [path, ...(pair ?? []).map(rolePath)].map(pageKey);
}

/** The frame of every page: navigation, footer, settings, newsletter wording. */
export const SITE_KEY = 'site';
