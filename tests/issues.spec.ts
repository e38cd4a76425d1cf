import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { firstMailFor, mailsFor } from './inbox';
import { loginOf, product } from './product';
import { read, structuredData, untilReadersGet } from './reader';

const headers = { origin: product.cms };

async function signIn(page: Page, rights: string) {
  const { email, password } = loginOf(rights);
  await page.goto(`${product.cms}/admin/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page).toHaveURL(/\/admin$/);
}

/** Becomes a subscriber as a reader does: the form, the mail, the button. */
async function subscribe(browser: Browser, request: APIRequestContext, address: string) {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: product.site });
  const page = await context.newPage();
  await page.goto('/newsletter');
  await page.waitForTimeout(1_200);
  await page
    .getByRole('main')
    .getByLabel(/e-?mail/i)
    .fill(address);
  await page.getByRole('main').getByRole('button').first().click();
  const { text } = await firstMailFor(request, product.inbox, address);
  await page.goto(/https?:\/\/\S+\/newsletter\/confirm\?token=\S+/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: /confirm/i }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/subscribed|confirmed|welcome/i);
  await context.close();
}

/** Publishes a higher end of one figure: something for a digest to tell. @returns how to take it back */
async function changeOneFigure(request: APIRequestContext): Promise<() => Promise<void>> {
  await request.post(`${product.cms}/api/users/login`, { data: loginOf('publisher'), headers });
  const found = await request.get(
    `${product.cms}/api/salary-figures?where[statistic][equals]=editorial-range&depth=0&limit=1&sort=label`,
  );
  const [figure] = (await found.json()).docs as { id: string; max: number }[];
  const publish = async (max: number) => {
    const answer = await request.patch(`${product.cms}/api/salary-figures/${figure?.id}?depth=0`, {
      data: { max, revisionReason: 'new-data', _status: 'published' },
      headers,
    });
    expect(answer.status()).toBe(200);
  };
  const before = figure?.max ?? 0;
  await publish(before + 1_000);
  return () => publish(before);
}

test('a digest is drafted, looked at, tested and sent; it arrives, and stands in the archive', async ({
  page,
  browser,
  request,
  playwright,
}) => {
  test.setTimeout(180_000);
  const reader = `issue-reader-${Date.now()}@example.org`;
  await subscribe(browser, request, reader);
  const desk = await playwright.request.newContext();
  const takeBack = await changeOneFigure(desk);

  await signIn(page, 'newsletter');
  await page.goto(`${product.cms}/admin/collections/newsletter-issues`);
  await page.getByRole('button', { name: /Draft a digest of what is new since/ }).click();
  await expect(page).toHaveURL(/newsletter-issues\/[0-9a-f-]{36}/);
  const subject = `What moved, ${Date.now()}`;
  await expect(page.locator('#field-subject')).not.toHaveValue('');
  await page.locator('#field-subject').fill(subject);
  await page.locator('#field-preheader').fill('One range moved this week, and the reason is in the mail.');
  await page.locator('#action-save-draft').click();
  await expect(page.getByText(/successfully/i).first()).toBeVisible();

  // The mail beside the form, in its four views.
  // The desk remembers whether somebody had it open.
  if (!(await page.locator('#live-preview-iframe').isVisible())) {
    await page.locator('#live-preview-toggler').click();
  }
  const preview = page.frameLocator('#live-preview-iframe');
  // The mail runs no script, not even Playwright's: it is looked at from outside.
  const mail = preview.locator('iframe');
  await expect(mail).toHaveAttribute('srcdoc', new RegExp(`<h1[^>]*>${subject}</h1>[^]*Figures that moved`));
  await preview.getByRole('link', { name: 'Dark' }).click();
  await expect(preview.getByTitle('The mail, dark')).toHaveAttribute('srcdoc', /@media all/);
  await preview.getByRole('link', { name: 'Plain text' }).click();
  await expect(preview.locator('pre')).toContainText('Unsubscribe:');

  await page.getByRole('link', { name: 'Send', exact: true }).click();
  await expect(page.getByText('All checks passed.')).toBeVisible();
  await expect(page.getByText(/It would go to \d+ (person|people)/)).toBeVisible();
  await expectAccessible(page, '.send-panel');

  const { email } = loginOf('newsletter');
  await page.getByRole('button', { name: `Send a test to ${email}` }).click();
  await expect(page.getByText(`A test is on its way to ${email}.`)).toBeVisible();
  expect((await firstMailFor(request, product.inbox, email)).subject).toBe(`[Test] ${subject}`);
  expect((await mailsFor(request, product.inbox, reader)).map((one) => one.subject)).not.toContain(subject);

  await page.getByRole('button', { name: 'Send now…' }).click();
  await page.getByRole('button', { name: 'Yes, send it now' }).click();
  await expect(page.getByText(/^Sent, finished on/)).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page, '.send-panel');

  const issue = (await mailsFor(request, product.inbox, reader)).filter((one) => one.subject === subject);
  expect(issue).toHaveLength(1);
  expect(issue[0]?.text).toContain('/newsletter/unsubscribe?token=');
  expect(issue[0]?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');

  // What was sent cannot be changed any more; what it says stands on the site.
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(page.locator('#field-subject')).toBeDisabled();
  const archive = /https?:\/\/\S+(\/newsletter\/issues\/\S+)/.exec(issue[0]?.text ?? '')?.[1] ?? '';
  await untilReadersGet(request, archive, ({ status, html }) => status === 200 && html.includes(subject));
  await page.goto(`${product.site}${archive}`);
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Figures that moved' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  expect(JSON.stringify(structuredData((await read(request, archive)).html))).toContain('"Article"');
  expect((await request.get('/newsletter/issues/there-is-none')).status()).toBe(404);
  await takeBack();
  await desk.dispose();
});

test('an issue that is scheduled can be cancelled, and sends nothing', async ({ page }) => {
  await signIn(page, 'newsletter');
  const made = await page.request.post(`${product.cms}/api/newsletter-issues?draft=true`, {
    headers,
    data: { subject: 'For later', purpose: 'weekly-briefing', preheader: 'x'.repeat(50) },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()).doc as { id: string };
  await page.goto(`${product.cms}/admin/collections/newsletter-issues/${id}/send`);
  await expect(page.getByText(/The issue is empty/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send now…' })).toBeDisabled();
  await page.request.patch(`${product.cms}/api/newsletter-issues/${id}?draft=true`, {
    headers,
    data: { sections: [{ blockType: 'issueText', heading: 'Hello', body: words('Something to read.') }] },
  });
  await page.reload();
  await page.getByLabel(/Day and time/).fill('2031-01-02T09:30');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByText(/Scheduled for .*2 January 2031/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel the schedule' }).click();
  await expect(page.getByText('Cancelled. It can be scheduled again.')).toBeVisible();
});

/** One paragraph, as the editor stores it. */
function words(text: string) {
  const base = { format: '', indent: 0, version: 1, direction: 'ltr' };
  const leaf = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 };
  return { root: { ...base, type: 'root', children: [{ ...base, type: 'paragraph', children: [leaf] }] } };
}
