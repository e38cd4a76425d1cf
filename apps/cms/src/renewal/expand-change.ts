import { HOME_PATH, ROLES_PATH } from '@rolebook/contract/paths';
import { LADDER_KIND, REPRESENTATIVE_LEVEL } from '../published/list-sizes';
import { type DerivedPage, derivedPages, verdictPair } from './derived-pages';
import { type Facts, type FigureFacts, SITE, type TableFacts } from './facts';
import type { Shows } from './used-in/reference';
import { type DocumentKey, type FindUsers, keyOf, type World } from './world';

/** One document before and after, as readers could see it; null is "not published". */
export interface Change {
  readonly key: DocumentKey;
  readonly before: Facts | null;
  readonly after: Facts | null;
  /** Addresses that were decided anew with it. */
  readonly paths: readonly string[];
}

export interface Expansion {
  /** Pages that are rendered anew, the most urgent first. */
  readonly renew: readonly string[];
  /**
   * Far pages of lists on which everything moved on by a place, and nothing else. They are old from now on, and rendered
   * when somebody asks for them.
   */
  readonly drifted: readonly string[];
  /** Pages that exist by rule and do not any more. */
  readonly vanished: readonly string[];
  /** Pages that exist by rule and did not before. */
  readonly appeared: readonly string[];
  /** The frame of all pages changed. */
  readonly site: boolean;
}

const DEPTH: Readonly<Record<Shows, number>> = { content: 1, card: 2, address: 3 };
/** How far a change goes: `content` changes least, a change of `address` changes card and content too. */
const reaches = (change: Shows, shows: Shows) => DEPTH[change] >= DEPTH[shows];

function levelOf({ before, after }: Change): Shows {
  if (before?.path !== after?.path || !before || !after) return 'address';
  return before.card === after.card ? 'content' : 'card';
}

/**
 * From changes to everything that readers see differently afterwards: the one list that serves renewal, purging,
 * warming, acknowledgement and "used in".
 * @param now everything that is published, these changes included
 * @param findUsers the published documents that show an entity
 */
export async function expandChanges(
  changes: readonly Change[],
  now: World,
  findUsers: FindUsers,
): Promise<Expansion> {
  const before = worldBefore(changes, now);
  const affected = await affectedDocuments(changes, before, now, findUsers);
  const pages = { before: derivedPages(before), after: derivedPages(now) };

  const renew = new Set<string>();
  for (const { after } of changes) if (after?.path) renew.add(after.path);
  // A comparison stays when its verdict is taken back: any two guides have one.
  for (const verdict of changes.flatMap(({ before: was, after: is }) => [was ?? [], is ?? []].flat())) {
    const pair = verdictPair(verdict, now);
    if (pair) renew.add(pair.path);
  }
  if (changedHome(pages, affected)) renew.add(HOME_PATH);
  for (const key of affected.keys()) {
    const path = now.get(key)?.path;
    if (path) renew.add(path);
  }
  const drifted = new Set<string>();
  for (const [path, shown] of pages.after) {
    const was = pages.before.get(path);
    if (showsAffected(shown, affected)) renew.add(path);
    else if (differs(was, shown)) (was && onlyMoved(was, shown, affected) ? drifted : renew).add(path);
  }
  if (
    changes.some(
      ({ before: was, after: is }) => changesRoleList(was ?? is, before) || changesRoleList(is ?? was, now),
    )
  ) {
    renew.add(ROLES_PATH);
  }
  const exists = (path: string) => pages.after.has(path);
  return {
    renew: [...renew],
    drifted: [...drifted].filter((path) => !renew.has(path)),
    vanished: [...pages.before].filter(([path, { own }]) => own && !exists(path)).map(([path]) => path),
    appeared: [...pages.after]
      .filter(([path, { own }]) => own && !pages.before.has(path))
      .map(([path]) => path),
    site: changes.some(changesFrame) || affected.has(SITE_KEY),
  };
}

function worldBefore(changes: readonly Change[], now: World): World {
  const world = new Map(now);
  for (const { key, before } of changes) {
    if (before) world.set(key, before);
    else world.delete(key);
  }
  return world;
}

const SITE_KEY = keyOf(SITE.collection, SITE.id);

/** The settings hold the choices of the home page too, which are not part of the frame. */
const changesFrame = ({ key, before, after }: Change) =>
  key === SITE_KEY && before?.site?.frame !== after?.site?.frame;

type Pages = Readonly<Record<'before' | 'after', ReadonlyMap<string, DerivedPage>>>;

function changedHome(pages: Pages, affected: ReadonlyMap<DocumentKey, Shows>): boolean {
  const home = pages.after.get(HOME_PATH);
  return home !== undefined && (differs(pages.before.get(HOME_PATH), home) || showsAffected(home, affected));
}

const differs = (before: DerivedPage | undefined, after: DerivedPage) => before?.members !== after.members;

/** Pages of a list that are rendered at once, however little changed: nearly nobody turns more. */
export const LIST_PAGES_AT_ONCE = 3;

/** Whether neither what came nor what went stands, or stood, on this page of a list. */
function onlyMoved(was: DerivedPage, is: DerivedPage, affected: ReadonlyMap<DocumentKey, Shows>): boolean {
  return (
    (is.number ?? 1) > LIST_PAGES_AT_ONCE && ![...was.cards, ...is.cards].some((key) => affected.has(key))
  );
}

function showsAffected({ cards, contents }: DerivedPage, affected: ReadonlyMap<DocumentKey, Shows>): boolean {
  return (
    contents.some((key) => affected.has(key)) ||
    cards.some((key) => reaches(affected.get(key) ?? 'content', 'card') && affected.has(key))
  );
}

/** Every document that readers see differently, and how far: itself, those that show it, those that show them. */
async function affectedDocuments(
  changes: readonly Change[],
  before: World,
  now: World,
  findUsers: FindUsers,
): Promise<Map<DocumentKey, Shows>> {
  const affected = new Map<DocumentKey, Shows>();
  let wave = new Map<DocumentKey, Shows>(
    changes.filter(({ key }) => key !== SITE_KEY).map((change) => [change.key, levelOf(change)]),
  );
  while (wave.size > 0) {
    for (const [key, level] of wave) affected.set(key, level);
    const next = new Map<DocumentKey, Shows>();
    const reach = (user: DocumentKey, level: Shows) => {
      const known = next.get(user) ?? affected.get(user);
      if (!known || (known !== level && reaches(level, known))) next.set(user, level);
    };
    for (const { entity, user, shows, inCard } of await findUsers([...wave.keys()])) {
      const level = wave.get(entity);
      if (level && reaches(level, shows)) reach(user, inCard ? 'card' : 'content');
    }
    for (const key of wave.keys()) {
      for (const user of usersByRule(key, before, now)) reach(user, 'content');
    }
    wave = next;
  }
  return affected;
}

/** Every published document that shows an entity, directly or through a table, with the entity's own document left out. */
export async function documentsShowing(
  key: DocumentKey,
  world: World,
  findUsers: FindUsers,
): Promise<{ collection: string; id: string }[]> {
  const facts = world.get(key) ?? null;
  const affected = await affectedDocuments(
    [{ key, before: facts, after: facts, paths: [] }],
    world,
    world,
    findUsers,
  );
  return [...affected.keys()]
    .filter((user) => user !== key)
    .map((user) => ({ collection: user.slice(0, user.indexOf(':')), id: user.slice(user.indexOf(':') + 1) }));
}

/**
 * Documents that show another without naming it: a table shows the figures of its roles, levels and region, a guide's
 * ladder those of its own role in the base region.
 */
function usersByRule(key: DocumentKey, before: World, now: World): DocumentKey[] {
  const users: DocumentKey[] = [];
  for (const world of [before, now]) {
    const facts = world.get(key);
    if (facts?.figure)
      users.push(...tablesShowing(facts.figure, world), ...laddersShowing(facts.figure, world));
    if (facts?.region?.isBase) {
      users.push(
        ...[...world].filter(([, { role }]) => role && role.levels.length > 0).map(([role]) => role),
      );
    }
  }
  return users;
}

const tablesShowing = (figure: FigureFacts, world: World): DocumentKey[] =>
  [...world].filter(([, { table }]) => table && showsFigure(table, figure)).map(([key]) => key);

const showsFigure = (table: TableFacts, figure: FigureFacts) =>
  table.kind === figure.kind &&
  table.region === figure.region &&
  table.roles.includes(figure.role) &&
  table.levels.includes(figure.level);

function laddersShowing(figure: FigureFacts, world: World): DocumentKey[] {
  const role = keyOf('roles', figure.role);
  return isLadderFigure(figure, world) && world.get(role)?.role?.levels.includes(figure.level) ? [role] : [];
}

const ladderKind = Object.values(LADDER_KIND).join('|');

const isLadderFigure = ({ kind, region }: FigureFacts, world: World) =>
  kind.startsWith(`${ladderKind}|`) && world.get(keyOf('regions', region))?.region?.isBase === true;

/** The list of roles shows one figure of each role, and none of a role's other documents. */
function changesRoleList(facts: Facts | null, world: World): boolean {
  if (facts?.region) return facts.region.isBase;
  const { figure } = facts ?? {};
  if (!figure || !isLadderFigure(figure, world)) return false;
  const level = world.get(keyOf('levels', figure.level))?.level;
  return level?.slug === REPRESENTATIVE_LEVEL && world.has(keyOf('roles', figure.role));
}
