import { SEARCH_PATH, SUGGESTIONS_PATH } from '@rolebook/contract/paths';
import { NOT_FOUND_ROUTE } from '../document-cache/routes';
import { askedBy, codeOf } from '../search/asked';

/**
 * Where Next finds what an address of the search asks for: the query as a segment of the path, because a page that reads
 * its query would pass the document cache by. Null for every other address.
 * @param url as it was sent, with its query
 */
export function searchTarget(path: string, url: string): string | null {
  if (path === SEARCH_PATH) {
    const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
    return `${SEARCH_PATH}/${codeOf(askedBy(new URLSearchParams(query)))}`;
  }
  // The segments are ours: nobody else makes them.
  return path.startsWith(`${SEARCH_PATH}/`) && path !== SUGGESTIONS_PATH ? NOT_FOUND_ROUTE : null;
}
