import { pageAnswerSchema } from '@rolebook/contract/published/page';
import { poolOf, queryOn } from '../database/query';
import { reconcile } from '../renewal/reconcile';
import { startTestCms, type TestCms } from '../testing/cms';
import { generate } from './generate';
import { writeArticle } from './writing';

let cms: TestCms;
const amounts = { articles: 40, roles: 6 };
const run = (asked = amounts) => generate(cms.payload, poolOf(cms.payload), asked);
const query = <Row>(sql: string) => queryOn(poolOf(cms.payload))<Row>(sql);
const count = async (from: string) =>
  Number((await query<{ n: string }>(`select count(*) as n from ${from}`))[0]?.n);

beforeAll(async () => {
  cms = await startTestCms();
  await run();
}, 180_000);
afterAll(() => cms.stop());

it('makes pages that readers can open, lists that hold them, and figures in their texts', async () => {
  const live = await query<{ path: string }>(
    `select path from rolebook.addresses where state = 'live' and collection in ('articles', 'roles')`,
  );
  expect(live).toHaveLength(46);
  let cited = 0;
  for (const { path } of live) {
    const { status, text, body } = await cms.send('GET', `/published/page?path=${path}`);
    expect([path, status]).toEqual([path, 200]);
    const { page } = pageAnswerSchema.parse(body);
    expect(text).not.toContain('"unsupported"');
    if (page.kind === 'article') {
      expect(page.wordCount).toBeGreaterThan(400);
      expect(page.roles.length).toBeGreaterThan(0);
      if (text.includes('"salary-figure"')) cited += 1;
    }
    if (page.kind === 'role-guide') expect(page.ladder.every(({ figure }) => figure !== null)).toBe(true);
  }
  expect(cited).toBeGreaterThan(5);
  const list = (await cms.send('GET', '/published/page?path=/articles')).body.page;
  expect([list.total, list.pages]).toEqual([40, 4]);
  expect((await cms.send('GET', '/published/search?q=payments&kind=role-guide')).body.total).toBe(6);
});

it('leaves nothing to put right: announced, used-in, search rows, versions', async () => {
  expect(await reconcile(cms.payload, poolOf(cms.payload))).toBe(0);
  expect(await count(`rolebook.search where collection in ('articles', 'roles')`)).toBe(46);
  expect(
    await count(`rolebook.used_in where user_collection = 'salary-figures' and entity_collection = 'roles'`),
  ).toBe(18);
  const listed = await cms.send('GET', '/articles?draft=true&depth=0&limit=100', { as: 'editor' });
  expect(listed.body.totalDocs).toBe(40);
});

it('an editor can change and publish what was made', async () => {
  const [article] = (await cms.send('GET', '/articles?depth=0&limit=1', { as: 'publisher' })).body.docs;
  const saved = await cms.send('PATCH', `/articles/${article.id}?depth=0`, {
    as: 'publisher',
    body: { title: 'Changed by hand', _status: 'published' },
  });
  expect(saved.status).toBe(200);
  expect((await cms.send('GET', '/published/search?q=changed+by+hand')).body.results[0].path).toBe(
    `/articles/${article.slug}`,
  );
});

it('adds the difference when more are asked for, and nothing when they are there', async () => {
  const before = await count('rolebook.outbox');
  await run();
  expect(await count('rolebook.outbox')).toBe(before);
  await run({ articles: 45, roles: 7 });
  expect([await count('articles'), await count('roles'), await count('salary_figures')]).toEqual([45, 7, 21]);
}, 60_000);

it('writes the same in every run', () => {
  const subject = { role: 'Rail Statistician', other: 'Rail Data Engineer', guide: '/roles/x', figures: [] };
  expect(writeArticle(7, subject)).toEqual(writeArticle(7, subject));
  expect(writeArticle(7, subject)).not.toEqual(writeArticle(8, subject));
});

it('says what it cannot do', async () => {
  await expect(run({ articles: 1, roles: 1_001 })).rejects.toThrow('words for 1000 roles');
  await expect(run({ articles: 1, roles: 0 })).rejects.toThrow('at least one role');
});
