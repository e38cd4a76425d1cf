import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { read, textOf } from './reader';

const PAIR = '/compare/data-scientist-vs-ml-engineer';

test('a comparison has one address, whichever role is named first, and none with an unknown role', async ({
  request,
}) => {
  const { status, html } = await read(request, PAIR);
  expect(status).toBe(200);
  expect(textOf(html)).toMatch(/Data Scientists earn .* ML Engineers\./);
  const other = await read(request, '/compare/ml-engineer-vs-data-scientist');
  expect([other.status, other.headers.location]).toEqual([308, PAIR]);
  const same = await read(request, '/compare/ml-engineer-vs-ml-engineer');
  expect([same.status, same.headers.location]).toEqual([308, '/roles/ml-engineer']);
  expect((await read(request, '/compare/ml-engineer-vs-no-such-role')).status).toBe(404);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader of a guide compares it with another role', async ({ page }) => {
    await page.goto('/roles/ml-engineer');
    const form = page.locator('form[action="/compare"]');
    await form.getByLabel('Compare ML Engineer with').selectOption('data-scientist');
    await form.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data Scientist or ML Engineer?');
    for (const heading of ['Pay by level', 'Skills, shared and different', 'Career ladders', 'Routes in']) {
      await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    }
  });

  test('a reader finds who is paid best at a level, and where the numbers come from', async ({ page }) => {
    await page.goto('/salaries');
    await page.getByLabel('Level', { exact: true }).selectOption('senior');
    await page.getByLabel('Order').selectOption('highest');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/\/salaries\/by\/london\/senior\/highest$/);
    await expect(page.getByRole('columnheader', { name: 'As of' })).toBeVisible();
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      /\/salaries\/by\/london\/senior$/,
    );
  });
});

test('a reader of a guide learns of each level how much, where, how we know, and since when', async ({
  page,
}) => {
  await page.goto('/roles/ml-engineer');
  const ladder = page.locator('.ladder');
  const steps = await ladder.getByRole('listitem').all();
  expect(steps).toHaveLength(5);
  for (const step of steps) {
    await expect(step).toContainText(/£\d+k/);
    await expect(step).toContainText(/London, editorial range, as of \d+ \w+ 2026, review by \d+ \w+ 2027\./);
    await expect(step).toContainText(/Since \d+ \w+ 2026; before, £|Unchanged since \d+ \w+ 2026\./);
    await expect(step).toContainText(/Source: \w+/);
  }
  // Other journeys may have moved it since, and back.
  await expect(steps[1] ?? ladder).toContainText(/Since \d+ \w+ 2026; before, £/);
  const history = page.locator('section').filter({ has: page.locator('#history') });
  await expect(history.getByRole('heading', { name: 'Mid ML Engineer London' })).toBeVisible();
  await expect(history).toContainText(
    /Was £70k.*until 2 May 2026; new data: Adverts and surveys of spring 2026\./,
  );
  await page.getByRole('link', { name: 'Tables and sources' }).click();
  await expect(page.getByRole('heading', { name: 'Pay in detail' })).toBeInViewport();
  await expectAccessible(page);
});

test('unknown parts of the explorer are no pages', async ({ request }) => {
  for (const path of [
    '/salaries/by/atlantis',
    '/salaries/by/london/emperor',
    '/salaries/family/none',
    '/salaries/page/999',
  ]) {
    expect([path, (await read(request, path)).status]).toEqual([path, 404]);
  }
});

test('a table can be taken home as CSV and JSON, with sources and licences, formula-safe', async ({
  request,
}) => {
  const { html } = await read(request, '/salaries');
  const table = /href="(\/salaries\/[a-z0-9-]+)"/.exec(html.slice(html.indexOf('id="tables"')))?.[1];
  const csv = await read(request, `${table}.csv`);
  expect(csv.status).toBe(200);
  expect(csv.headers['content-type']).toMatch(/^text\/csv/);
  expect(csv.headers['content-disposition']).toContain('.csv"');
  expect(csv.html).toMatch(/Source: .*Licence: /);
  for (const cell of csv.html.split(/[\r\n,]+/)) expect(cell).not.toMatch(/^[=+\-@]/);
  const json = JSON.parse((await read(request, `${table}.json`)).html);
  expect(json.rows.length).toBeGreaterThan(0);
  expect(json.sources[0].licence).toBeTruthy();
  expect((await read(request, '/salaries/no-such-table.csv')).status).toBe(404);
});

for (const path of [PAIR, '/compare', '/salaries', '/salaries/by/london/senior/highest']) {
  test(`${path} is accessible and fits a small screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
