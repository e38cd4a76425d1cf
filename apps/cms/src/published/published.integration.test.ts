import { directorySchema } from '@rolebook/contract/published/directory';
import { feedSchema } from '@rolebook/contract/published/feed';
import { pageAnswerSchema } from '@rolebook/contract/published/page';
import { siteAnswerSchema } from '@rolebook/contract/published/site';
import { sitemapIndexSchema, sitemapSchema } from '@rolebook/contract/published/sitemap';
import { addressIndexSchema } from '@rolebook/contract/renewal';
import { inTransaction, poolOf, queryOn } from '../database/query';
import { expandOutbox } from '../renewal/expand-outbox';
import { reconcile } from '../renewal/reconcile';
import { countTerms } from '../search/term-keeper';
import { startTestCms, type TestCms } from '../testing/cms';
import { bodyOf, contentMaker } from '../testing/content';
import { countStatements } from '../testing/statements';
import { endpointFor } from './testing/endpoint-for';
import { makeGuide } from './testing/guide-content';

let cms: TestCms;
let guide: Awaited<ReturnType<typeof makeGuide>>;

const expand = () =>
  inTransaction(poolOf(cms.payload), (query) => expandOutbox(query, { instances: [], edges: [] }));

beforeAll(async () => {
  cms = await startTestCms();
  guide = await makeGuide(cms.payload);
  await expand();
}, 180_000);
afterAll(() => cms.stop());

const ask = (path: string, endpoint = 'page') =>
  cms.send('GET', `/published/${endpoint}?path=${encodeURIComponent(path)}`);

const statementsOf = (work: () => Promise<unknown>) => countStatements(cms.payload, work);

async function livePaths(): Promise<string[]> {
  const { body } = await cms.send('GET', '/published/addresses');
  return addressIndexSchema
    .parse(body)
    .addresses.flatMap(({ path, state }) => (state === 'live' ? [path] : []));
}

const SCHEMAS = {
  page: pageAnswerSchema,
  feed: feedSchema,
  sitemap: sitemapIndexSchema,
  'sitemap-part': sitemapSchema,
  directory: directorySchema,
};

it('answers every live address in the shape of the contract, and nothing in it is unsupported', async () => {
  const paths = await livePaths();
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/articles', '/roles', '/authors', '/salaries', '/feed.xml']),
  );
  for (const path of paths) {
    const answer = await ask(path, endpointFor(path));
    expect([path, answer.status]).toEqual([path, 200]);
    SCHEMAS[endpointFor(path)].parse(answer.body);
    expect(answer.text).not.toContain('"unsupported"');
    // No issue was ever sent here: nothing that the list shows has changed.
    if (path !== '/newsletter/issues') expect([path, answer.body.sequence > 0]).toEqual([path, true]);
    expect(answer.headers.get('cache-control')).toBe('no-store, no-transform');
  }
  siteAnswerSchema.parse((await cms.send('GET', '/published/site')).body);
});

describe('the reference-shaped article', () => {
  const path = () => `/articles/${guide.article.slug}`;

  it('has every part, with figures looked up and links resolved', async () => {
    const { page } = (await ask(path())).body;
    expect(page.body.map(({ type }: { type: string }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'salary-comparison',
      'faq',
      'call-to-action',
      'picture',
      'pull-quote',
      'callout',
      'code',
      'newsletter',
      'related-content',
    ]);
    const [, cited, , comparison, faq, action] = page.body;
    expect(cited.children).toMatchObject([
      { type: 'text' },
      { type: 'salary-figure', figure: { min: 60_000, max: 80_000, role: { title: 'Data Scientist' } } },
      { type: 'link', href: '/roles/ml-engineer' },
    ]);
    expect(comparison.table.cells).toHaveLength(6);
    expect(comparison.table.cells.every(({ figure }: { figure: unknown }) => figure !== null)).toBe(true);
    expect(faq.items[0].answer[0].children[1]).toMatchObject({ type: 'salary-figure' });
    expect(action.href).toBe('/roles/ml-engineer');
    expect(page.contents.map(({ text }: { text: string }) => text)).toEqual([
      'What they earn',
      'UK salaries',
      'Frequently asked questions',
    ]);
    const anchors = [
      ...JSON.stringify(page.body).matchAll(
        /"type":"(?:heading|faq|newsletter|salary-comparison)"[^{]*?"id":"([^"]+)"/g,
      ),
    ];
    expect(new Set(anchors.map(([, id]) => id)).size).toBe(anchors.length);
    expect(page.related.map(({ kind }: { kind: string }) => kind)).toEqual(['article', 'role-guide']);
    expect(page.hero.fallback.url).toMatch(/^\/media\//);
    expect(page.previous.path).toBe(`/articles/${guide.earlier.slug}`);
    expect(page.next).toBeNull();
    const earlier = (await ask(`/articles/${guide.earlier.slug}`)).body.page;
    expect([earlier.previous, earlier.next.path]).toEqual([null, path()]);
  });

  it('costs at most 8 statements, a role guide at most 10', async () => {
    expect((await statementsOf(() => ask(path()))).length).toBeLessThanOrEqual(8);
    expect((await statementsOf(() => ask('/roles/ml-engineer'))).length).toBeLessThanOrEqual(10);
  });

  it('changes table, sentence and answer together with one figure', async () => {
    await cms.payload.update({
      collection: 'salary-figures',
      id: guide.figures[4] ?? '',
      overrideAccess: true,
      data: { min: 82_000, max: 112_000, revisionReason: 'new-data', _status: 'published' },
    });
    const { text } = await ask(path());
    expect(text.match(/"min":82000/g)).toHaveLength(2);
    expect(text).not.toContain('"min":80000,"max":100000,"role"');
  });

  it('drops a link to its words and says nothing of a guide that is unpublished', async () => {
    await cms.payload.update({
      collection: 'roles',
      id: guide.second.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    });
    const { page } = (await ask(path())).body;
    expect(page.body[1].children.at(-1)).toMatchObject({ type: 'text', text: 'See the guide' });
    expect(page.body[5]).toMatchObject({ type: 'unsupported', blockType: 'callToAction' });
    expect(page.roles).toHaveLength(1);
    expect(page.body[3].table.roles).toHaveLength(1);
    await cms.payload.update({
      collection: 'roles',
      id: guide.second.id,
      data: { _status: 'published' },
      overrideAccess: true,
    });
  });
});

describe('the home page', () => {
  const change = (id: string, data: object) =>
    cms.payload.update({
      collection: 'salary-figures',
      id,
      overrideAccess: true,
      data: { _status: 'published', ...data },
    });
  const changes = async () => (await ask('/')).body.page.changes;

  it('tells which figures moved last, from what to what, and where the table is', async () => {
    const [junior = '', , mid = ''] = guide.figures;
    await change(junior, { min: 41_000, max: 61_000, revisionReason: 'new-data', revisionNote: 'Autumn.' });
    await change(mid, { min: 59_000, max: 80_000, revisionReason: 'correction' });
    const [first, second, ...others] = await changes();
    expect(first).toMatchObject({
      figure: { id: junior, min: 41_000, max: 61_000, role: { path: '/roles/data-scientist' } },
      before: { min: 40_000, max: 60_000 },
      reason: 'new-data',
      table: { path: `/salaries/${guide.table.slug}`, title: 'UK salary comparison' },
    });
    // What changed before it. What was corrected never was the pay.
    expect([second.figure.id, others]).toEqual([guide.figures[4], []]);
  });

  it('counts a figure by its last numbers: a typing error put right afterwards is no change of pay', async () => {
    const [junior = ''] = guide.figures;
    await change(junior, { min: 40_000, max: 61_000, revisionReason: 'typo' });
    expect((await changes()).map(({ figure }: { figure: { id: string } }) => figure.id)).toEqual([
      guide.figures[4],
    ]);
  });

  it('says nothing of a figure that was withdrawn, and costs at most 10 statements', async () => {
    const [junior = ''] = guide.figures;
    await change(junior, { min: 42_000, max: 62_000, revisionReason: 'new-data' });
    expect(await changes()).toHaveLength(2);
    expect((await statementsOf(() => ask('/'))).length).toBeLessThanOrEqual(10);
    await change(junior, { withdrawn: true, revisionReason: 'correction', revisionNote: 'Wrong source.' });
    expect(await changes()).toHaveLength(1);
  });
});

describe('used in', () => {
  const usedIn = async (collection: string, id: string, as: 'editor' | 'anonymous' | 'disabled' = 'editor') =>
    cms.send('GET', `/used-in/${collection}/${id}`, { as });

  it('shows an editor the pages that a figure, a table, a source or an author stands on', async () => {
    const { body } = await usedIn('salary-figures', guide.figures[4] ?? '');
    expect(body.pages.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining(['ML Engineer vs Data Scientist', 'UK salary comparison', 'Salaries']),
    );
    expect(body.pages.map(({ path }: { path: string }) => path)).not.toContain(
      `/articles/${guide.earlier.slug}`,
    );
    expect(body.everywhere).toBe(false);
    const table = (await usedIn('salary-tables', guide.table.id)).body.pages;
    expect(table).toContainEqual({
      path: `/articles/${guide.article.slug}`,
      title: 'ML Engineer vs Data Scientist',
    });
  });

  it('is empty for what nobody uses, and closed to others', async () => {
    const unused = await contentMaker(cms).source();
    expect((await usedIn('sources', unused.id)).body).toEqual({ pages: [], everywhere: false });
    expect((await usedIn('sources', unused.id, 'anonymous')).status).toBe(401);
    expect((await usedIn('sources', unused.id, 'disabled')).status).toBe(401);
    expect((await usedIn('users', unused.id)).status).toBe(404);
    expect((await usedIn('sources', "x' or 1=1")).status).toBe(404);
  });
});

it.each([
  '',
  'articles',
  '/articles/',
  '/../etc',
  '/a b',
  '//evil.com',
  '/%00',
  '/a?x=1',
  `/${'a'.repeat(500)}`,
  '/é',
])('refuses %j with one look at the most, without a trace', async (path) => {
  const statements = await statementsOf(async () => {
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toMatch(/at |node_modules|Error:/);
  });
  expect(statements.length).toBeLessThanOrEqual(1);
});

it.each(['/articles/page/1', '/articles/page/99', '/topics/none', '/roles/ml-engineer/page/2', '/nothing'])(
  'has no page at %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

describe('what is not published', () => {
  const CANARY = 'canary-7f3a9';

  it('appears nowhere: drafts, drafts over published pages, unpublished and trashed documents', async () => {
    const { payload } = cms;
    const make = contentMaker(cms);
    const marked = { standfirst: CANARY, body: bodyOf(CANARY) };
    const hidden: string[] = [];
    const hide = (prefix: string, { slug }: { slug: string }) => hidden.push(`${prefix}/${slug}`);

    hide('/articles', await make.article('draft', { title: `${CANARY} draft`, ...marked }));
    const over = await make.article('published');
    await payload.update({
      collection: 'articles',
      id: over.id,
      data: { title: CANARY, ...marked },
      draft: true,
      overrideAccess: true,
    });
    const unpublished = await make.article('published', { title: `${CANARY} was live`, ...marked });
    await payload.update({
      collection: 'articles',
      id: unpublished.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    });
    hide('/articles', unpublished);
    const trashed = await make.article('published', { title: `${CANARY} trashed`, ...marked });
    await payload.update({
      collection: 'articles',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    });
    hide('/articles', trashed);
    const scheduled = await make.article('draft', {
      title: `${CANARY} scheduled`,
      firstPublishedAt: '2026-12-24T09:00:00Z',
      ...marked,
    });
    hide('/articles', scheduled);

    const role = await make.role('draft', `${CANARY} role`);
    hide('/roles', role);
    const topic = await payload.create({
      collection: 'topics',
      overrideAccess: true,
      data: { name: `${CANARY} topic`, slug: '', description: CANARY, accent: 'teal', _status: 'draft' },
    });
    hide('/topics', topic);
    const author = await payload.create({
      collection: 'authors',
      overrideAccess: true,
      data: { name: `${CANARY} author`, slug: '', jobTitle: CANARY, bio: CANARY, _status: 'draft' },
    });
    hide('/authors', author);
    // A published article that points at all of them.
    await make.article('published', {
      title: 'Points at drafts',
      roles: [role.id],
      related: [
        { relationTo: 'articles', value: hidden.length ? unpublished.id : '' },
        { relationTo: 'roles', value: role.id },
      ],
    });
    await expand();

    for (const path of await livePaths()) {
      const { text } = await ask(path, endpointFor(path));
      expect([path, text.includes(CANARY)]).toEqual([path, false]);
    }
    for (const endpoint of ['site', 'addresses', 'sitemap']) {
      const { body } = await cms.send('GET', `/published/${endpoint}`);
      // An address that is gone is known by its path alone.
      const shown =
        endpoint === 'addresses'
          ? body.addresses.filter(({ state }: { state: string }) => state === 'live')
          : body;
      expect(JSON.stringify(shown)).not.toContain(CANARY);
    }
    await reconcile(payload, poolOf(payload));
    await inTransaction(poolOf(payload), countTerms);
    for (const asked of [CANARY, `${CANARY} draft`, `${CANARY} role`, 'canari', 'canary-7f3a']) {
      const { body } = await cms.send('GET', `/published/search?q=${encodeURIComponent(asked)}`);
      expect([asked, JSON.stringify([body.results, body.facets]).includes('canary')]).toEqual([asked, false]);
      expect(body.searchedFor).toBe(asked);
      const suggested = await cms.send('GET', `/published/suggestions?q=${encodeURIComponent(asked)}`);
      expect([asked, suggested.text.includes('canary')]).toEqual([asked, false]);
    }
    const learnt = await queryOn(poolOf(payload))(
      `select term from rolebook.search_terms where term like '%canary%'`,
    );
    expect(learnt).toEqual([]);
    for (const path of hidden) expect([404, 410]).toContain((await ask(path)).status);
  }, 60_000);

  it('is not in a figure: the name of a role that is a draft', async () => {
    const { payload } = cms;
    const figure = await payload.findByID({
      collection: 'salary-figures',
      id: guide.figures[2] ?? '',
      depth: 0,
      overrideAccess: true,
    });
    await payload.update({
      collection: 'roles',
      id: figure.role as string,
      data: { _status: 'draft', title: CANARY },
      overrideAccess: true,
    });
    const { text } = await ask(`/articles/${guide.article.slug}`);
    expect(text).not.toContain(CANARY);
    await payload.update({
      collection: 'roles',
      id: figure.role as string,
      data: { _status: 'published', title: 'Data Scientist' },
      overrideAccess: true,
    });
  });
});

describe('among 10,000 articles', () => {
  const path = () => `/articles/${guide.article.slug}`;

  it('an article and the lists cost as many statements as among few', async () => {
    const query = queryOn(poolOf(cms.payload));
    const topic = await query<{ path: string }>(
      `select path from rolebook.announced where collection = 'topics' and document_id = (
         select topic_id::text from articles where id::text = $1)`,
      [guide.article.id],
    );
    const pages = [path(), '/articles', topic[0]?.path ?? '', '/'];
    const costs = async () => {
      const counts: [string, number][] = [];
      for (const page of pages) {
        expect((await ask(page)).status).toBe(200);
        counts.push([page, (await statementsOf(() => ask(page))).length]);
      }
      return counts;
    };
    const before = await costs();
    await query(
      `insert into articles (id, title, standfirst, body, slug, topic_id, first_published_at, word_count, _status)
       select gen_random_uuid(), 'Filler ' || n, 'Filler.', body, 'filler-' || n, topic_id,
              timestamptz '2020-01-01' + n * interval '1 hour', 500, 'published'
       from articles, generate_series(1, 10000) n where id::text = $1`,
      [guide.article.id],
    );
    await query(
      `insert into rolebook.announced (collection, document_id, path, facts, document_updated_at)
       select 'articles', id::text, '/articles/' || slug, jsonb_build_object('path', '/articles/' || slug, 'card', 'x',
         'updatedAt', '', 'indexed', true, 'article', jsonb_build_object('topic', topic_id, 'authors', '[]'::jsonb,
         'roles', '[]'::jsonb, 'tables', '[]'::jsonb, 'picked', false,
         'publishedAt', to_char(first_published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), updated_at
       from articles where slug like 'filler-%'`,
    );
    await query('analyze');
    expect(await costs()).toEqual(before);
  }, 60_000);
});
