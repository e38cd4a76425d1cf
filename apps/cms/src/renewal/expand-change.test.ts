import { type Change, expandChanges } from './expand-change';
import type { ArticleFacts, Facts } from './facts';
import type { FindUsers, User, World } from './world';

const KIND = 'GBP|year|base|permanent|editorial-range';

const facts = (path: string | null, more: Partial<Facts> = {}): Facts => ({
  path,
  card: 'card',
  updatedAt: '2026-11-01T00:00:00.000Z',
  indexed: true,
  ...more,
});
const article = (number: number, more: Partial<ArticleFacts> = {}): [string, Facts] => [
  `articles:a${number}`,
  facts(`/articles/a${number}`, {
    article: {
      topic: 't1',
      authors: ['w1'],
      roles: [],
      tables: [],
      publishedAt: `2026-10-${String(number).padStart(2, '0')}T00:00:00.000Z`,
      picked: false,
      ...more,
    },
  }),
];
/** Twenty articles: the first list page holds 20 down to 9, the second the rest. */
const articles = Array.from({ length: 20 }, (_, index) => article(index + 1));
const world = new Map<string, Facts>([
  ...articles,
  ['topics:t1', facts('/topics/t1')],
  ['topics:t2', facts('/topics/t2')],
  ['authors:w1', facts('/authors/w1')],
  ['roles:r1', facts('/roles/r1', { role: { levels: ['mid', 'senior'], family: null, related: [] } })],
  ['roles:r2', facts('/roles/r2', { role: { levels: ['mid'], family: null, related: [] } })],
  ['levels:mid', facts(null, { level: { slug: 'mid' } })],
  ['levels:senior', facts(null, { level: { slug: 'senior' } })],
  ['regions:uk', facts(null, { region: { isBase: true, slug: 'uk' } })],
  ['regions:north', facts(null, { region: { isBase: false, slug: 'north' } })],
  ['salary-figures:f1', facts(null, { figure: { role: 'r1', level: 'senior', region: 'uk', kind: KIND } })],
  [
    'salary-tables:p1',
    facts('/salaries/p1', { table: { roles: ['r1'], levels: ['senior'], region: 'uk', kind: KIND } }),
  ],
  [
    'salary-tables:p2',
    facts('/salaries/p2', { table: { roles: ['r1'], levels: ['mid'], region: 'uk', kind: KIND } }),
  ],
  ['pages:privacy', facts('/about/privacy')],
]);

type Edge = [user: string, entity: string, shows: User['shows'], inCard?: boolean];
const edges =
  (...list: Edge[]): FindUsers =>
  async (entities) =>
    list
      .filter(([, entity]) => entities.includes(entity))
      .map(([user, entity, shows, inCard = false]) => ({ user, entity, shows, inCard }));
const nobody = edges();

const factsOf = (key: string) => {
  const found = world.get(key);
  if (!found) throw new Error(key);
  return found;
};
const contentChange = (key: string): Change => {
  const after = { ...factsOf(key), updatedAt: '2026-11-02T00:00:00.000Z' };
  return { key, before: factsOf(key), after, paths: [] };
};
const cardChange = (key: string): Change => ({
  ...contentChange(key),
  after: { ...factsOf(key), card: 'another', updatedAt: '2026-11-02T00:00:00.000Z' },
});
const worldAfter = (...changes: readonly Change[]): World => {
  const now = new Map(world);
  for (const { key, after } of changes) {
    if (after) now.set(key, after);
    else now.delete(key);
  }
  return now;
};
const renewedBy = async (change: Change, findUsers: FindUsers = nobody) =>
  [...(await expandChanges([change], worldAfter(change), findUsers)).renew].sort();

/** The dates of the sitemap and the corrections log follow every figure: asserted where they are the point. */
const pagesOnly = (paths: readonly string[]) =>
  paths.filter((path) => !path.startsWith('/sitemap') && path !== '/corrections');

describe('an article', () => {
  it('whose text changed renews its page, its feeds and the sitemap, and no list', async () => {
    expect(await renewedBy(contentChange('articles:a5'))).toEqual([
      '/articles/a5',
      '/authors/w1/feed.xml',
      '/feed.xml',
      '/sitemap.xml',
      '/sitemaps/articles-1.xml',
      '/topics/t1/feed.xml',
    ]);
  });

  it('whose card changed renews the list pages that show it and the articles beside it', async () => {
    const renewed = await renewedBy(cardChange('articles:a5'));
    expect(renewed).toEqual(
      expect.arrayContaining(['/articles/page/2', '/topics/t1/page/2', '/authors/w1/page/2']),
    );
    // Next and previous, and the three newer ones whose related reading it is.
    expect(renewed).toEqual(
      expect.arrayContaining(['/articles/a4', '/articles/a6', '/articles/a7', '/articles/a8']),
    );
    for (const untouched of ['/', '/articles', '/topics/t1', '/topics/t2', '/articles/a9', '/articles/a12']) {
      expect(renewed).not.toContain(untouched);
    }
  });

  it('is the neighbour of those in its own topic', async () => {
    const [key, other] = article(21, { topic: 't2' });
    const [, next] = article(22);
    const now = new Map(world).set(key, other).set('articles:a22', next);
    const change: Change = { key, before: other, after: { ...other, card: 'another' }, paths: [] };
    const renewed = (await expandChanges([change], now, nobody)).renew;
    expect(renewed.filter((path) => /^\/articles\/a/.test(path))).toEqual(['/articles/a21']);
    expect(renewed).toEqual(expect.arrayContaining(['/', '/articles', '/topics/t2']));
  });

  it('that is new renews every page of its lists, its neighbours, home and feeds, and no other article', async () => {
    const [key, after] = article(21);
    const renewed = await renewedBy({ key, before: null, after, paths: [] });
    expect(renewed).toEqual(
      expect.arrayContaining([
        '/',
        '/articles',
        '/articles/page/2',
        '/topics/t1',
        '/topics/t1/page/2',
        '/feed.xml',
      ]),
    );
    expect(renewed.filter((path) => /^\/articles\/a/.test(path))).toEqual(['/articles/a20', '/articles/a21']);
    expect(renewed).not.toContain('/topics/t2');
  });

  it('that is new renews the first pages of long lists; on the others everything only moves on', async () => {
    const many = new Map([
      ...world,
      ...Array.from({ length: 80 }, (_, index) => {
        const publishedAt = `2026-09-01T00:00:00.0${String(index + 10)}Z`;
        return article(index + 100, { publishedAt });
      }),
    ]);
    const [key, after] = article(21);
    const { renew, drifted } = await expandChanges(
      [{ key, before: null, after, paths: [] }],
      new Map([...many, [key, after as Facts]]),
      nobody,
    );
    const pagesOf = (paths: readonly string[], list: string) =>
      paths
        .filter((path) => path === list || path.startsWith(`${list}/page/`))
        .map((path) => Number(path.split('/page/')[1] ?? 1))
        .sort((a, b) => a - b);
    for (const list of ['/articles', '/topics/t1', '/authors/w1']) {
      expect(pagesOf(renew, list)).toEqual([1, 2, 3]);
      expect(pagesOf(drifted, list)).toEqual([4, 5, 6, 7, 8, 9]);
    }
  });

  it('that leaves the middle of a long list renews the page that showed it; those behind it move on', async () => {
    const many = new Map([
      ...world,
      ...Array.from({ length: 80 }, (_, index) => {
        const publishedAt = `2026-09-01T00:00:00.0${String(index + 10)}Z`;
        return article(index + 100, { publishedAt });
      }),
    ]);
    // 20 newer ones, then 80 of which the newest is number 179: place 61 of the list is on page 6.
    const key = 'articles:a139';
    const before = many.get(key) ?? null;
    const now = new Map(many);
    now.delete(key);
    const { renew, drifted } = await expandChanges(
      [{ key, before, after: null, paths: ['/articles/a139'] }],
      now,
      nobody,
    );
    expect(renew).toContain('/articles/page/6');
    expect(drifted).toEqual(expect.arrayContaining(['/articles/page/5', '/articles/page/7']));
    expect(drifted).not.toContain('/articles/page/6');
  });

  it('that was taken down is not renewed, but what listed it is', async () => {
    const change: Change = {
      key: 'articles:a20',
      before: factsOf('articles:a20'),
      after: null,
      paths: ['/articles/a20'],
    };
    const renewed = await renewedBy(change);
    expect(renewed).not.toContain('/articles/a20');
    expect(renewed).toEqual(
      expect.arrayContaining(['/', '/articles', '/feed.xml', '/sitemap.xml', '/articles/a19']),
    );
  });

  it('that fills a page makes the next list page appear, and vanish when it goes', async () => {
    const more = Array.from({ length: 5 }, (_, index) => article(21 + index, { topic: 't2' }));
    const changes = more.map(([key, after]): Change => ({ key, before: null, after, paths: [] }));
    const now = worldAfter(...changes);
    const appeared = await expandChanges(changes, now, nobody);
    expect(appeared.appeared).toEqual(['/articles/page/3', '/authors/w1/page/3']);
    const back = changes.map(({ key, after }): Change => ({ key, before: after, after: null, paths: [] }));
    expect((await expandChanges(back, world, nobody)).vanished).toEqual([
      '/articles/page/3',
      '/authors/w1/page/3',
    ]);
  });

  it('that moves to another topic renews both topics', async () => {
    const before = factsOf('articles:a5');
    const after = article(5, { topic: 't2' })[1];
    const renewed = await renewedBy({
      key: 'articles:a5',
      before,
      after: { ...after, card: 'b' },
      paths: [],
    });
    expect(renewed).toEqual(expect.arrayContaining(['/topics/t1', '/topics/t1/page/2', '/topics/t2']));
  });
});

describe('a salary figure', () => {
  const users = edges(
    ['articles:a3', 'salary-tables:p1', 'content'],
    ['articles:a4', 'salary-figures:f1', 'content'],
    ['articles:a7', 'salary-tables:p2', 'content'],
    ['articles:a8', 'salary-tables:p1', 'address'],
  );

  it('reaches home, the tables that show it by rule, the ladder, and sentences that cite it, and nothing else', async () => {
    const renewed = await renewedBy(contentChange('salary-figures:f1'), users);
    expect(renewed).toEqual(expect.arrayContaining(['/corrections', '/sitemaps/articles-1.xml']));
    expect(pagesOnly(renewed)).toEqual([
      '/',
      '/articles/a3',
      '/articles/a4',
      '/authors/w1/feed.xml',
      '/feed.xml',
      '/roles/r1',
      '/salaries',
      '/salaries/by/uk',
      '/salaries/by/uk/senior',
      '/salaries/p1',
      '/topics/t1/feed.xml',
    ]);
  });

  it('renews the list of roles only when it is the one that the list shows', async () => {
    const mid: Change = {
      key: 'salary-figures:f2',
      before: null,
      after: facts(null, { figure: { role: 'r2', level: 'mid', region: 'uk', kind: KIND } }),
      paths: [],
    };
    expect(pagesOnly(await renewedBy(mid))).toEqual([
      '/',
      '/roles',
      '/roles/r2',
      '/salaries',
      '/salaries/by/uk',
      '/salaries/by/uk/mid',
    ]);
    const elsewhere = facts(null, { figure: { role: 'r2', level: 'mid', region: 'north', kind: KIND } });
    // A region of which nothing was known until now.
    expect(pagesOnly(await renewedBy({ ...mid, after: elsewhere }))).toEqual([
      '/',
      '/salaries/by/north',
      '/salaries/by/north/mid',
      '/salaries/by/north/senior',
    ]);
  });
});

it('carries a picture of an author to the articles, but not into their cards', async () => {
  const renewed = await renewedBy(
    { key: 'media:m1', before: facts(null), after: facts(null, { updatedAt: 'later' }), paths: [] },
    edges(
      ['authors:w1', 'media:m1', 'content'],
      ['articles:a5', 'authors:w1', 'content'],
      ['articles:a5', 'authors:w1', 'card', true],
    ),
  );
  expect(renewed).toEqual(expect.arrayContaining(['/authors', '/authors/w1', '/articles/a5']));
  expect(renewed).not.toContain('/articles/page/2');
});

it('carries a hero into the cards of its article', async () => {
  const renewed = await renewedBy(
    { key: 'media:m1', before: facts(null), after: facts(null, { updatedAt: 'later' }), paths: [] },
    edges(['articles:a5', 'media:m1', 'content', true]),
  );
  expect(renewed).toEqual(expect.arrayContaining(['/articles/a5', '/articles/page/2']));
});

it('renews what links to a document only when its address changes', async () => {
  const links = edges(['pages:privacy', 'roles:r2', 'address']);
  expect(await renewedBy(cardChange('roles:r2'), links)).not.toContain('/about/privacy');
  const moved = { ...factsOf('roles:r2'), path: '/roles/other', card: 'b' };
  const change: Change = { key: 'roles:r2', before: factsOf('roles:r2'), after: moved, paths: [] };
  expect(await renewedBy(change, links)).toContain('/about/privacy');
});

describe('the settings', () => {
  const site = (frame: string, lead: string | null) =>
    facts(null, { site: { frame, lead, guides: [], featuredTable: null } });
  const key = 'site-settings:site-settings';

  it('change the frame of every page, or only home', async () => {
    const frame: Change = { key, before: site('one', null), after: site('two', null), paths: [] };
    expect(await expandChanges([frame], worldAfter(frame), nobody)).toMatchObject({ site: true, renew: [] });
    const lead: Change = { key, before: site('one', null), after: site('one', 'a3'), paths: [] };
    const now = new Map(world).set(key, site('one', 'a3'));
    expect(await expandChanges([lead], now, nobody)).toMatchObject({ site: false, renew: ['/'] });
  });

  it('change with a page that the footer links to', async () => {
    const change: Change = {
      key: 'pages:privacy',
      before: factsOf('pages:privacy'),
      after: null,
      paths: ['/about/privacy'],
    };
    const expansion = await expandChanges(
      [change],
      worldAfter(change),
      edges([key, 'pages:privacy', 'address']),
    );
    expect(expansion.site).toBe(true);
  });
});

it('ends when documents show each other in a circle', async () => {
  const circle = edges(['roles:r1', 'roles:r2', 'card', true], ['roles:r2', 'roles:r1', 'card', true]);
  expect(await renewedBy(cardChange('roles:r1'), circle)).toEqual(
    expect.arrayContaining(['/roles/r1', '/roles/r2']),
  );
});

describe('an issue of the newsletter', () => {
  const issue = (number: number): [string, Facts] => [
    `newsletter-issues:i${number}`,
    facts(`/newsletter/issues/i${number}`, {
      issue: { sentAt: `2026-09-${String(number).padStart(2, '0')}T07:00:00.000Z` },
    }),
  ];
  const issues = Array.from({ length: 13 }, (_, index) => issue(index + 1));
  const renewedWith = async (now: World, change: Change) =>
    expandChanges([change], now, nobody).then(({ renew, appeared, vanished }) => ({
      renew,
      appeared,
      vanished,
    }));

  it('that was sent renews its page, the list and the sitemap, and no other page', async () => {
    const [key, after] = issue(1);
    const { renew } = await renewedWith(new Map([...world, [key, after]]), {
      key,
      before: null,
      after,
      paths: [],
    });
    expect([...renew].sort()).toEqual([
      '/newsletter/issues',
      '/newsletter/issues/i1',
      '/sitemap.xml',
      '/sitemaps/pages-1.xml',
    ]);
  });

  it('that is taken down leaves the list, and with it the second page of the list', async () => {
    const [key, before] = issue(13);
    const without = new Map([...world, ...issues.slice(0, 12)]);
    const { renew, vanished } = await renewedWith(without, { key, before, after: null, paths: [] });
    expect(renew).toContain('/newsletter/issues');
    expect(renew).not.toContain('/newsletter/issues/i13');
    expect(vanished).toEqual(['/newsletter/issues/page/2']);
  });
});
