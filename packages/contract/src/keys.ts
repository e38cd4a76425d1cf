import { parseComparisonPath } from './comparison-address';
import { explorerRegionPath, parseExplorerPath } from './explorer-address';
import { rolePath, SALARIES_PATH } from './paths';

/**
 * Cache keys name pages, not entities: the tags of a fetch must be known before the request and are cut at 128.
 * The same strings are Next cache tags and Varnish xkeys.
 */
export const pageKey = (path: string) => `page:${path}`;

/**
 * Every key of a page: its own, and those of the pages that it is made of. A comparison shows what two guides show, so
 * it is old when one of them is; a view of the explorer is old with the page of its region. Nobody names either.
 */
export function pageKeys(path: string): string[] {
  const guides = (parseComparisonPath(path) ?? []).map(rolePath);
  const view = parseExplorerPath(path);
  const whole = view ? [view.region ? explorerRegionPath(view.region) : SALARIES_PATH] : [];
  return [...new Set([path, ...guides, ...whole])].map(pageKey);
}

/** The frame of every page: navigation, footer, settings, newsletter wording. */
export const SITE_KEY = 'site';
