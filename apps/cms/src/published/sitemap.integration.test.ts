import type { Sitemap, SitemapIndex } from '@rolebook/contract/published/sitemap';
import { inTransaction, poolOf } from '../database/query';
import { expandOutbox } from '../renewal/expand-outbox';
import { startTestCms, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';
import { makeGuide } from './testing/guide-content';

let cms: TestCms;
let make: ReturnType<typeof contentMaker>;
beforeAll(async () => {
  cms = await startTestCms();
  make = contentMaker(cms);
}, 120_000);
afterAll(() => cms?.stop());

const expand = () =>
  inTransaction(poolOf(cms.payload), (query) => expandOutbox(query, { instances: [], edges: [] }));
const index = async (): Promise<SitemapIndex> => (await cms.send('GET', '/published/sitemap')).body;
const part = async (path: string): Promise<Sitemap> =>
  (await cms.send('GET', `/published/sitemap-part?path=${encodeURIComponent(path)}`)).body;
const entryOf = async (path: string) => {
  for (const { path: file } of (await index()).parts) {
    const found = (await part(file)).entries.find((entry) => entry.path === path);
    if (found) return found;
  }
  return null;
};

it('has the parts that the address index names, and every page once', async () => {
  await make.article('published', { title: 'Listed' });
  const hidden = await make.article('published', { title: 'Not listed', seo: { noindex: true } });
  const role = await make.role();
  await expand();
  const files = (await index()).parts.map(({ path }) => path);
  const addresses: { path: string }[] = (await cms.send('GET', '/published/addresses')).body.addresses;
  expect([...files].sort()).toEqual(
    addresses
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/sitemaps/'))
      .sort(),
  );
  const paths = (await Promise.all(files.map(part))).flatMap(({ entries }) =>
    entries.map(({ path }) => path),
  );
  expect(paths).toEqual(expect.arrayContaining(['/', '/articles/listed', `/roles/${role.slug}`]));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).not.toContain(`/articles/${hidden.slug}`);
  expect(paths.filter((path) => /\.(xml|txt)$/.test(path))).toEqual([]);
  expect((await cms.send('GET', '/published/sitemap-part?path=/sitemaps/articles-2.xml')).status).toBe(404);
});

describe('the date of an article', () => {
  it('stays when it was saved for a comma, and moves with an update that readers are told of', async () => {
    const article = await make.article('published', { title: 'Dated' });
    await expand();
    const date = async () => (await entryOf('/articles/dated'))?.lastModified ?? null;
    const first = new Date(article.firstPublishedAt ?? 0).toISOString();
    expect(await date()).toBe(first);
    const save = (data: Record<string, unknown>) =>
      cms.payload.update({
        collection: 'articles',
        id: article.id,
        data: { ...data, _status: 'published' },
        overrideAccess: true,
      });
    await save({ standfirst: 'A standfirst with another comma.' });
    await expand();
    expect(await date()).toBe(first);
    const told = '2027-01-05T09:00:00.000Z';
    await save({ contentUpdatedAt: told });
    await expand();
    expect(await date()).toBe(told);
    const [file] = (await index()).parts.filter(({ path }) => path.startsWith('/sitemaps/articles'));
    expect(file?.lastModified).toBe(told);
  });

  it('moves with a figure that it shows in a table or a sentence, and so does that of the guide', async () => {
    const guide = await makeGuide(cms.payload);
    await expand();
    const paths = [`/articles/${guide.article.slug}`, `/roles/${guide.second.slug}`, '/salaries'];
    const before = await Promise.all(paths.map(entryOf));
    const figure = guide.figures[2] ?? '';
    await cms.payload.update({
      collection: 'salary-figures',
      id: figure,
      data: { note: 'Checked again.', _status: 'published' },
      overrideAccess: true,
    });
    await expand();
    const after = await Promise.all(paths.map(entryOf));
    paths.forEach((path, at) => {
      expect([path, (after[at]?.lastModified ?? '') > (before[at]?.lastModified ?? '~')]).toEqual([
        path,
        true,
      ]);
    });
    expect((await entryOf(paths[0] ?? ''))?.images[0]).toMatch(/^\/media\/green/);
  });
});
