import { EXPLORER_PAGE_SIZE, type ExplorerView, explorerPath } from '@rolebook/contract/explorer-address';
import type { SalaryListPage } from '@rolebook/contract/published/page';
import { slugOf } from '@rolebook/contract/slug';
import { cellOf, type ExplorerFigure, type ExplorerRegion, explorerFigures, payRank } from '../explorer-pay';
import {
  type ExplorerRole,
  type ExplorerVocabulary,
  explorerVocabulary,
  familiesOf,
} from '../explorer-vocabulary';
import { Library } from '../library';
import { REPRESENTATIVE_LEVEL } from '../list-sizes';
import { publishedIds } from '../listing';
import { type Building, plainSeo } from './building';

/** A region of the explorer: something was observed there, or a declared adjustment leads to it. */
function regionsOf({ regions, adjustments, observedRegions }: ExplorerVocabulary) {
  const base = regions.find(({ isBase }) => isBase);
  return regions.flatMap((region) => {
    const adjustment = adjustments.find(({ targetId }) => targetId === region.id) ?? null;
    const isKnown = region.isBase || observedRegions.includes(region.id) || (base && adjustment);
    return isKnown ? [{ ...region, adjustment }] : [];
  });
}

type Region = ReturnType<typeof regionsOf>[number];

function toRead(region: Region, vocabulary: ExplorerVocabulary): ExplorerRegion {
  const base = vocabulary.regions.find(({ isBase }) => isBase);
  const factors = region.adjustment;
  return {
    id: region.id,
    estimatedFrom: base && factors && base.id !== region.id ? { regionId: base.id, factors } : null,
  };
}

const regionIds = ({ id, estimatedFrom }: ExplorerRegion) => [
  id,
  ...(estimatedFrom ? [estimatedFrom.regionId] : []),
];

/** A page of all salaries; null when the view names what the site does not have, or a page beyond the last. */
export async function salaryListPage(building: Building, view: ExplorerView): Promise<SalaryListPage | null> {
  const { query } = building;
  const vocabulary = await explorerVocabulary(query);
  const families = familiesOf(vocabulary.roles);
  const regions = regionsOf(vocabulary);
  const region = regions.find(({ slug, isBase }) => (view.region ? slug === view.region : isBase)) ?? null;
  const level = vocabulary.levels.find(({ slug }) => slug === view.level) ?? null;
  const family = families.find(({ slug }) => slug === view.family) ?? null;
  if ((view.region && !region) || (view.level && !level) || (view.family && !family)) return null;

  const shownLevels = level ? [level] : vocabulary.levels;
  const chosen = vocabulary.roles.filter((role) => !family || slugOf(role.family ?? '') === family.slug);
  const read = region && toRead(region, vocabulary);
  const ordered = await inOrder(building, view, { chosen, region: read, levels: vocabulary.levels });
  const pages = Math.max(1, Math.ceil(chosen.length / EXPLORER_PAGE_SIZE));
  if (view.page > pages) return null;
  const start = (view.page - 1) * EXPLORER_PAGE_SIZE;
  const roles = ordered.slice(start, start + EXPLORER_PAGE_SIZE);
  const figures = read
    ? await explorerFigures(query, {
        roles: roles.map(({ id }) => id),
        levels: shownLevels.map(({ id }) => id),
        regions: regionIds(read),
      })
    : [];
  const rows = roles.map(({ id, slug, title, path, family: of }) => ({
    role: { slug, title, path },
    family: of,
    cells: shownLevels.map((shown) => read && cellOf(figures, id, shown.id, read)),
  }));
  const isWhole = explorerPath(view) === explorerPath({ ...view, ...NO_FILTER });
  return {
    kind: 'salary-list',
    id: explorerPath(view),
    path: explorerPath(view),
    ...wordsOf(view, region, level, family),
    view,
    canonicalPath: canonicalOf(view, region),
    region: region && { slug: region.slug, name: region.name },
    baseRegion: regions.find(({ isBase }) => isBase)?.slug ?? null,
    regions: regions.map(({ slug, name }) => ({ slug, name })),
    levels: vocabulary.levels.map(withoutId),
    shownLevels: shownLevels.map(withoutId),
    families,
    rows,
    adjustment: rows.some(({ cells }) => cells.some((cell) => cell?.estimated))
      ? withoutTarget(region)
      : null,
    pages,
    total: chosen.length,
    tables: isWhole && view.page === 1 ? await tablesWithPages(building) : [],
  };
}

const NO_FILTER = { region: null, level: null, family: null, order: 'title' } as const;

interface Choice {
  readonly chosen: readonly ExplorerRole[];
  readonly region: ExplorerRegion | null;
  readonly levels: ExplorerVocabulary['levels'];
}

/** By title, or by pay at the level shown; where all are shown, by that which stands for a role elsewhere too. */
async function inOrder(
  { query }: Building,
  { order, level }: ExplorerView,
  { chosen, region, levels }: Choice,
): Promise<readonly ExplorerRole[]> {
  const by = levels.find(({ slug }) => slug === (level ?? REPRESENTATIVE_LEVEL)) ?? levels[0];
  if (order === 'title' || !region || !by) return chosen;
  const figures = await explorerFigures(query, {
    roles: chosen.map(({ id }) => id),
    levels: [by.id],
    regions: regionIds(region),
  });
  const byRole = new Map<string, ExplorerFigure[]>();
  for (const figure of figures) byRole.set(figure.roleId, [...(byRole.get(figure.roleId) ?? []), figure]);
  const ranked = chosen.map((role) => ({
    role,
    rank: payRank(cellOf(byRole.get(role.id) ?? [], role.id, by.id, region)),
  }));
  const direction = order === 'highest' ? -1 : 1;
  // Roles without a figure come last, whichever end is first.
  return ranked
    .sort((a, b) => (a.rank < 0 || b.rank < 0 ? b.rank - a.rank : direction * (a.rank - b.rank)))
    .map(({ role }) => role);
}

const withoutId = <Entry extends { readonly id: string }>({ id: _id, ...entry }: Entry) => entry;

function withoutTarget(region: Region | null) {
  if (!region?.adjustment) return null;
  const { targetId: _targetId, ...adjustment } = region.adjustment;
  return adjustment;
}

/** The same figures in another order are the same page to a search engine; so is the base region when it is named. */
function canonicalOf(view: ExplorerView, region: Region | null): string {
  const isBase = region?.isBase && view.level === null;
  return explorerPath({ ...view, order: 'title', region: isBase ? null : view.region });
}

function wordsOf(
  view: ExplorerView,
  region: Region | null,
  level: { readonly name: string } | null,
  family: { readonly name: string } | null,
) {
  const what = [
    level ? `${level.name} salaries` : 'Salaries',
    family && `in ${family.name}`,
    view.region && region?.name,
  ];
  const title = what.filter(Boolean).join(', ').replace(', in', ' in');
  const order = { title: '', highest: ', highest first', lowest: ', lowest first' }[view.order];
  const page = view.page > 1 ? `, page ${view.page}` : '';
  const place = region ? ` in ${region.name}` : '';
  return {
    title,
    seo: plainSeo(
      `${title}${order}${page}`,
      `What roles pay by level${place}, each range with its date and kind.`,
    ),
  };
}

async function tablesWithPages({ payload, query }: Building) {
  const ids = await publishedIds(query, 'salary-tables');
  const library = await Library.read(payload, query, { references: [], cards: { 'salary-tables': ids } });
  return library.some('salary-tables', ids).flatMap(({ path, title }) => (path ? [{ path, title }] : []));
}
