import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { read, textOf } from './reader';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader searches, narrows the results, and comes to the guide', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await page.getByRole('search').getByLabel('Search').first().fill('machine learning');
    await page.getByRole('search').getByLabel('Search').first().press('Enter');
    await expect(page).toHaveURL(/\/search\?q=machine\+learning$/);
    await expect(page.getByRole('status')).toContainText('for machine learning');
    const results = page.getByRole('list', { name: 'Results' }).getByRole('article');
    const before = await results.count();
    expect(before).toBeGreaterThan(1);
    await expect(results.first().locator('mark').first()).toBeVisible();

    const narrow = page.getByRole('navigation', { name: 'Narrow the results' });
    await narrow.getByRole('link', { name: /^Role guides/ }).click();
    await expect(page).toHaveURL(/kind=role-guide/);
    expect(await results.count()).toBeLessThan(before);
    for (const kind of await page.locator('.search-result-kind').allTextContents())
      expect(kind).toBe('Role guide');
    await page.getByRole('link', { name: 'Show all results' }).click();
    await expect(results).toHaveCount(before);

    await page
      .getByRole('link', { name: /ML Engineer$/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ML Engineer');
  });

  test('on a phone, the header leads to the search', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/articles');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.getByLabel('Roles, articles, salaries, people').fill('data');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
  });

  test('typing errors, hidden titles and nonsense are all answered with something to go on with', async ({
    page,
  }) => {
    await page.goto('/search?q=enginere');
    await expect(page.getByRole('status')).toContainText('Nothing has enginere. Showing');
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
    await page.goto('/search?q=xqzzvw');
    await expect(page.getByRole('status')).toContainText('Nothing found for xqzzvw');
    await expect(page.getByRole('main').getByRole('link', { name: 'Role guides' })).toBeVisible();
    await page.goto('/articles/there-is-no-such-article');
    await page.getByLabel('Roles, articles, salaries, people').fill('salary');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
  });
});

test('suggestions can be walked with the keyboard, left alone, and followed', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByRole('combobox');
  const options = page.getByRole('option');
  await field.fill('data sci');
  await expect(options.first()).toContainText('Data Scientist');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);

  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
  await field.press('ArrowUp');
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveCount(0);
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue('data sci');
  await expect(field).toHaveAttribute('aria-expanded', 'false');

  await field.press('End');
  await field.pressSequentially('e');
  await expect(options.first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/roles\/data-scientist$/);
});

test('without choosing a suggestion, Enter searches', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('combobox').fill('data sci');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(/\/search\?q=data\+sci$/);
});

for (const address of [
  '/search',
  '/search?q=data',
  '/search?q=data&kind=article&topic=career-guide',
  '/search?q=pyhton',
  '/search?q=xqzzvw',
  `/search?q=${'w'.repeat(120)}`,
  '/search?q=%E2%80%AE%D9%85%D9%87%D9%86%D8%AF%D8%B3+data',
]) {
  test(`${address.slice(0, 60)} is accessible, fits and obeys its policy`, async ({ browser, baseURL }) => {
    for (const { width, colorScheme } of [
      { width: 320, colorScheme: 'light' as const },
      { width: 360, colorScheme: 'dark' as const },
      { width: 1440, colorScheme: 'light' as const },
    ]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, baseURL });
      const page = await context.newPage();
      const refusals: string[] = [];
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) refusals.push(message.text());
      });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
      await page.locator('details').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '');
      });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      expect(refusals).toEqual([]);
      await context.close();
    }
  });
}

test('what was searched for is stored by nobody and found by no search engine', async ({ request }) => {
  for (const address of ['/search?q=data', '/search/suggestions?q=data']) {
    const { status, headers } = await read(request, address);
    expect([status, headers['cache-control'], headers['x-robots-tag']]).toEqual([200, 'no-store', 'noindex']);
  }
  const { html } = await read(request, '/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E');
  expect(html).not.toContain('<script>alert');
  expect(textOf(html)).toContain('<script>alert(1)</script>'.replace(/<[^>]+>/g, ''));
});
