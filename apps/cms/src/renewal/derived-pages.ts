import { comparisonPath } from '@rolebook/contract/comparison-address';
import {
  ARTICLES_PATH,
  AUTHORS_PATH,
  authorFeedPath,
  COMPARE_PATH,
  CORRECTIONS_PATH,
  FEED_PATH,
  HOME_PATH,
  LIST_PAGE_SIZE,
  LLMS_PATH,
  listPagePath,
  NEWSLETTER_ISSUES_PATH,
  ROLES_PATH,
  topicFeedPath,
} from '@rolebook/contract/paths';
import { comparisonArticles } from '../published/comparison-articles';
import { lastSegment } from '../published/last-segment';
import {
  DIRECTORY_ARTICLES,
  FEED_ITEMS,
  HOME_GUIDES,
  HOME_LATEST,
  ROLE_ARTICLES,
  TABLE_ARTICLES,
} from '../published/list-sizes';
import { NEIGHBOURS_NEEDED, relatedTo } from '../published/related';
import { explorerPages } from './explorer-pages';
import { type ArticleFacts, type Facts, SITE } from './facts';
import { sitemap } from './sitemap-parts';
import { type DocumentKey, keyOf, type World } from './world';

/** What a page shows of other documents because of a rule, not because an editor put it there. */
export interface DerivedPage {
  /** No document's page: it exists by rule alone. */
  readonly own: boolean;
  /** Changes when other documents appear, or the same in another order. */
  readonly members: string;
  /** Documents whose cards it shows. */
  readonly cards: readonly DocumentKey[];
  /** Documents of which it shows everything. */
  readonly contents: readonly DocumentKey[];
  /** Its number among the pages of a list; absent for what is no list. */
  readonly number?: number;
}

export interface ListedArticle {
  readonly key: DocumentKey;
  readonly path: string;
  readonly facts: ArticleFacts;
}

const page = (
  cards: readonly DocumentKey[],
  {
    own = true,
    contents = [],
    extra = '',
    number,
  }: { own?: boolean; contents?: readonly DocumentKey[]; extra?: string; number?: number } = {},
): DerivedPage => ({
  own,
  cards,
  contents,
  ...(number === undefined ? {} : { number }),
  members: [extra, ...cards, '/', ...contents].join(' '),
});

/** Newest first; of the same moment, the younger id first. The order of every list. */
export function listedArticles(world: World): ListedArticle[] {
  const listed: ListedArticle[] = [];
  for (const [key, { article, path }] of world) {
    if (article && path && article.publishedAt) listed.push({ key, path, facts: article });
  }
  return listed.sort((a, b) => compare(b.facts.publishedAt, a.facts.publishedAt) || compare(b.key, a.key));
}

/** Issues that were sent, newest first. */
const sentIssues = (world: World): DocumentKey[] =>
  [...world]
    .flatMap(([key, { issue, path }]) => (issue && path ? [{ key, sentAt: issue.sentAt }] : []))
    .sort((a, b) => compare(b.sentAt, a.sentAt) || compare(b.key, a.key))
    .map(({ key }) => key);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const idIn = (key: DocumentKey) => key.slice(key.indexOf(':') + 1);

const inCollection = (world: World, collection: string): [DocumentKey, Facts][] =>
  [...world].filter(([key]) => key.startsWith(`${collection}:`));

const keysOf = (articles: readonly ListedArticle[]) => articles.map(({ key }) => key);

function groups(articles: readonly ListedArticle[], groupsOf: (facts: ArticleFacts) => readonly string[]) {
  const grouped = new Map<string, ListedArticle[]>();
  for (const article of articles) {
    for (const group of groupsOf(article.facts)) {
      const members = grouped.get(group);
      if (members) members.push(article);
      else grouped.set(group, [article]);
    }
  }
  return (group: string) => grouped.get(group) ?? [];
}

/** The pages of a list. Their number is shown on each of them. */
function putList(
  pages: Map<string, DerivedPage>,
  path: string,
  listed: readonly DocumentKey[],
  {
    own,
    labels = [],
    contents = [],
  }: { own: boolean; labels?: readonly DocumentKey[]; contents?: readonly DocumentKey[] },
) {
  const count = Math.max(1, Math.ceil(listed.length / LIST_PAGE_SIZE));
  for (let number = 1; number <= count; number += 1) {
    const shown = listed.slice((number - 1) * LIST_PAGE_SIZE, number * LIST_PAGE_SIZE);
    pages.set(
      listPagePath(path, number),
      page([...shown, ...labels], {
        own: own || number > 1,
        contents,
        extra: `${count} ${listed.length}`,
        number,
      }),
    );
  }
}

const feed = (articles: readonly ListedArticle[], contents: readonly DocumentKey[] = []) =>
  page([], { contents: [...keysOf(articles.slice(0, FEED_ITEMS)), ...contents] });

function home(world: World, articles: readonly ListedArticle[]): DerivedPage {
  const site = world.get(keyOf(SITE.collection, SITE.id))?.site;
  const chosen = site?.lead ? keyOf('articles', site.lead) : null;
  const lead = chosen && world.has(chosen) ? chosen : articles[0]?.key;
  const latest = keysOf(articles)
    .filter((key) => key !== lead)
    .slice(0, HOME_LATEST);
  const picked = (site?.guides ?? []).map((id) => keyOf('roles', id)).filter((key) => world.has(key));
  const guides = picked.length > 0 ? picked : firstRoles(world);
  const table = site?.featuredTable ? keyOf('salary-tables', site.featuredTable) : null;
  // Any figure may be the next that moved, and is shown with a table's page.
  const figures = inCollection(world, 'salary-figures').map(([key]) => key);
  const tables = inCollection(world, 'salary-tables').flatMap(([key, { path }]) => (path ? [key] : []));
  return page([...(lead ? [lead] : []), ...latest, ...guides, ...tables], {
    contents: [...figures, ...(table && world.has(table) ? [table] : [])],
  });
}

const firstRoles = (world: World): DocumentKey[] =>
  inCollection(world, 'roles')
    .sort(([, a], [, b]) => compare(a.path ?? '', b.path ?? ''))
    .slice(0, HOME_GUIDES)
    .map(([key]) => key);

/** What every article shows beside what its editor chose: its neighbours in its topic, and related reading nobody picked. */
function putArticles(
  pages: Map<string, DerivedPage>,
  articles: readonly ListedArticle[],
  topicOf: (topic: string) => readonly ListedArticle[],
) {
  const placeInTopic = new Map<DocumentKey, number>();
  const counted = new Map<string, number>();
  for (const { key, facts } of articles) {
    const place = counted.get(facts.topic ?? '') ?? 0;
    placeInTopic.set(key, place);
    counted.set(facts.topic ?? '', place + 1);
  }
  articles.forEach(({ key, path, facts }, place) => {
    const around = sides(articles, place);
    const inTopic = facts.topic
      ? sides(topicOf(facts.topic), placeInTopic.get(key) ?? 0)
      : { older: [], newer: [] };
    const related = facts.picked
      ? []
      : relatedTo({ ...around, olderInTopic: inTopic.older, newerInTopic: inTopic.newer });
    const nearest = [inTopic.newer[0] ?? '-', inTopic.older[0] ?? '-'];
    pages.set(path, page([...related, ...nearest], { own: false }));
  });
}

function sides(articles: readonly ListedArticle[], place: number) {
  return {
    older: keysOf(articles.slice(place + 1, place + 1 + NEIGHBOURS_NEEDED)),
    newer: keysOf(articles.slice(Math.max(0, place - NEIGHBOURS_NEEDED), place)).reverse(),
  };
}

const verdictsIn = (world: World) =>
  inCollection(world, 'comparisons').flatMap(([key, { comparison }]) =>
    comparison ? [[key, comparison] as const] : [],
  );

/** The pair that a verdict is about, in the order of its page; null while one of the guides is not published. */
export function verdictPair({ comparison }: Pick<Facts, 'comparison'>, world: World) {
  const [one, other] = [comparison?.first ?? '', comparison?.second ?? '']
    .map((id) => ({ id, slug: lastSegment(world.get(keyOf('roles', id))?.path ?? '') }))
    .sort((a, b) => compare(a.slug, b.slug));
  return one?.slug && other?.slug
    ? { path: comparisonPath(one.slug, other.slug), roles: [one.id, other.id] as const }
    : null;
}

/**
 * The list of comparisons, and the pairs that have an editor's verdict. All other pairs show what their two guides show
 * and nothing else: they carry the keys of both, so nobody has to name them.
 */
function putComparisons(
  pages: Map<string, DerivedPage>,
  world: World,
  byRole: (role: string) => readonly ListedArticle[],
) {
  const verdicts = verdictsIn(world);
  const roles = inCollection(world, 'roles').map(([key]) => key);
  pages.set(COMPARE_PATH, page([...roles, ...verdicts.map(([key]) => key)].sort()));
  const listed = (role: string) => keysOf(byRole(role).slice(0, ROLE_ARTICLES));
  for (const [key, comparison] of verdicts) {
    const pair = verdictPair({ comparison }, world);
    if (!pair) continue;
    const articles = comparisonArticles(listed(pair.roles[0]), listed(pair.roles[1]));
    pages.set(pair.path, page(articles, { own: false, contents: [key] }));
  }
}

/**
 * Every page that exists or changes by rule: home, lists, topic and author pages, the related reading of articles, the
 * articles on guides and tables, feeds, the sitemap. Two worlds are compared by it, so it must name exactly what the
 * published-content API shows.
 */
export function derivedPages(world: World): Map<string, DerivedPage> {
  const pages = new Map<string, DerivedPage>();
  const articles = listedArticles(world);
  const byTopic = groups(articles, ({ topic }) => (topic ? [topic] : []));
  const byAuthor = groups(articles, ({ authors }) => [...new Set(authors)]);
  const byRole = groups(articles, ({ roles }) => [...new Set(roles)]);
  const byTable = groups(articles, ({ tables }) => tables);

  putArticles(pages, articles, byTopic);
  pages.set(HOME_PATH, home(world, articles));
  pages.set(FEED_PATH, feed(articles));

  const topics = inCollection(world, 'topics');
  const topicKeys = topics.map(([key]) => key).sort();
  putList(pages, ARTICLES_PATH, keysOf(articles), { own: true, labels: topicKeys });
  for (const [key, { path }] of topics) {
    if (!path) continue;
    putList(pages, path, keysOf(byTopic(idIn(key))), { own: false, contents: [key] });
    pages.set(topicFeedPath(lastSegment(path)), feed(byTopic(idIn(key)), [key]));
  }

  const authors = inCollection(world, 'authors');
  pages.set(AUTHORS_PATH, page([], { contents: authors.map(([key]) => key).sort() }));
  for (const [key, { path }] of authors) {
    if (!path) continue;
    putList(pages, path, keysOf(byAuthor(idIn(key))), { own: false, contents: [key] });
    pages.set(authorFeedPath(lastSegment(path)), feed(byAuthor(idIn(key)), [key]));
  }

  putList(pages, NEWSLETTER_ISSUES_PATH, sentIssues(world), { own: true });

  const roles = inCollection(world, 'roles');
  pages.set(ROLES_PATH, page(roles.map(([key]) => key).sort()));
  for (const [key, { path }] of roles) {
    if (path) pages.set(path, page(keysOf(byRole(idIn(key)).slice(0, ROLE_ARTICLES)), { own: false }));
  }

  putComparisons(pages, world, byRole);

  const tables = inCollection(world, 'salary-tables').filter(([, { path }]) => path !== null);
  for (const [path, shown] of explorerPages(world)) pages.set(path, shown);
  for (const [key, { path }] of tables) {
    if (path)
      pages.set(
        path,
        page(keysOf(byTable(idIn(key)).slice(0, TABLE_ARTICLES)), { own: false, contents: [key] }),
      );
  }

  const corrected = articles.filter(({ facts }) => facts.corrections);
  pages.set(
    CORRECTIONS_PATH,
    page(keysOf(corrected), {
      contents: inCollection(world, 'salary-figures').map(([key]) => key),
      extra: corrected.map(({ facts }) => facts.corrections).join(' '),
    }),
  );
  pages.set(
    LLMS_PATH,
    page([
      ...roles.map(([key]) => key).sort(),
      ...tables.map(([key]) => key).sort(),
      ...inCollection(world, 'pages')
        .map(([key]) => key)
        .sort(),
      ...keysOf(articles.slice(0, DIRECTORY_ARTICLES)),
    ]),
  );
  for (const [path, members] of sitemap(world, articles, pages)) {
    pages.set(path, { own: true, cards: [], contents: [], members });
  }
  return pages;
}

/** Paths of pages that exist by rule alone: they belong to the address index although no document has them. */
export const ruledPaths = (pages: ReadonlyMap<string, DerivedPage>): string[] =>
  [...pages].filter(([, { own }]) => own).map(([path]) => path);
