import type { AuthorCard } from '@rolebook/contract/published/page-parts';
import type { Picture } from '@rolebook/contract/published/picture';
import type { FigureHistory, SalaryFigure, SalaryTable } from '@rolebook/contract/published/salary';
import type { Teaser } from '@rolebook/contract/published/teaser';
import type { Payload, Where } from 'payload';
import type { Query } from '../database/query';
import { dayOf } from '../fields/calendar-date';
import { idOf, idsOf } from '../fields/id-of';
import type { Media, SalaryTable as StoredTable } from '../payload-types';
import type { Reference } from '../renewal/used-in/reference';
import { referencesOf } from '../renewal/used-in/references-of';
import { type CardCollection, type CardOf, Cards, noWishes } from './cards';
import { historiesOf } from './figure-history';
import { type FigureWish, type FigureWithHistory, figureNow, figureOn, readFigures } from './figures';
import { LADDER_KIND } from './list-sizes';
import { pictureOf } from './picture';
import { initialsOf, readingMinutes } from './reading-time';

/** What a page needs of other documents. */
export interface LibraryWish {
  /** What the page's own document shows: see used-in. */
  readonly references: readonly Reference[];
  /** Tables shown in full, beside those in the references. */
  readonly tables?: readonly string[];
  /** Figures shown by rule. */
  readonly figures?: readonly string[];
  /** Cards shown by rule. */
  readonly cards?: Partial<Readonly<Record<CardCollection, readonly string[]>>>;
  /** Roles whose figures in the base region are shown. */
  readonly ladders?: readonly string[];
  readonly media?: readonly string[];
}

const LADDER = Object.values(LADDER_KIND).join('|');
const isCardCollection = (name: string): name is CardCollection => name in noWishes();

const published: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] };

/**
 * Everything published that a page shows of other documents, read in at most four statements whatever their number:
 * tables, figures, cards, pictures. What is not published is not in it, so it cannot reach a page.
 */
export class Library {
  private byRole: Map<string, FigureWithHistory[]> | undefined;

  private constructor(
    private readonly tables: ReadonlyMap<string, StoredTable>,
    private readonly figures: readonly FigureWithHistory[],
    private readonly cards: Cards,
    private readonly media: ReadonlyMap<string, Media>,
  ) {}

  static async read(payload: Payload, query: Query, wish: LibraryWish): Promise<Library> {
    const idsIn = (collection: string, references: readonly Reference[]) =>
      references.filter((edge) => edge.collection === collection).map(({ id }) => id);
    const shownTables = wish.references.filter(
      ({ collection, shows }) => collection === 'salary-tables' && shows === 'content',
    );
    const tables = await readTables(payload, [...(wish.tables ?? []), ...shownTables.map(({ id }) => id)]);

    const figureWish: FigureWish = {
      ids: [...idsIn('salary-figures', wish.references), ...(wish.figures ?? [])],
      roles: [...tables.flatMap(({ roles }) => idsOf(roles)), ...(wish.ladders ?? [])],
      regions: tables.flatMap(({ region }) => idOf(region) ?? []),
      base: (wish.ladders ?? []).length > 0,
      ownRoles: wish.ladders ?? [],
    };
    const figures = await readFigures(query, figureWish);

    const wishes = noWishes();
    const references = [
      ...wish.references,
      ...tables.flatMap((table) => referencesOf('salary-tables', table)),
    ];
    for (const { collection, id } of references) if (isCardCollection(collection)) wishes[collection].add(id);
    for (const { id } of tables) wishes['salary-tables'].add(id);
    for (const [collection, ids] of Object.entries(wish.cards ?? {})) {
      for (const id of ids) wishes[collection as CardCollection].add(id);
    }
    const cards = await Cards.read(query, wishes);

    const pictureIds = [
      ...(wish.media ?? []),
      ...idsIn('media', wish.references),
      ...cards.some('articles', [...wishes.articles]).flatMap(({ heroId }) => heroId ?? []),
      ...cards.some('roles', [...wishes.roles]).flatMap(({ heroId }) => heroId ?? []),
      ...cards.some('authors', [...wishes.authors]).flatMap(({ portraitId }) => portraitId ?? []),
    ];
    const media = await readMedia(payload, pictureIds);
    return new Library(new Map(tables.map((table) => [table.id, table])), figures, cards, media);
  }

  card<Collection extends CardCollection>(
    collection: Collection,
    id: string | null,
  ): CardOf[Collection] | null {
    return this.cards.get(collection, id);
  }

  some<Collection extends CardCollection>(
    collection: Collection,
    ids: readonly string[],
  ): CardOf[Collection][] {
    return this.cards.some(collection, ids);
  }

  picture(id: string | null): Picture | null {
    return id ? pictureOf(this.media.get(id)) : null;
  }

  /** Address of a published document, for links; null when there is none. */
  pathOf(collection: string, id: string | null): string | null {
    if (!isCardCollection(collection)) return null;
    const card = this.cards.get(collection, id);
    return card && 'path' in card ? card.path : null;
  }

  figure(id: string | null, day: string | null): SalaryFigure | null {
    const found = this.figures.find(({ figure }) => figure.id === id);
    if (!found) return null;
    return day ? figureOn(found, day) : figureNow(found);
  }

  /** Yearly base pay of a role in the base region, as readers see it today: what ladders, lists and comparisons show. */
  ladderFigures(roleId: string): FigureWithHistory[] {
    return this.ladderEntries(roleId).filter((entry) => figureNow(entry) !== null);
  }

  /** The figure that ladders and lists show of a role at a level. */
  ladderFigure(roleId: string, level: (entry: FigureWithHistory) => boolean): SalaryFigure | null {
    const candidates = this.ladderFigures(roleId).filter(level);
    const editorial = candidates.find(({ figure }) => figure.statistic === 'editorial-range');
    return (editorial ?? candidates[0])?.figure ?? null;
  }

  private ladderEntries(roleId: string): FigureWithHistory[] {
    return (this.figuresByRole().get(roleId) ?? []).filter(
      (entry) => entry.isBase && entry.kind.startsWith(`${LADDER}|`),
    );
  }

  private figuresByRole(): ReadonlyMap<string, FigureWithHistory[]> {
    if (this.byRole) return this.byRole;
    this.byRole = new Map();
    for (const entry of this.figures) {
      const known = this.byRole.get(entry.roleId);
      if (known) known.push(entry);
      else this.byRole.set(entry.roleId, [entry]);
    }
    return this.byRole;
  }

  /** The figures of a table's cells, withdrawn ones too. */
  private tableEntries(table: StoredTable): FigureWithHistory[] {
    const kind = [table.currency, table.period, table.component, table.employment, table.statistic].join('|');
    const region = idOf(table.region);
    return idsOf(table.roles).flatMap((roleId) =>
      idsOf(table.levels).flatMap((levelId) =>
        this.figures.filter(
          (entry) =>
            entry.kind === kind &&
            entry.roleId === roleId &&
            entry.levelId === levelId &&
            entry.regionId === region,
        ),
      ),
    );
  }

  /** How figures have moved: those of a role's ladder where one is named, of tables, and those cited. */
  history(
    tables: readonly string[],
    ladder: { role: string; levels: readonly string[] } | null,
    cited: readonly string[] = [],
  ): FigureHistory[] {
    const steps = ladder
      ? this.ladderEntries(ladder.role).filter(({ levelId }) => ladder.levels.includes(levelId))
      : [];
    const shown = tables
      .flatMap((id) => this.tables.get(id) ?? [])
      .flatMap((table) => this.tableEntries(table));
    const named = this.figures.filter(({ figure }) => cited.includes(figure.id));
    return historiesOf([...steps, ...shown, ...named]);
  }

  table(id: string | null): SalaryTable | null {
    const table = id ? this.tables.get(id) : undefined;
    if (!table) return null;
    const region = this.cards.get('regions', idOf(table.region));
    const roleIds = idsOf(table.roles).filter((role) => this.cards.get('roles', role));
    const levelIds = idsOf(table.levels).filter((level) => this.cards.get('levels', level));
    if (!region || roleIds.length === 0 || levelIds.length === 0) return null;
    const entries = this.tableEntries(table);
    const cells = roleIds.flatMap((roleId) =>
      levelIds.map((levelId) => ({
        role: this.cards.get('roles', roleId)?.slug ?? '',
        level: this.cards.get('levels', levelId)?.slug ?? '',
        figure:
          entries.find(
            (entry) => entry.roleId === roleId && entry.levelId === levelId && figureNow(entry) !== null,
          )?.figure ?? null,
      })),
    );
    const days = cells.flatMap(({ figure }) => figure?.asOf ?? []).sort();
    const reviews = [
      ...(table.reviewBy ? [dayOf(table.reviewBy)] : []),
      ...cells.flatMap(({ figure }) => figure?.reviewBy ?? []),
    ].sort();
    return {
      id: table.id,
      slug: table.slug,
      path: this.cards.get('salary-tables', table.id)?.path ?? null,
      caption: table.caption,
      orientation: table.orientation,
      roles: this.cards.some('roles', roleIds).map(({ slug, title, path }) => ({ slug, title, path })),
      levels: this.cards.some('levels', levelIds),
      region,
      currency: table.currency,
      period: table.period,
      component: table.component,
      employment: table.employment,
      statistic: table.statistic,
      cells,
      note: table.note ?? null,
      footnotes: (table.footnotes ?? []).map(({ text }) => text),
      adjustments: this.cards.some('region-adjustments', idsOf(table.adjustments)),
      asOf: days[0] ?? null,
      reviewBy: reviews[0] ?? null,
    };
  }

  teaser(collection: string, id: string | null): Teaser | null {
    switch (collection) {
      case 'articles': {
        const card = this.cards.get('articles', id);
        return (
          card && {
            kind: 'article',
            path: card.path,
            title: card.title,
            summary: card.standfirst,
            topic: card.topic,
            picture: this.picture(card.heroId),
            authors: card.authors,
            publishedAt: card.publishedAt,
            readingMinutes: readingMinutes(card.wordCount),
          }
        );
      }
      case 'roles': {
        const card = this.cards.get('roles', id);
        return (
          card && plainTeaser('role-guide', card.path, card.title, card.summary, this.picture(card.heroId))
        );
      }
      case 'salary-tables': {
        const card = this.cards.get('salary-tables', id);
        return card?.path ? plainTeaser('salary-table', card.path, card.title, card.description, null) : null;
      }
      default:
        return null;
    }
  }

  teasers(collection: string, ids: readonly string[]): Teaser[] {
    return ids.flatMap((id) => this.teaser(collection, id) ?? []);
  }

  author(id: string | null): AuthorCard | null {
    const card = this.cards.get('authors', id);
    if (!card) return null;
    const { portraitId, ...rest } = card;
    return { ...rest, initials: initialsOf(card.name), portrait: this.picture(portraitId) };
  }
}

const plainTeaser = (
  kind: Teaser['kind'],
  path: string,
  title: string,
  summary: string | null,
  picture: Picture | null,
): Teaser => ({
  kind,
  path,
  title,
  summary,
  topic: null,
  picture,
  authors: [],
  publishedAt: null,
  readingMinutes: null,
});

async function readTables(payload: Payload, ids: readonly string[]): Promise<StoredTable[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.db.find<StoredTable>({
    collection: 'salary-tables',
    where: { and: [{ id: { in: [...new Set(ids)] } }, published] },
    pagination: false,
    limit: 0,
  });
  return docs;
}

async function readMedia(payload: Payload, ids: readonly string[]): Promise<Map<string, Media>> {
  if (ids.length === 0) return new Map();
  const { docs } = await payload.db.find<Media>({
    collection: 'media',
    where: { and: [{ id: { in: [...new Set(ids)] } }, { deletedAt: { exists: false } }] },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map((media) => [media.id, media]));
}
