import type { SearchAnswer } from '@rolebook/contract/published/search';
import { isBuilding } from '../cms/building';
import { askSearch } from '../cms/search';
import { log } from '../log';
import { type Asked, isTooLong, searchQuery } from './asked';

/** Why there are no results to show, or the results. */
export type Found =
  | { readonly state: 'nothing-asked' }
  | { readonly state: 'too-long' }
  /** The cms is down, busy or too slow: said in words, because the rest of the site goes on. */
  | { readonly state: 'unavailable' }
  | { readonly state: 'answered'; readonly answer: SearchAnswer };

export async function findFor(asked: Asked): Promise<Found> {
  if (asked.text === '' || isBuilding()) return { state: 'nothing-asked' };
  if (isTooLong(asked)) return { state: 'too-long' };
  try {
    return { state: 'answered', answer: await askSearch(searchQuery(asked)) };
  } catch (error) {
    log('error', 'search.unavailable', { error });
    return { state: 'unavailable' };
  }
}
