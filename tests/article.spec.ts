import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { read, structuredData, textOf } from './reader';

const ARTICLE = '/articles/ml-engineer-vs-data-scientist';

/** What the piece must say, part by part: the figures as a reader sees them. */
const TABLE = [
  ['Junior', '£45k – £65k', '£38k – £55k'],
  ['Mid', '£75k – £110k', '£65k – £90k'],
  ['Senior', '£100k – £160k', '£85k – £130k'],
] as const;

test('the comparison has every part of a complete career guide', async ({ page, baseURL }) => {
  const refusals: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refusals.push(message.text());
  });
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol !== 'data:' && host !== new URL(baseURL ?? '').host) foreign.push(request.url());
  });
  await page.goto(ARTICLE);

  await expect(page.getByRole('heading', { level: 1, name: 'ML Engineer vs Data Scientist' })).toBeVisible();
  const article = page.getByRole('main');
  await expect(article.getByRole('link', { name: 'Career Guide' }).first()).toBeVisible();
  await expect(article.getByText('James Okonkwo').first()).toBeVisible();
  await expect(article.getByText('Senior Tech Journalist').first()).toBeVisible();
  await expect(article.getByText('JO', { exact: true }).first()).toBeVisible();
  await expect(article.getByText('2 May 2026').first()).toBeVisible();
  await expect(article.getByText(/\d+ min(ute)? read/).first()).toBeVisible();
  await expect(article.locator('img').first()).toHaveAttribute('alt', /.{20,}/);

  const table = article.getByRole('table').first();
  await expect(table.getByRole('columnheader', { name: 'ML Engineer' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Data Scientist' })).toBeVisible();
  const text = textOf(await table.innerHTML());
  for (const figures of TABLE) for (const figure of figures) expect(text).toContain(figure);
  await expect(article.getByText(/London/).first()).toBeVisible();
  await expect(article.locator('svg').first()).toBeVisible();

  const whole = textOf(await article.innerHTML());
  expect(whole).toContain('10');
  expect(whole).toContain('£130k – £180k+');
  await expect(
    article.getByRole('link', { name: /ML Engineer role guide|ML Engineer guide/i }).first(),
  ).toBeVisible();
  await expect(article.getByRole('heading', { name: 'Frequently asked questions' })).toBeVisible();
  expect(
    await article.locator('details, [itemprop], dt, .faq h3, .faq-question').count(),
  ).toBeGreaterThanOrEqual(5);
  await expect(article.getByLabel(/e-?mail/i).first()).toBeVisible();
  await expect(article.getByRole('heading', { name: /about the author/i })).toBeVisible();
  await expect(article.getByText('ObiTech').first()).toBeVisible();
  expect(whole).not.toMatch(/job alert/i);

  expect(refusals).toEqual([]);
  expect(foreign).toEqual([]);
});

test('every link of the comparison leads to a page', async ({ page, request }) => {
  await page.goto(ARTICLE);
  const addresses = await page
    .locator('a[href]')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? '')),
    ]);
  const here = new URL(page.url()).origin;
  const broken: string[] = [];
  for (const address of addresses.filter((href) => href.startsWith(here))) {
    const { status } = await read(request, address);
    if (status !== 200) broken.push(`${status} ${address}`);
  }
  expect(broken).toEqual([]);
});

test('its structured data say what the page says', async ({ request }) => {
  const { html } = await read(request, ARTICLE);
  const graph = structuredData(html);
  const types = graph.flatMap((node) => node['@type']);
  for (const type of ['Article', 'BreadcrumbList', 'FAQPage', 'Organization', 'Person'])
    expect(types).toContain(type);
  const article = graph.find((node) => node['@type'] === 'Article');
  expect(article).toMatchObject({ headline: 'ML Engineer vs Data Scientist' });
  expect(String(article?.datePublished)).toMatch(/^2026-05-02T.*(Z|[+-]\d\d:\d\d)$/);
  const faq = graph.find((node) => node['@type'] === 'FAQPage') as {
    mainEntity: { acceptedAnswer: { text: string } }[];
  };
  expect(faq.mainEntity).toHaveLength(5);
  expect(faq.mainEntity.map((entry) => textOf(entry.acceptedAnswer.text)).join(' ')).toContain(
    '£75k – £110k',
  );
});

test('it is a plain document: no framework, no inline script, small', async ({ request }) => {
  const { html, headers } = await read(request, ARTICLE);
  const scripts = [...html.matchAll(/<script([^>]*)>/g)].map((match) => match[1] ?? '');
  for (const script of scripts)
    expect(script).toMatch(/application\/ld\+json|type="module" src="\/enhance\//);
  expect(html).not.toContain('__next_f');
  const policy = headers['content-security-policy'] ?? '';
  expect(/script-src ([^;]*)/.exec(policy)?.[1] ?? /default-src ([^;]*)/.exec(policy)?.[1]).not.toContain(
    'unsafe-inline',
  );
  expect(headers).not.toHaveProperty('x-powered-by');
});

for (const width of [320, 360, 768, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`it is accessible and fits at ${width} px, ${colorScheme}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, baseURL });
      const page = await context.newPage();
      await page.goto(ARTICLE);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await context.close();
    });
  }
}

test('it reads the same without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(ARTICLE);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByLabel(/e-?mail/i).first()).toBeVisible();
  await context.close();
});

test('the keyboard reaches the text first and the sections by the contents', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', /^#/);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).not.toBe('');
});
