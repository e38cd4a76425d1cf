import { listPagePath, SALARIES_PATH } from './paths';
import { isSlug } from './slug';

export const EXPLORER_ORDERS = ['title', 'highest', 'lowest'] as const;
export type ExplorerOrder = (typeof EXPLORER_ORDERS)[number];

/** Which part of all salaries a page shows, and in which order. */
export interface ExplorerView {
  /** Slug of the region; null is the base region of the site. */
  readonly region: string | null;
  /** Slug of the one level shown; null is all. A level always comes with its region. */
  readonly level: string | null;
  /** Slug of the family of roles; null is all. */
  readonly family: string | null;
  /** By title, or by pay: the highest or the lowest first. */
  readonly order: ExplorerOrder;
  readonly page: number;
}

/** Roles on one page of the explorer. */
export const EXPLORER_PAGE_SIZE = 40;

export const WHOLE_EXPLORER: ExplorerView = {
  region: null,
  level: null,
  family: null,
  order: 'title',
  page: 1,
};

export const explorerRegionPath = (region: string) => `${SALARIES_PATH}/by/${region}`;
export const explorerLevelPath = (region: string, level: string) => `${explorerRegionPath(region)}/${level}`;
export const explorerFamilyPath = (family: string) => `${SALARIES_PATH}/family/${family}`;

/** The one address of a view: `/salaries/family/data/by/london/senior/highest/page/2`, without what goes without saying. */
export function explorerPath({ region, level, family, order, page }: ExplorerView): string {
  const parts = [
    SALARIES_PATH,
    ...(family ? ['family', family] : []),
    ...(region ? ['by', region] : []),
    ...(region && level ? [level] : []),
    ...(order === 'title' ? [] : [order]),
  ];
  return listPagePath(parts.join('/'), page);
}

const GRAMMAR =
  /^\/salaries(?:\/family\/([^/]+))?(?:\/by\/([^/]+)(?:\/(?!(?:highest|lowest|page)(?:\/|$))([^/]+))?)?(?:\/(highest|lowest))?(?:\/page\/([1-9]\d{0,3}))?$/;

/** The view behind an address; null when it is none, or another address of the same view. */
export function parseExplorerPath(path: string): ExplorerView | null {
  const match = GRAMMAR.exec(path);
  if (!match) return null;
  const [, family, region, level, order, page] = match;
  const view: ExplorerView = {
    region: region ?? null,
    level: level ?? null,
    family: family ?? null,
    order: order === 'highest' || order === 'lowest' ? order : 'title',
    page: page === undefined ? 1 : Number(page),
  };
  const areSlugs = [family, region, level].every((slug) => slug === undefined || isSlug(slug));
  // In another order, the region is always named.
  const isNamed = view.order === 'title' || view.region !== null || view.family !== null;
  return areSlugs && isNamed && explorerPath(view) === path ? view : null;
}

/** A part of the explorer, or another order of it. Search engines are told of the whole alone. */
export const isExplorerView = (path: string) => path !== SALARIES_PATH && parseExplorerPath(path) !== null;
