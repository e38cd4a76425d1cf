import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { forgetSenders } from './database';
import { firstMailFor, mailsFor } from './inbox';
import { product } from './product';

const linkIn = (text: string) => /https?:\/\/\S+\/newsletter\/confirm\?token=\S+/.exec(text)?.[0] ?? '';

test.beforeEach(forgetSenders);

test('a reader signs up at the end of an article without script, and confirms by a pressed button', async ({
  browser,
  baseURL,
  request,
}) => {
  const address = `reader-${Date.now()}@example.org`;
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/articles/ml-engineer-vs-data-scientist');
  const form = page
    .locator('form')
    .filter({ has: page.getByLabel(/e-?mail/i) })
    .first();
  await form.getByLabel(/e-?mail/i).fill(address);
  await form.getByRole('button').click();

  // Cached pages carry no token: the second page keeps the address and asks for one press.
  await expect(page.getByLabel(/e-?mail/i).first()).toHaveValue(address);
  await page.waitForTimeout(1_200);
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/inbox|check/i);

  const mail = await firstMailFor(request, product.inbox, address);
  const link = linkIn(mail.text);
  expect(link).toContain(`${baseURL}/newsletter/confirm?token=`);

  // A scanner that opens the link, twice, changes nothing.
  for (const method of ['GET', 'HEAD']) await request.fetch(link, { method });
  await page.goto(link);
  await expect(page.getByRole('button', { name: /confirm/i })).toBeVisible();
  await page.getByRole('button', { name: /confirm/i }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/subscribed|confirmed|welcome/i);
  // Opened again later: it says so, and offers nothing to press.
  await page.goto(link);
  await expect(page.getByRole('button', { name: /confirm/i })).toHaveCount(0);
  await context.close();
});

test('with script the form answers in place', async ({ page, request }) => {
  const address = `in-place-${Date.now()}@example.org`;
  await page.goto('/articles/ml-engineer-vs-data-scientist');
  const form = page
    .locator('form')
    .filter({ has: page.getByLabel(/e-?mail/i) })
    .first();
  // As fast as a filled-in address and a press of the button can be: people are not taken for programs.
  await form.getByLabel(/e-?mail/i).fill(address);
  await form.getByRole('button').click();
  await expect(page.getByText(/check your inbox|sent/i).first()).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/articles/ml-engineer-vs-data-scientist');
  await firstMailFor(request, product.inbox, address);
  await expectAccessible(page);
});

test('an address that is none comes back with a message, and nothing typed is lost', async ({
  browser,
  baseURL,
  request,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/newsletter');
  await page.waitForTimeout(1_200);
  await page
    .getByRole('main')
    .getByLabel(/e-?mail/i)
    .fill('ada@nowhere');
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page.getByRole('main').getByLabel(/e-?mail/i)).toHaveValue('ada@nowhere');
  await expect(page.getByText(/name@example/i).first()).toBeVisible();
  expect(await mailsFor(request, product.inbox, 'ada@nowhere')).toEqual([]);
  await context.close();
});

test('token pages are not stored, not indexed, and name nobody else', async ({ request }) => {
  const answer = await request.get('/newsletter/confirm?token=made-up');
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect(answer.headers()['referrer-policy']).toBe('same-origin');
  expect(`${answer.headers()['x-robots-tag'] ?? ''} ${await answer.text()}`).toContain('noindex');
});

test('a form on another site cannot sign anybody up', async ({ request }) => {
  const answer = await request.post('/newsletter', {
    form: { email: `victim-${Date.now()}@example.org`, formToken: 'x' },
    headers: { origin: 'https://evil.example' },
  });
  expect(answer.status()).toBe(403);
});
