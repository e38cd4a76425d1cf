import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { read } from './reader';

/** One of each kind of page that a reader can come to. */
const PAGES = [
  '/',
  '/articles',
  '/roles',
  '/roles/ml-engineer',
  '/roles/data-analyst',
  '/authors',
  '/authors/james-okonkwo',
  '/topics/career-guide',
  '/salaries',
  '/about/privacy',
  '/corrections',
  '/contact',
  '/contact/error?page=/articles/ml-engineer-vs-data-scientist',
  '/newsletter',
  '/newsletter/confirm?token=made-up',
  '/articles/there-is-no-such-article',
];

for (const path of PAGES) {
  test(`${path} is accessible, fits, has one h1 and obeys its policy`, async ({ browser, baseURL }) => {
    for (const { width, colorScheme } of [
      { width: 360, colorScheme: 'dark' as const },
      { width: 768, colorScheme: 'light' as const },
      { width: 1440, colorScheme: 'dark' as const },
    ]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, baseURL });
      const page = await context.newPage();
      const refusals: string[] = [];
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) refusals.push(message.text());
      });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      expect(refusals).toEqual([]);
      await context.close();
    }
  });
}

test('an injected script does not run', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
});

test('unknown, malformed and deleted addresses answer as they should, with a page that helps', async ({
  request,
}) => {
  for (const path of [
    '/articles/no-such-thing',
    '/articles/UPPER',
    '/nowhere',
    // Of the development server alone.
    '/style',
    '/articles/page/99999',
    '/%00',
    '/roles/a/b',
  ]) {
    const { status, html } = await read(request, path);
    expect([path, status]).toEqual([path, status === 400 ? 400 : 404]);
    expect(html).not.toMatch(/at .*\.(js|ts):\d+/);
  }
});

test('sitemap, feed and robots name the site by its public address', async ({ request, baseURL }) => {
  const index = await read(request, '/sitemap.xml');
  expect(index.html).toContain(`<loc>${baseURL}/sitemaps/articles-1.xml</loc>`);
  const sitemap = await read(request, '/sitemaps/articles-1.xml');
  expect(sitemap.html).toContain(`<loc>${baseURL}/articles/ml-engineer-vs-data-scientist</loc>`);
  const feed = await read(request, '/feed.xml');
  expect(feed.headers['content-type']).toMatch(/xml/);
  expect(feed.html).toContain('ML Engineer vs Data Scientist');
  const robots = await read(request, '/robots.txt');
  expect(robots.html).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const llms = await read(request, '/llms.txt');
  expect(llms.html).toContain(`](${baseURL}/roles/ml-engineer)`);
});

test('every page names a picture of itself, made on this site and kept for ever', async ({
  request,
  baseURL,
}) => {
  for (const path of [
    '/articles/ml-engineer-vs-data-scientist',
    '/roles/ml-engineer',
    '/salaries',
    '/authors',
    '/compare/data-scientist-vs-ml-engineer',
  ]) {
    const { html } = await read(request, path);
    const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect([path, address.startsWith(`${baseURL}/`)]).toEqual([path, true]);
    const picture = await request.get(address);
    expect([address, picture.status()]).toEqual([address, 200]);
    expect(picture.headers()['content-type']).toMatch(/^image\//);
    expect(picture.headers()['cache-control']).toContain('immutable');
  }
  const outdated = await request.get('/social/0000000000000000/roles/ml-engineer.png', { maxRedirects: 0 });
  expect(outdated.status()).toBe(302);
  expect((await request.get('/social/0000000000000000/roles/nobody.png')).status()).toBe(404);
  expect((await request.get('/social/0000000000000000/%2e%2e/x.png')).status()).toBe(404);
});
