import { COMPARISON_ARTICLES } from './list-sizes';

/**
 * The articles of a comparison, from those that its two guides list: about both first, then about one. Nothing that
 * neither guide lists, so that a comparison never is newer than they are.
 */
export function comparisonArticles(first: readonly string[], second: readonly string[]): string[] {
  const both = first.filter((id) => second.includes(id));
  return [...new Set([...both, ...first.slice(0, 2), ...second.slice(0, 2), ...first, ...second])].slice(
    0,
    COMPARISON_ARTICLES,
  );
}
