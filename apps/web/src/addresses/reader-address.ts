import { comparisonStanding } from '@rolebook/contract/comparison-address';
import {
  EXPLORER_PAGE_SIZE,
  type ExplorerView,
  explorerFamilyPath,
  explorerLevelPath,
  explorerRegionPath,
  parseExplorerPath,
} from '@rolebook/contract/explorer-address';
import {
  COMPARE_PATH,
  isIssueArchive,
  NEWSLETTER_ISSUES_PATH,
  rolePath,
  SALARIES_PATH,
} from '@rolebook/contract/paths';
import { isSlug } from '@rolebook/contract/slug';
import type { AddressIndex, Standing } from './address-index';

/** Folders whose pages come from the cms one by one. Below them, what the index does not list does not exist. */
const FAMILIES = new Set(['articles', 'topics', 'authors', 'roles', 'salaries', 'about', 'sitemaps']);
/** Lists at these paths always exist, whatever the index says. */
const LISTS = new Set(['articles', 'authors', 'roles', 'salaries']);
/** Where the index names no list pages, more than this many are not believed. */
const MOST_LIST_PAGES = 200;

export type ReaderAddress =
  | { readonly answer: 'render' }
  | { readonly answer: 'moved'; readonly to: string }
  | { readonly answer: 'gone' }
  | { readonly answer: 'missing' };

/**
 * What a path deserves before anything is rendered. Everything that no family owns is left to the router: an address
 * that it does not know costs neither a render nor a call.
 * @param path decoded, without query and trailing slash
 */
export function readerAddress(path: string, index: AddressIndex): ReaderAddress {
  // React's partial answers have addresses of their own, which Next would try to serve.
  if (/\.rsc$|\.segments\//.test(path)) return { answer: 'missing' };
  // Next's own stand-in for a page that failed: its address is nobody's, and it would answer 500 there.
  if (path === '/_global-error' || path === '/_not-found') return { answer: 'missing' };
  const listed = index.standing(path);
  if (listed.state !== 'unlisted') return answerOf(listed);

  if (isIssueArchive(path)) return { answer: issueAnswer(path, index) };
  const [family, ...rest] = path.slice(1).split('/');
  // Where a rewrite leads to; its own address is nobody's.
  if (family === 'downloads') return { answer: 'missing' };
  const download = /^(\/salaries\/[a-z0-9-]+)(\.csv|\.json)$/.exec(path);
  if (download?.[1])
    return index.loaded ? answerOf(index.standing(download[1]), download[2]) : { answer: 'render' };
  const view = parseExplorerPath(path);
  if (view && path !== SALARIES_PATH) return explorerAddress(view, index);
  if (path.startsWith(`${COMPARE_PATH}/`)) return comparisonAddress(path, index);
  if (!family || !FAMILIES.has(family) || rest.length === 0) return { answer: 'render' };
  const derived = derivedFrom(family, rest);
  if (derived === 'malformed') return { answer: 'missing' };
  if (!index.loaded) return { answer: 'render' };
  if (!derived) return { answer: 'missing' };
  if (derived.page && (index.listsEveryPage || derived.page > MOST_LIST_PAGES)) return { answer: 'missing' };
  if (derived.isList) return { answer: 'render' };
  return answerOf(index.standing(derived.base), derived.suffix);
}

/** Sent issues stand in the index one by one, and so do the pages of their list; nothing else is below it. */
function issueAnswer(path: string, index: AddressIndex): 'render' | 'missing' {
  if (path === NEWSLETTER_ISSUES_PATH) return 'render';
  const [first = '', second, ...more] = path.slice(NEWSLETTER_ISSUES_PATH.length + 1).split('/');
  if (more.length > 0) return 'missing';
  if (second === undefined) return index.loaded || !isSlug(first) ? 'missing' : 'render';
  const page = first === 'page' ? pageNumber(second) : null;
  if (page === null) return 'missing';
  return index.loaded && (index.listsEveryPage || page > MOST_LIST_PAGES) ? 'missing' : 'render';
}

/** The index lists the regions, levels and families that a view may name, and the guides that fill its pages. */
function explorerAddress({ region, level, family, page }: ExplorerView, index: AddressIndex): ReaderAddress {
  if (!index.loaded) return { answer: 'render' };
  const named = [
    ...(region ? [explorerRegionPath(region)] : []),
    ...(region && level ? [explorerLevelPath(region, level)] : []),
    ...(family ? [explorerFamilyPath(family)] : []),
  ];
  const isKnown = named.every((path) => index.standing(path).state === 'live');
  const hasPage = page === 1 || page <= Math.ceil(index.countBelow(rolePath('')) / EXPLORER_PAGE_SIZE);
  return { answer: isKnown && hasPage ? 'render' : 'missing' };
}

/** Any two guides have a comparison: the index lists guides, never pairs. */
function comparisonAddress(path: string, index: AddressIndex): ReaderAddress {
  // Without an index only the order is known; the cms knows the rest.
  const standing = comparisonStanding(path, (guide) =>
    index.loaded ? index.standing(guide) : { state: 'live' },
  );
  switch (standing.state) {
    case 'live':
      return { answer: 'render' };
    case 'moved':
      return { answer: 'moved', to: standing.to };
    case 'gone':
      return { answer: 'gone' };
    case 'unlisted':
      return { answer: 'missing' };
  }
}

interface Derived {
  readonly base: string;
  readonly suffix: string;
  /** The base is a list that always exists. */
  readonly isList: boolean;
  readonly page: number | null;
}

/** `/topics/x/page/2` and `/topics/x/feed.xml` stand and fall with `/topics/x`. Null: a page of its own. */
function derivedFrom(family: string, rest: readonly string[]): Derived | null | 'malformed' {
  const [first = '', second, third, ...more] = rest;
  if (more.length > 0) return 'malformed';
  if (first === 'page' && second !== undefined && third === undefined && LISTS.has(family)) {
    const page = pageNumber(second);
    return page ? { base: `/${family}`, suffix: `/page/${page}`, isList: true, page } : 'malformed';
  }
  if (!isSlug(first)) return 'malformed';
  const base = `/${family}/${first}`;
  if (second === undefined) return null;
  if (second === 'feed.xml' && third === undefined) {
    return { base, suffix: '/feed.xml', isList: false, page: null };
  }
  const page = second === 'page' && third !== undefined ? pageNumber(third) : null;
  return page ? { base, suffix: `/page/${page}`, isList: false, page } : 'malformed';
}

function pageNumber(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) && text !== '1' ? Number(text) : null;
}

function answerOf(standing: Standing, suffix = ''): ReaderAddress {
  switch (standing.state) {
    case 'live':
      return { answer: 'render' };
    case 'moved':
      return { answer: 'moved', to: `${standing.to}${suffix}` };
    case 'gone':
      return { answer: 'gone' };
    case 'unlisted':
      return { answer: 'missing' };
  }
}
