import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { forgetSenders, inDatabase } from './database';
import { signInToDesk } from './desk-page';
import { subscribe } from './new-subscriber';
import { product } from './product';

test.beforeEach(forgetSenders);

const SUBSCRIBERS = `${product?.cms}/admin/subscribers`;
const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

async function search(page: Page, address: string) {
  const field = page.getByRole('searchbox', { name: 'Address, or part of it' });
  await field.fill(address);
  await field.press('Enter');
}

test('the desk finds a person, narrows the list, shows the consent record and exports', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const address = `record-${Date.now()}@example.org`;
  await subscribe(browser, request, address);
  await signInToDesk(page, 'newsletter');
  await page.goto(SUBSCRIBERS);
  await expectAccessible(page, '.newsletter-desk');

  await search(page, address);
  const table = page.getByRole('region', { name: 'Subscribers' });
  await expect(table.getByRole('link', { name: address })).toBeVisible();
  expect(page.url()).toBe(SUBSCRIBERS);
  await page.getByLabel('State').selectOption('Left');
  await page.getByRole('button', { name: 'Search', exact: true }).press('Enter');
  await expect(page.getByText('Nobody matches.')).toBeVisible();
  await page.getByLabel('State').selectOption('Active');
  await page.getByLabel('Source').selectOption('Sign-up');
  await page.getByRole('button', { name: 'Search', exact: true }).press('Enter');
  await expect(table.getByRole('caption')).toHaveText('1 subscriber');
  await expectAccessible(page, '.newsletter-desk');

  const [exported] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export this segment' }).press('Enter'),
  ]);
  const lines = (await textOf(exported)).trim().split(/\r?\n/);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(address);

  await table.getByRole('link', { name: address }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: address })).toBeVisible();
  const consent = page.getByRole('region', { name: /^Consent to/ });
  await expect(consent).toContainText('/newsletter');
  await expect(consent).toContainText('by pressing the button on the page behind a link');
  const words = consent.getByText('The words that the person saw');
  await words.press('Enter');
  await expect(consent.locator('blockquote')).toContainText('By signing up');
  await expectAccessible(page, '.newsletter-desk');
});

test('a list is looked at before it is imported, by keyboard, and refused rows say why', async ({ page }) => {
  const stamp = Date.now();
  await signInToDesk(page, 'newsletter');
  await page.goto(`${SUBSCRIBERS}/import`);
  await expectAccessible(page, '.newsletter-desk');
  await page.getByLabel('CSV file').setInputFiles({
    name: 'fair.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'email,consented_on',
        `one-${stamp}@fair.example,2026-03-31`,
        `two-${stamp}@fair.example,2026-03-31`,
        `ONE-${stamp}@fair.example,2026-03-31`,
        '"=HYPERLINK(""https://evil.example"")",2026-03-31',
      ].join('\n'),
    ),
  });
  await page.getByLabel('Basis').fill('Paper list at the fair in Leeds: “Send me the weekly briefing”.');
  await page.getByLabel('Day on which they agreed').fill('2026-03-31');
  await page.getByRole('button', { name: 'Check the file' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Checked: nothing is imported yet: fair.csv' })).toBeVisible(
    {
      timeout: 30_000,
    },
  );
  await expect(page.getByText('4 rows read, 2 can be taken, 2 refused.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^5 This is not one usable/ })).toBeVisible();
  await expectAccessible(page, '.newsletter-desk');
  const imported = () =>
    inDatabase(`select from rolebook.subscribers where email_key like '%-${stamp}@fair.example'`);
  expect(await imported()).toBe(0);

  await page.getByRole('button', { name: 'Import 2' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Imported: fair.csv' })).toBeVisible({ timeout: 30_000 });
  expect(await imported()).toBe(2);
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the refused rows' }).press('Enter'),
  ]);
  const refused = await textOf(report);
  expect(refused).toContain('The same address stands further up in the file.');
  expect(refused).not.toMatch(/@fair|HYPERLINK/);

  await page.goto(SUBSCRIBERS);
  await search(page, `${stamp}@fair.example`);
  await expect(page.getByRole('region', { name: 'Subscribers' }).getByRole('row')).toHaveCount(3);
});

test('every state of an address has a way out', async ({ page, request, browser }) => {
  test.setTimeout(120_000);
  const address = `ways-out-${Date.now()}@example.org`;
  await subscribe(browser, request, address);
  await signInToDesk(page, 'newsletter');
  await page.goto(SUBSCRIBERS);
  await search(page, address);
  const panel = page.getByRole('region', { name: 'This address' });
  const press = async (name: string | RegExp, sure?: RegExp) => {
    await page.getByRole('button', { name }).press('Enter');
    if (!sure) return;
    // The focus is with the question, on the answer that changes nothing.
    await expect(page.getByRole('button', { name: 'No', exact: true })).toBeFocused();
    await page.getByRole('button', { name: sure }).press('Enter');
  };
  await press('Block this address', /^Yes/);
  await expect(panel).toContainText('it was blocked by the desk');
  await expectAccessible(page, '.newsletter-desk');
  await press('Lift the suppression', /^Yes/);
  await expect(panel.getByRole('button', { name: 'Block this address' })).toBeVisible();

  // A sign-up whose mail got lost.
  const lost = `lost-${Date.now()}@example.org`;
  await inDatabase(
    `insert into rolebook.sign_ups (id, email_key, email, purposes, wording_version, page)
     select gen_random_uuid(), '${lost}', '${lost}', '{weekly-briefing}', version, '/newsletter'
     from rolebook.wordings where kind = 'form' limit 1`,
  );
  await search(page, lost);
  await press('Send the mail again');
  await expect(panel).toContainText('The confirmation mail is sent once more.');
  await press('Forget it');
  await expect(panel).toContainText('We know nothing of this address.');

  // A whole domain.
  await page.goto(`${product.cms}/admin/collections/blocked-domains/create`);
  await page.locator('#field-domain').fill('Throw-Away.example');
  await page.locator('#action-save').press('Enter');
  await expect(page).toHaveURL(/blocked-domains\/[0-9a-f-]{36}/);
  await expect(page.locator('#field-domain')).toHaveValue('throw-away.example');
  await page.goto(SUBSCRIBERS);
  await search(page, 'somebody@mail.throw-away.example');
  await expect(panel).toContainText('Its domain is blocked');

  // Leaving and erasure on request.
  await search(page, address);
  await page.getByRole('link', { name: address }).click();
  await press('Unsubscribe', /^Yes/);
  await expect(page.getByText('The consent record says that the desk did it.')).toBeVisible();
  await press('Erase', /^Yes/);
  await expect(page.getByText(/Only the keyed hash of the address stays|no such subscriber/)).toBeVisible();
  await page.goto(SUBSCRIBERS);
  await search(page, address);
  await expect(panel).toContainText('its owner was erased');
});

test('nobody else sees subscribers', async ({ page }) => {
  await signInToDesk(page, 'publisher');
  await page.goto(SUBSCRIBERS);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  const answer = await page.request.post(`${product.cms}/api/newsletter/desk/search`, {
    headers: { origin: product.cms },
    data: { segment: {}, page: 1 },
  });
  expect(answer.status()).toBe(403);
});
