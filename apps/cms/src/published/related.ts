import { RELATED_ARTICLES } from './list-sizes';

/** The articles around one, nearest first on each side, in the order of lists (newest first). */
export interface Neighbours {
  readonly older: readonly string[];
  readonly newer: readonly string[];
  readonly olderInTopic: readonly string[];
  readonly newerInTopic: readonly string[];
}

/** How many neighbours on each side are enough to choose from. */
export const NEIGHBOURS_NEEDED = RELATED_ARTICLES;

/**
 * Related reading of an article for which no editor picked any: what its topic published just before it, then just
 * after it, then whatever was published around it. Neighbours instead of "the newest", so that a new article renews a
 * few pages and not the whole topic.
 */
export function relatedTo({ older, newer, olderInTopic, newerInTopic }: Neighbours): string[] {
  return [...new Set([...olderInTopic, ...newerInTopic, ...older, ...newer])].slice(0, RELATED_ARTICLES);
}
