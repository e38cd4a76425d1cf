import { COMPARE_PATH, rolePath } from './paths';
import { isSlug } from './slug';

const BETWEEN = '-vs-';

/** The two slugs of an address of a comparison, as they stand in it; null when it is none. No slug contains `-vs-`. */
export function parseComparisonPath(path: string): [string, string] | null {
  const [before, pair = '', ...more] = path.split(`${COMPARE_PATH}/`);
  const slugs = pair.split(BETWEEN);
  const [first = '', second = ''] = slugs;
  const isPair = before === '' && more.length === 0 && slugs.length === 2 && isSlug(first) && isSlug(second);
  return isPair ? [first, second] : null;
}

/** The one address of a pair, whichever is named first: alphabetical by slug. */
export function comparisonPath(one: string, other: string): string {
  const [first, second] = one < other ? [one, other] : [other, one];
  return `${COMPARE_PATH}/${first}${BETWEEN}${second}`;
}

/** Where a guide stands, as the address index says. */
export type GuideStanding =
  | { readonly state: 'live' }
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'gone' | 'unlisted' };

export type ComparisonStanding =
  | { readonly state: 'live'; readonly slugs: readonly [string, string] }
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'gone' | 'unlisted' };

/**
 * Where a comparison stands, decided from where its two guides stand: no list of pairs is kept anywhere.
 * Both live in their one order: live. Another order, or a guide that moved: moved, in one hop. The same role twice:
 * moved to its guide. One gone: gone. One unknown: unlisted.
 */
export function comparisonStanding(
  path: string,
  standingOf: (guidePath: string) => GuideStanding,
): ComparisonStanding {
  const pair = parseComparisonPath(path);
  if (!pair) return { state: 'unlisted' };
  const standings = pair.map((slug) => resolve(slug, standingOf(rolePath(slug))));
  const [first, second] = standings;
  if (!first || !second || first === 'unlisted' || second === 'unlisted') return { state: 'unlisted' };
  if (first === 'gone' || second === 'gone') return { state: 'gone' };
  if (first.slug === second.slug) return { state: 'moved', to: rolePath(first.slug) };
  const to = comparisonPath(first.slug, second.slug);
  return to === path ? { state: 'live', slugs: pair } : { state: 'moved', to };
}

type Resolved = { readonly slug: string } | 'gone' | 'unlisted';

function resolve(slug: string, standing: GuideStanding): Resolved {
  switch (standing.state) {
    case 'live':
      return { slug };
    case 'moved': {
      // A guide may have been merged into something that is no guide.
      const moved = standing.to.startsWith(rolePath('')) ? standing.to.slice(rolePath('').length) : '';
      return isSlug(moved) ? { slug: moved } : 'unlisted';
    }
    case 'gone':
    case 'unlisted':
      return standing.state;
  }
}
