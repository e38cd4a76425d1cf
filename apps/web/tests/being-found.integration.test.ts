import { buildOnce, SiteInstance } from './built-site';
import { FakeCms } from './fake-cms';
import { article } from './fixtures/article';
import { site } from './fixtures/frame';
import { sitemapIndex } from './fixtures/pages';

const cms = new FakeCms();
let instance: SiteInstance;

beforeAll(async () => {
  await buildOnce();
  instance = await SiteInstance.start(await cms.start());
}, 400_000);
afterAll(async () => {
  await instance?.remove();
  await cms.stop();
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(instance.origin + path, { redirect: 'manual', ...init });
const textOf = async (path: string) => (await get(path)).text();

it('leads crawlers from robots.txt through the sitemap to the pages', async () => {
  const robots = await textOf('/robots.txt');
  expect(robots).toContain(`Sitemap: ${instance.origin}/sitemap.xml`);
  const index = await textOf('/sitemap.xml');
  const [part] = sitemapIndex.parts;
  expect(index).toContain(`<loc>${instance.origin}${part?.path}</loc>`);
  const answer = await get(part?.path ?? '');
  expect(answer.headers.get('content-type')).toContain('application/xml');
  expect(await answer.text()).toContain(`<loc>${instance.origin}${article.path}</loc>`);
  expect((await get('/sitemaps/articles-9.xml')).status).toBe(404);
  expect(await textOf('/llms.txt')).toContain(`](${instance.origin}${article.path})`);
});

it('shows its IndexNow key and no other', async () => {
  const key = site.discovery.indexNowKey;
  expect(await textOf(`/${key}.txt`)).toBe(key);
  expect((await get(`/${'f'.repeat(32)}.txt`)).status).toBe(404);
});

it('names the WebSub hub in feeds', async () => {
  expect(await textOf('/feed.xml')).toContain('<atom:link rel="hub" href="https://hub.example.org/"/>');
});

it('draws the picture that a page names, once', async () => {
  const html = await textOf(article.path);
  const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(address).toMatch(new RegExp(`^${instance.origin}/social/[0-9a-f]{16}${article.path}\\.png$`));
  const answers = await Promise.all([get(new URL(address).pathname), get(new URL(address).pathname)]);
  for (const answer of answers) {
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const png = Buffer.from(await answer.arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  const outdated = await get(`/social/${'0'.repeat(16)}${article.path}.png`);
  expect([outdated.status, outdated.headers.get('location')]).toEqual([302, new URL(address).pathname]);
  expect((await get(`/social/${'0'.repeat(16)}/articles/nobody-wrote-this.png`)).status).toBe(404);
});

describe('forms for readers', () => {
  it('are documents of their own, for one reader, with nothing that runs', async () => {
    const answer = await get(`/contact/error?page=${article.path}&about=%3Cscript%3Ex`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const html = await answer.text();
    expect(html).toContain('name="formToken"');
    expect(html).toContain('&lt;script&gt;x');
    expect(html).not.toMatch(/_next\/static\/[^"]+\.js/);
  });

  it('give back what was typed while the desk cannot be reached, and thank when it was taken', async () => {
    const send = (fields: Record<string, string>) =>
      get('/contact', {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: instance.origin },
      });
    cms.mood = 'failing';
    const down = await send({ message: 'Not lost', formToken: 'one' });
    expect(down.status).toBe(503);
    expect(await down.text()).toContain('Not lost');
    cms.recover();
    const taken = await send({ message: 'Hello', email: 'ada@example.org', formToken: 'one' });
    expect(taken.status).toBe(200);
    expect(await taken.text()).toContain('RB-TEST-0001');
    expect(instance.log).not.toContain('ada@example.org');
  });
});
