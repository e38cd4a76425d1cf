import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { findOne, signIn } from './desk-session';
import { product } from './product';
import { read, structuredData, textOf } from './reader';

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
test.describe.configure({ timeout: 180_000 });
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

const rowsOf = (range: (role: string) => string) =>
  ROLES.map((role) => `${role};Mid;London;${range(role)};01/11/2026`).join('\r\n');
const HEADER = 'Role;Level;Region;Range;As of\r\n';

test("an editor checks a year's figures for six roles, a publisher applies them, readers see them everywhere", async ({
  page,
  request,
}) => {
  await signIn(page.request, 'editor');
  await check(
    page,
    'refused.csv',
    HEADER + rowsOf((role) => (role === 'Data Analyst' ? '71k-51k' : '71k-99k')),
  );
  await expect(page.getByText('One row is refused.')).toBeVisible();
  await expect(page.getByText('The range is the wrong way round: 71,000 to 51,000.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply all changes' })).toHaveCount(0);
  await expectAccessible(page, '.imports');

  await check(page, 'mid-2026.csv', HEADER + rowsOf(() => '£71,000 – £99,000'));
  await expect(page.getByRole('list', { name: 'What the file would do' })).toContainText('6 other numbers');
  await expect(page.getByText('A publisher applies this import')).toBeVisible();
  const address = page.url();

  await signIn(page.request, 'publisher');
  await page.goto(`${product.cms}/admin`);
  await page.getByRole('link', { name: 'mid-2026.csv' }).click();
  await expect(page).toHaveURL(address);
  await page.getByLabel('Why the numbers change').selectOption('New data');
  await page.getByLabel('In a few words, for readers').fill('Adverts of the autumn');
  await expectAccessible(page, '.imports');
  await page.getByRole('button', { name: 'Apply all changes' }).click();
  await expect(page.getByText(/applied .* by /)).toBeVisible(SAVED_WITHIN);

  for (const instance of product.instances) {
    // Thirty pages show one of the six figures, and are renewed together.
    await expect
      .poll(async () => textOf((await read(request, instance + TABLE_PAGE)).html), { timeout: 60_000 })
      .toContain('£71k – £99k');
    const { html } = await read(request, instance + TABLE_PAGE);
    expect(
      JSON.stringify(structuredData(html))
        .replace(/[\u00a0\u2060]/g, ' ')
        .replace(/ +/g, ' '),
    ).toContain('£71k – £99k');
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
