import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '@rolebook/localstack/testing/browser';
import { launchProduct, type ProductUnderTest } from '@rolebook/localstack/testing/product-under-test';

/*
 * Takes the pictures of the README and of the editors' guide again, from the demo content:
 *   npm run build:test && node --import tsx docs/pictures/take.ts
 */

const DESK = { width: 1360, height: 850 };
const FOLDER = import.meta.dirname;

interface Desk {
  readonly page: Page;
  readonly product: ProductUnderTest;
}

async function signIn({ page, product }: Desk, rights: string): Promise<void> {
  const login = product.logins.find((one) => one.rights === rights);
  await page.goto(`${product.cms}/admin/login`);
  await page.locator('#field-email').fill(login?.email ?? '');
  await page.locator('#field-password').fill(login?.password ?? '');
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL(/\/admin$/);
}

async function idOf({ page, product }: Desk, collection: string, where: string): Promise<string> {
  const found = await page.request.get(`${product.cms}/api/${collection}?${where}&depth=0&limit=1`, {
    headers: { origin: product.cms },
  });
  const { docs } = (await found.json()) as { docs: { id: string }[] };
  if (!docs[0]) throw new Error(`${collection}: nothing is found by ${where}.`);
  return docs[0].id;
}

async function open(desk: Desk, address: string, sign: string): Promise<void> {
  await desk.page.goto(`${desk.product.cms}/admin/${address}`);
  await desk.page.locator(sign).first().waitFor({ timeout: 60_000 });
  await desk.page.waitForLoadState('networkidle').catch(() => {});
}

/** The desk as a publisher sees it, one picture a chapter of the guide. */
const CHAPTERS: readonly (readonly [name: string, take: (desk: Desk) => Promise<void>])[] = [
  ['desk-today', (desk) => open(desk, '', '.todays-work')],
  [
    'desk-article',
    async (desk) => {
      const id = await idOf(desk, 'articles', 'where[slug][equals]=ml-engineer-vs-data-scientist');
      await open(desk, `collections/articles/${id}`, '#field-title');
      await desk.page.locator('#live-preview-toggler').click();
      await desk.page.frameLocator('#live-preview-iframe').locator('h1').waitFor({ timeout: 60_000 });
    },
  ],
  [
    'desk-figure',
    async (desk) => {
      const id = await idOf(
        desk,
        'salary-figures',
        'where[min][equals]=58000&where[statistic][equals]=editorial-range',
      );
      await open(desk, `collections/salary-figures/${id}`, '#field-max');
      await desk.page.locator('#field-max').fill('110000');
      await desk.page.locator('.checklist [data-severity="warn"]').first().waitFor({ timeout: 60_000 });
    },
  ],
  [
    'desk-grid',
    async (desk) => {
      const id = await idOf(desk, 'salary-tables', 'where[caption][like]=Six data and AI roles');
      await open(desk, `collections/salary-tables/${id}/grid`, '[role="grid"]');
    },
  ],
  [
    'desk-import',
    async (desk) => {
      await open(desk, 'imports', '#imports-file');
      await desk.page.getByLabel('What is in it').selectOption('Salary figures');
      const rows = ['Data Analyst', 'Data Scientist', 'ML Engineer'].map(
        (role) => `${role};Mid;London;71k-99k;01/11/2026`,
      );
      await desk.page.locator('#imports-file').setInputFiles({
        name: 'autumn-2026.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['Role;Level;Region;Range;As of', ...rows].join('\r\n')),
      });
      await desk.page.getByRole('button', { name: 'Check the file' }).click();
      await desk.page.getByRole('list', { name: 'What the file would do' }).waitFor({ timeout: 60_000 });
    },
  ],
];

async function takeDesk(browser: Browser, product: ProductUnderTest): Promise<void> {
  const context = await browser.newContext({ viewport: DESK, colorScheme: 'light', locale: 'en-GB' });
  const desk = { page: await context.newPage(), product };
  await signIn(desk, 'publisher');
  for (const [name, prepare] of CHAPTERS) {
    await prepare(desk);
    await desk.page.waitForTimeout(500);
    await desk.page.screenshot({ path: join(FOLDER, `${name}.png`), scale: 'css' });
    console.log(name);
  }
  await apply(desk);
  await context.close();
}

/** The file of the last picture is applied, so that the digest has something to tell. */
async function apply({ page }: Desk): Promise<void> {
  await page.getByLabel('Why the numbers change').selectOption('New data');
  await page.getByLabel('In a few words, for readers').fill('Adverts of the autumn');
  await page.getByRole('button', { name: 'Apply all changes' }).click();
  await page.getByText(/applied .* by /).waitFor({ timeout: 60_000 });
}

async function takeIssue(browser: Browser, product: ProductUnderTest): Promise<void> {
  const context = await browser.newContext({ viewport: DESK, colorScheme: 'light', locale: 'en-GB' });
  const desk = { page: await context.newPage(), product };
  await signIn(desk, 'newsletter');
  await open(desk, 'collections/newsletter-issues', 'button');
  await desk.page.getByRole('button', { name: /Draft a digest of what is new since/ }).click();
  await desk.page.waitForURL(/newsletter-issues\/[0-9a-f-]{36}/);
  await desk.page.locator('#field-subject').waitFor();
  await desk.page.locator('#live-preview-toggler').click();
  await desk.page.frameLocator('#live-preview-iframe').locator('iframe').waitFor({ timeout: 60_000 });
  await desk.page.waitForTimeout(1_500);
  await desk.page.screenshot({ path: join(FOLDER, 'desk-issue.png'), scale: 'css' });
  await context.close();
}

async function takeArticle(browser: Browser, product: ProductUnderTest): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(`${product.site}/articles/ml-engineer-vs-data-scientist`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(FOLDER, 'article.png') });
  await context.close();
}

const { executablePath, args, env } = await findBrowser();
const product = await launchProduct({ instances: 1 });
const browser = await chromium.launch({
  executablePath,
  args: [...args],
  env: { ...process.env, ...env } as Record<string, string>,
});
try {
  await takeArticle(browser, product);
  await takeDesk(browser, product);
  await takeIssue(browser, product);
} finally {
  await browser.close();
  await product.stop();
}
