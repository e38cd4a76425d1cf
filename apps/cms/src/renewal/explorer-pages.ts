import {
  explorerFamilyPath,
  explorerLevelPath,
  explorerRegionPath,
} from '@rolebook/contract/explorer-address';
import { SALARIES_PATH } from '@rolebook/contract/paths';
import { slugOf } from '@rolebook/contract/slug';
import { LADDER_KIND } from '../published/list-sizes';
import type { DerivedPage } from './derived-pages';
import type { Facts } from './facts';
import { type DocumentKey, keyOf, type World } from './world';

const KIND = `${Object.values(LADDER_KIND).join('|')}|`;

interface ExplorerFigure {
  readonly key: DocumentKey;
  readonly role: DocumentKey;
  readonly region: DocumentKey;
  readonly level: DocumentKey;
}

const of = (world: World, collection: string): [DocumentKey, Facts][] =>
  [...world].filter(([key]) => key.startsWith(`${collection}:`));

function figuresIn(world: World): ExplorerFigure[] {
  return of(world, 'salary-figures').flatMap(([key, { figure }]) => {
    if (!figure?.kind.startsWith(KIND)) return [];
    const role = keyOf('roles', figure.role);
    const [region, level] = [keyOf('regions', figure.region), keyOf('levels', figure.level)];
    return world.has(role) ? [{ key, role, region, level }] : [];
  });
}

/**
 * The explorer's pages that are rendered in advance: all salaries, those of each region, of each region at a level, and
 * of each family of roles. Every other view (another order, a later page) carries the key of its region's page and is
 * old with it. A region is one where a figure was observed, or to which a declared adjustment leads from the base.
 */
export function explorerPages(world: World): Map<string, DerivedPage> {
  const pages = new Map<string, DerivedPage>();
  const figures = figuresIn(world);
  const roles = of(world, 'roles')
    .map(([key]) => key)
    .sort();
  const levels = of(world, 'levels');
  const regions = of(world, 'regions');
  const adjustments = of(world, 'region-adjustments');
  const base = regions.find(([, { region }]) => region?.isBase)?.[0] ?? null;
  const vocabulary = [...levels, ...regions, ...adjustments].map(([key]) => key).sort();
  const put = (path: string, cards: readonly DocumentKey[], shown: readonly ExplorerFigure[]) => {
    const contents = [...shown.map(({ key }) => key).sort(), ...vocabulary];
    pages.set(path, { own: true, cards, contents, members: [...cards, '/', ...contents].join(' ') });
  };

  const ofBase = figures.filter(({ region }) => region === base);
  const tables = of(world, 'salary-tables').flatMap(([key, { path }]) => (path ? [key] : []));
  put(SALARIES_PATH, [...roles, ...tables.sort()], ofBase);
  for (const [key, { region }] of regions) {
    if (!region?.slug) continue;
    const isEstimated = adjustments.some(
      ([, { adjustment }]) =>
        keyOf('regions', adjustment?.target ?? '') === key &&
        keyOf('regions', adjustment?.base ?? '') === base,
    );
    const observed = figures.filter((figure) => figure.region === key);
    if (observed.length === 0 && !isEstimated) continue;
    const shown = isEstimated ? [...observed, ...ofBase] : observed;
    put(explorerRegionPath(region.slug), roles, shown);
    for (const [level, { level: facts }] of levels) {
      if (!facts?.slug) continue;
      put(
        explorerLevelPath(region.slug, facts.slug),
        [],
        shown.filter((figure) => figure.level === level),
      );
    }
  }
  for (const [family, members] of families(world)) {
    put(
      explorerFamilyPath(family),
      members,
      ofBase.filter(({ role }) => members.includes(role)),
    );
  }
  return pages;
}

function families(world: World): Map<string, DocumentKey[]> {
  const grouped = new Map<string, DocumentKey[]>();
  for (const [key, { role }] of of(world, 'roles')) {
    const family = slugOf(role?.family ?? '');
    if (family) grouped.set(family, [...(grouped.get(family) ?? []), key].sort());
  }
  return grouped;
}
