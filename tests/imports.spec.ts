import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { findOne, signIn } from './desk-session';
import { product } from './product';
import { read, structuredData, textOf } from './reader';
import { block, written } from './written-body';

const TABLE_PAGE = '/articles/ml-engineer-vs-data-scientist';
const ROLES = [
  'ML Engineer',
  'Data Scientist',
  'Data Analyst',
  'MLOps Engineer',
  'LLM Engineer',
  'Data Engineer',
];

// Several saves of many figures, and the way back, in one journey.
test.describe.configure({ timeout: 300_000 });
const SAVED_WITHIN = { timeout: 40_000 };

/** Every figure as it was: journeys share one site, and this file puts it back through the import itself. */
let before: string;

test.beforeEach(async ({ page }) => {
  await signIn(page.request, 'publisher');
  const headers = { origin: product.cms };
  const exported = await page.request.get(`${product.cms}/api/exports/figures`, { headers });
  expect(exported.status()).toBe(200);
  before = await exported.text();
});

test.afterEach(async ({ page }) => {
  await signIn(page.request, 'publisher');
  const headers = { origin: product.cms, 'content-type': 'application/octet-stream' };
  const sent = await page.request.post(`${product.cms}/api/imports?kind=figures`, {
    headers,
    data: Buffer.from(before),
  });
  const { id } = await sent.json();
  const applied = await page.request.post(`${product.cms}/api/imports/${id}/apply`, {
    headers: { origin: product.cms },
    data: { reason: 'new-data' },
  });
  expect(applied.status()).toBe(200);
});

async function check(page: Page, name: string, text: string) {
  await page.goto(`${product.cms}/admin/imports`);
  await page.getByLabel('What is in it').selectOption('Salary figures');
  await page
    .locator('#imports-file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible(SAVED_WITHIN);
}

/** The figures of six roles at every level in London, as the desk gives them out, each a few thousand pounds higher. */
function nextYear(exported: string, step: number): string {
  const wanted = new Set(ROLES.map((role) => role.toLowerCase().replaceAll(' ', '-')));
  const rows = exported.split('\n').flatMap((line) => {
    const [role = '', level, region, currency, period, , employment, statistic, min, max] = line.split(',');
    const isTheirs =
      wanted.has(role) && region === 'london' && period === 'year' && statistic === 'editorial-range';
    return isTheirs && currency === 'GBP' && employment === 'permanent'
      ? [[role, level, region, Number(min) + step, Number(max) + step, '01/11/2026'].join(';')]
      : [];
  });
  return ['Role;Level;Region;Min;Max;As of', ...rows].join('\r\n');
}

const like = async (page: Page) =>
  (await findOne(
    page.request,
    'articles',
    'where[slug][equals]=ml-engineer-vs-data-scientist',
  )) as unknown as {
    topic: string;
    authors: string[];
  };

/** Published articles that say a figure in plain prose, right until the figures change. */
async function publishProse(page: Page, sentences: readonly string[]): Promise<string[]> {
  const { authors, topic } = await like(page);
  const ids: string[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const made = await page.request.post(`${product.cms}/api/articles?depth=0`, {
      headers: { origin: product.cms },
      data: {
        title: `Typed by hand ${index + 1}`,
        standfirst: 'It says a number without citing it.',
        topic,
        authors,
        body: written(block('paragraph', sentence)),
        _status: 'published',
      },
    });
    expect([made.status(), made.ok() ? '' : await made.text()]).toEqual([201, '']);
    ids.push((await made.json()).doc.id);
  }
  return ids;
}

/** What a refused file says, and that it cannot be applied. */
async function expectRefusal(page: Page, text: string, message: string | RegExp) {
  await check(page, 'refused.csv', text);
  await expect(page.getByText('One row is refused.')).toBeVisible();
  await expect(page.getByText(message)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply all changes' })).toHaveCount(0);
}

const plain = (html: string) =>
  JSON.stringify(structuredData(html))
    .replace(/[\u00a0\u2060]/g, ' ')
    .replace(/ +/g, ' ');

test("a year's figures for six roles by one file: pages, history, structured data, and the sentences left to mend", async ({
  page,
  request,
}) => {
  const typed = await publishProse(page, [
    'In London a mid ML engineer earns £75k–£110k a year.',
    'In London a mid data scientist earns £65k–£90k a year.',
  ]);
  await signIn(page.request, 'editor');
  await expectRefusal(
    page,
    'Role;Level;Region;Range;As of\r\nData Analyst;Mid;London;71k-51k;01/11/2026',
    'The range is the wrong way round: 71,000 to 51,000.',
  );
  await expectAccessible(page, '.imports');

  const file = nextYear(before, 3_000);
  const figures = file.split('\r\n').length - 1;
  expect(figures).toBeGreaterThan(20);
  await check(page, 'london-2027.csv', file);
  await expect(page.getByRole('list', { name: 'What the file would do' })).toContainText(
    `${figures} other numbers`,
  );
  await expect(page.getByText('A publisher applies this import')).toBeVisible();
  const address = page.url();

  await signIn(page.request, 'publisher');
  await page.goto(`${product.cms}/admin`);
  await page.getByRole('link', { name: 'london-2027.csv' }).click();
  await expect(page).toHaveURL(address);
  await page.getByLabel('Why the numbers change').selectOption('New data');
  await page.getByLabel('In a few words, for readers').fill('Adverts of the autumn');
  await expectAccessible(page, '.imports');
  await page.getByRole('button', { name: 'Apply all changes' }).click();
  await expect(page.getByText(/applied .* by /)).toBeVisible({ timeout: 90_000 });

  for (const instance of product.instances) {
    const shows = (path: string, ...words: string[]) =>
      expect
        .poll(
          async () => {
            const text = textOf((await read(request, instance + path)).html);
            return words.filter((word) => !text.includes(word));
          },
          { timeout: 60_000 },
        )
        .toEqual([]);
    await shows(TABLE_PAGE, '£78k – £113k', '£68k – £93k');
    await shows('/roles/ml-engineer', '£78k – £113k', 'Was £75k – £110k', 'new data: Adverts of the autumn');
    await shows('/salaries/data-and-ai-roles-2026', '£68k – £93k', 'Was £65k – £90k', 'Updated on');
    await shows('/compare/data-scientist-vs-ml-engineer', '£68k – £93k', '£78k – £113k');
    expect(plain((await read(request, instance + TABLE_PAGE)).html)).toContain('£78k – £113k');
    const guide = plain((await read(request, `${instance}/roles/ml-engineer`)).html);
    expect(guide).toContain('"minValue":78000,"maxValue":113000');
    expect(guide).not.toContain('"minValue":75000');
  }

  // Two sentences still say the old numbers: nobody opened an article to find them.
  const work = page.getByRole('region', { name: 'What needs doing today' }).first();
  await expect(async () => {
    await page.goto(`${product.cms}/admin`);
    await expect(work).toContainText('In London a mid ML engineer earns £75k–£110k a year', {
      timeout: 2_000,
    });
    await expect(work).toContainText('In London a mid data scientist earns £65k–£90k a year', {
      timeout: 2_000,
    });
  }).toPass({ timeout: 60_000 });
  await expect(work.getByRole('link', { name: 'Typed by hand 1' })).toHaveAttribute(
    'href',
    new RegExp(typed[0] ?? '-'),
  );

  for (const id of typed) {
    const gone = await page.request.delete(`${product.cms}/api/articles/${id}`, {
      headers: { origin: product.cms },
    });
    expect(gone.ok()).toBe(true);
  }
});

test('the grid: a block from a spreadsheet, the keyboard alone, a refusal that loses nothing, one save', async ({
  page,
}) => {
  const table = await findOne(page.request, 'salary-tables', 'where[caption][like]=Six data and AI roles');
  await page.goto(`${product.cms}/admin/collections/salary-tables/${table.id}/grid`);
  const grid = page.getByRole('grid');
  const cell = (row: number, column: number) =>
    grid
      .getByRole('row')
      .nth(row + 1)
      .getByRole('gridcell')
      .nth(column);
  await cell(0, 0).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await paste(page, '51k-71k\t£41k – £61k\n81-121k\t71000-99000\n');
  await expect(cell(0, 1)).toContainText('£41k – £61k');
  await expect(cell(1, 1)).toContainText('71000-99000');

  // Back to the first cell, and down by typing: the second is the wrong way round.
  await page.keyboard.type('52-72k');
  await page.keyboard.press('Tab');
  await page.keyboard.type('66k-44k');
  await expect(page.locator('#salary-grid-status')).toContainText('wrong way round');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Save/ })).toBeDisabled();
  await expect(cell(0, 0)).toContainText('52-72k');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  for (let letters = '66k-44k'.length; letters > 0; letters -= 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('44k-66k');
  await page.keyboard.press('Escape');
  await expect(cell(0, 1)).toContainText('66k-44k');
  await page.keyboard.type('44k-66k');
  await page.keyboard.press('Enter');
  await expectAccessible(page, '.salary-grid');
  await page.setViewportSize({ width: 768, height: 900 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  // Without a reason the browser asks for one; what was typed stays.
  await page.getByRole('button', { name: 'Save 4 figures' }).click();
  await expect(cell(0, 0)).toContainText('52-72k');
  await page.getByLabel('Why the numbers change').selectOption('New data');
  await page.getByRole('button', { name: 'Save 4 figures' }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled(SAVED_WITHIN);
  await expect(cell(0, 0)).toContainText('£52k', SAVED_WITHIN);
  await page.reload();
  await expect(cell(0, 1)).toContainText('£44k');
});

/** As a spreadsheet hands a block over. */
async function paste(page: Page, text: string) {
  await page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
