import { isIssueArchive } from '@rolebook/contract/paths';

/** Next's own route for addresses that no page matches. */
export const NOT_FOUND_ROUTE = '/_not-found';
/** The page that answers for what is gone for good. */
export const GONE_ROUTE = '/gone';

/**
 * The path of a page from Next's cache key, `/route-cache/<kind>/<hash of the route>/$<path>`; null when the key has
 * another shape.
 */
export function cachePathOf(key: string): string | null {
  const at = key.indexOf('/$/');
  if (at < 0) return null;
  const path = key.slice(at + 2);
  return path === '/index' ? '/' : path;
}

/** The status of a page that stands for one; Next would answer 200. */
export function statusOfPage(path: string | null): number | null {
  if (path === GONE_ROUTE) return 410;
  return path === NOT_FOUND_ROUTE ? 404 : null;
}

/** Pages for one person become documents too, but nothing of them is kept. */
export function isKept(path: string | null): boolean {
  if (path === null) return false;
  return isIssueArchive(path) || !/^\/(newsletter|contact|preview|search)(\/|$)/.test(path);
}
