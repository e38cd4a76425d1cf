import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { forgetSenders } from './database';
import { firstMailFor, mailsFor } from './inbox';
import { product } from './product';

const linkIn = (text: string, page: string) =>
  new RegExp(`https?://\\S+/newsletter/${page}\\?token=\\S+`).exec(text)?.[0] ?? '';

/** The newest mail to an address whose subject matches. */
async function mailFor(request: APIRequestContext, address: string, subject: RegExp) {
  await expect
    .poll(
      async () =>
        (await mailsFor(request, product.inbox, address)).some((mail) => subject.test(mail.subject)),
      { timeout: 20_000 },
    )
    .toBe(true);
  const mails = await mailsFor(request, product.inbox, address);
  const mail = mails.filter((one) => subject.test(one.subject)).at(-1);
  if (!mail) throw new Error('no such mail');
  return mail;
}

const plainPage = async (browser: Browser, baseURL: string | undefined) =>
  (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();

const button = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.beforeEach(forgetSenders);

test('a subscriber without script: joins, chooses, leaves by one click, comes back, takes their data, is forgotten', async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(120_000);
  const address = `whole-life-${Date.now()}@example.org`;
  const page = await plainPage(browser, baseURL);
  await page.goto('/newsletter');
  await page.getByText('What would you rather read about?').click();
  await page.getByRole('group', { name: 'Roles' }).getByRole('checkbox').first().check();
  await page.waitForTimeout(1_200);
  await page
    .getByRole('main')
    .getByLabel(/e-?mail/i)
    .fill(address);
  await page.getByRole('main').getByRole('button').first().click();
  await expect(heading(page)).toContainText('Check your inbox');

  await page.goto(linkIn((await firstMailFor(request, product.inbox, address)).text, 'confirm'));
  await button(page, /confirm/i).click();
  await expect(heading(page)).toContainText('You are subscribed');

  // The welcome mail leads to the preferences, and its header lets a mail program leave.
  const welcome = await mailFor(request, address, /welcome/i);
  expect(welcome.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  const preferences = linkIn(welcome.text, 'preferences');
  await page.goto(preferences);
  await expect(page.getByRole('group', { name: 'Roles' }).getByRole('checkbox').first()).toBeChecked();
  await page.getByRole('radio', { name: /once a month/i }).check();
  await button(page, /save/i).click();
  await expect(page.getByRole('status')).toContainText('Saved');
  await expect(page.getByRole('radio', { name: /once a month/i })).toBeChecked();

  const leave = /<(http[^>]+)>/.exec(welcome.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
  const oneClick = await request.post(leave, {
    form: { 'List-Unsubscribe': 'One-Click' },
    maxRedirects: 0,
    headers: { origin: 'https://mail.example' },
  });
  expect(oneClick.status()).toBe(200);
  expect(oneClick.headers()['set-cookie']).toBeUndefined();
  await page.goto(leave);
  await expect(heading(page)).toContainText('You have left');

  // Back again, by the link on that page.
  await page
    .getByRole('main')
    .getByRole('link', { name: /preferences/i })
    .click();
  await page
    .getByRole('group', { name: /may we send/i })
    .getByRole('checkbox')
    .first()
    .check();
  await button(page, /save/i).click();
  await page.goto(leave);
  await expect(button(page, /unsubscribe/i)).toBeVisible();

  await page.goto(preferences);
  await button(page, /send me the link/i).click();
  await expect(page.getByRole('status').filter({ hasText: 'on its way' })).toBeVisible();
  const dataLink = linkIn((await mailFor(request, address, /your data/i)).text, 'your-data');
  await page.goto(dataLink);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, /download/i).click()]);
  const data = JSON.parse(await (await import('node:fs/promises')).readFile(await download.path(), 'utf8'));
  expect(data).toMatchObject({ emailAddress: address, state: 'active', frequency: 'monthly' });
  expect(data.consents).toHaveLength(2);

  await page.getByText('I want everything erased').click();
  await button(page, /erase me/i).click();
  await expect(heading(page)).toContainText('You are forgotten');
  await page.goto(preferences);
  await expect(heading(page)).toContainText('do not know this link');
  await page.context().close();
});

async function subscribe(page: Page, request: APIRequestContext, address: string) {
  await page.goto('/newsletter');
  await page.waitForTimeout(1_200);
  await page
    .getByRole('main')
    .getByLabel(/e-?mail/i)
    .fill(address);
  await page.getByRole('main').getByRole('button').first().click();
  await page.goto(linkIn((await firstMailFor(request, product.inbox, address)).text, 'confirm'));
  await button(page, /confirm/i).click();
  const welcome = await mailFor(request, address, /welcome/i);
  return {
    confirm: linkIn((await firstMailFor(request, product.inbox, address)).text, 'confirm'),
    preferences: linkIn(welcome.text, 'preferences'),
    leave: linkIn(welcome.text, 'unsubscribe'),
  };
}

test('an address moves when the owner of the new one presses the button', async ({
  browser,
  baseURL,
  request,
}) => {
  const [old, fresh] = [`old-${Date.now()}@example.org`, `fresh-${Date.now()}@example.org`];
  const page = await plainPage(browser, baseURL);
  const { preferences } = await subscribe(page, request, old);
  await page.goto(preferences);
  await button(page, /send me the link/i).click();
  await page.goto(linkIn((await mailFor(request, old, /your data/i)).text, 'your-data'));
  await page.getByLabel(/new e-?mail/i).fill(fresh);
  await button(page, /change my address/i).click();
  await expect(page.getByRole('status').filter({ hasText: 'on its way' })).toBeVisible();
  await page.goto(linkIn((await mailFor(request, fresh, /new address/i)).text, 'new-address'));
  await button(page, /use this address/i).click();
  await expect(heading(page)).toContainText('is changed');
  await page.goto(preferences);
  await expect(page.getByText(/f…@example\.org/)).toBeVisible();
  await page.context().close();
});

test('scanners change nothing: GET, HEAD, and a browser that runs script and presses nothing', async ({
  browser,
  baseURL,
  request,
  page,
}) => {
  const address = `scanned-${Date.now()}@example.org`;
  const reader = await plainPage(browser, baseURL);
  const links = await subscribe(reader, request, address);
  const state = async () => {
    await reader.goto(links.leave);
    const subscribed = await button(reader, /unsubscribe/i).count();
    await reader.goto(links.preferences);
    return [subscribed, await reader.getByRole('main').innerHTML()];
  };
  const before = await state();
  for (const link of Object.values(links)) {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await request.fetch(link, { method });
    await page.goto(link);
    await page.waitForLoadState('networkidle');
  }
  expect(await state()).toEqual(before);
  await reader.context().close();
});

test('every page is accessible, fits a narrow screen, is not stored and not indexed', async ({
  page,
  request,
}) => {
  const { preferences, leave } = await subscribe(page, request, `pages-${Date.now()}@example.org`);
  await page.goto(preferences);
  await button(page, /send me the link/i).click();
  await expect(page.getByRole('status').filter({ hasText: 'on its way' })).toBeVisible();
  for (const path of [
    '/newsletter',
    '/newsletter/preferences',
    preferences,
    leave,
    '/newsletter/your-data?token=x',
    '/newsletter/new-address?token=x',
  ]) {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const response = await page.goto(path);
      expect(response?.headers()['cache-control']).toContain('no-store');
      expect(response?.headers()['x-robots-tag']).toContain('noindex');
      expect(response?.headers()['referrer-policy']).toBe('same-origin');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
});
