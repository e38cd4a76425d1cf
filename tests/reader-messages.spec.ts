import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { forgetSenders } from './database';
import { findOne, signIn } from './desk-session';
import { firstMailFor } from './inbox';
import { product } from './product';

const ARTICLE = '/articles/ml-engineer-vs-data-scientist';

test.beforeEach(forgetSenders);

test('a reader reports an error without script, and it lands on the desk', async ({
  browser,
  baseURL,
  request,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(ARTICLE);
  await page.getByRole('link', { name: 'Report an error on this page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report an error');
  await expect(page.getByText('About ML Engineer vs Data Scientist')).toBeVisible();
  await page
    .getByLabel('What is it about?')
    .fill('The second table <script>alert(1)</script> is out of date.');
  await page.getByLabel(/E-mail address/).fill('not an address@');
  await page.waitForTimeout(1_200);
  await page
    .locator('form.message-form')
    .evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('alert')).toContainText('name@example.org');
  await expect(page.getByLabel('What is it about?')).toHaveValue(/second table <script>/);
  await page.getByLabel(/E-mail address/).fill('');
  await page.waitForTimeout(1_200);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
  const reference = await page.getByText(/^RB-/).textContent();
  await context.close();

  await signIn(request, 'editor');
  const message = await findOne(request, 'reader-messages', `where[reference][equals]=${reference}`);
  expect(message).toMatchObject({ kind: 'error-report', state: 'open', page: ARTICLE, email: null });
});

test('a data-protection complaint is acknowledged by mail, and kept from editors', async ({
  page,
  request,
}) => {
  const address = `complaint-${Date.now()}@example.org`;
  await page.goto('/contact/data-protection');
  await expectAccessible(page);
  await page.getByLabel('What is it about?').fill('You mailed me after I left.');
  await page.getByLabel(/E-mail address/).fill(address);
  await page.waitForTimeout(1_200);
  await page.getByRole('button', { name: 'Send the complaint' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
  await expectAccessible(page);
  const reference = await page.getByText(/^RB-/).textContent();
  const mail = await firstMailFor(request, product.inbox, address);
  expect(mail.subject).toBe(`We have your complaint (${reference})`);
  expect(mail.text).not.toContain('after I left');

  await signIn(request, 'editor');
  const hidden = await request.get(
    `${product.cms}/api/reader-messages?where[reference][equals]=${reference}`,
    { headers: { origin: product.cms } },
  );
  expect((await hidden.json()).docs).toEqual([]);
});

test('forms are for one reader: never stored, never indexed, posted from nowhere else', async ({
  request,
}) => {
  for (const path of ['/contact', '/contact/error?page=/articles/x', '/contact/data-protection']) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 200]);
    expect(answer.headers()['cache-control']).toContain('no-store');
    expect(answer.headers()['x-robots-tag']).toBe('noindex');
    expect(await answer.text()).toContain('name="formToken"');
  }
  const strange = await request.get('/contact/error?page=https://evil.example&about=%3Cscript%3E');
  expect(await strange.text()).not.toContain('evil.example');
  const foreign = await request.post('/contact', {
    headers: { origin: 'https://evil.example' },
    form: { message: 'x' },
  });
  expect(foreign.status()).toBe(403);
});
