import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible, expectMailAccessible, expectNoSidewaysScroll } from './accessibility';
import { forgetSenders, inDatabase } from './database';
import { signInToDesk } from './desk-page';
import { firstMailFor, mailsFor } from './inbox';
import { subscribe } from './new-subscriber';
import { loginOf, product } from './product';
import { read, structuredData, untilReadersGet } from './reader';

const headers = { origin: product.cms };

test.beforeEach(forgetSenders);

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

  await signInToDesk(page, 'newsletter');
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

  const sendTab = page.url();

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
  await page.goto(`${product.site}/newsletter/issues`);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(JSON.stringify(structuredData((await read(request, archive)).html))).toContain('"Article"');
  expect((await request.get('/newsletter/issues/there-is-none')).status()).toBe(404);
  // It stands in the list of issues, which the sitemap names and the newsletter's page leads to.
  await page.goto(`${product.site}/newsletter`);
  await page.getByRole('link', { name: 'Read past issues' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Past issues' })).toBeVisible();
  await page.getByRole('link', { name: subject }).click();
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  expect((await read(request, '/sitemaps/pages-1.xml')).html).toContain('/newsletter/issues<');

  // The desk takes the page down, and puts it back.
  await page.goto(sendTab);
  await page.getByRole('button', { name: 'Take its page down' }).click();
  await expect(page.getByText('It has no page on the site.')).toBeVisible();
  await untilReadersGet(request, archive, ({ status }) => status, 404);
  await untilReadersGet(request, '/newsletter/issues', ({ html }) => html.includes(subject), false);
  await page.getByRole('button', { name: 'Put it on the site' }).click();
  await untilReadersGet(request, archive, ({ status, html }) => status === 200 && html.includes(subject));
  await untilReadersGet(request, '/newsletter/issues', ({ html }) => html.includes(subject));
  await takeBack();
  await desk.dispose();
});

test('an issue that is scheduled can be cancelled, and sends nothing', async ({ page }) => {
  await signInToDesk(page, 'newsletter');
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

test('the preview and the mail itself are accessible, in every view, light and dark, wide and narrow', async ({
  page,
}) => {
  await signInToDesk(page, 'newsletter');
  const made = await page.request.post(`${product.cms}/api/newsletter/issues/digest`, { headers, data: {} });
  const { id } = (await made.json()) as { id: string };
  for (const view of ['desktop', 'phone', 'dark', 'text']) {
    await page.goto(`${product.cms}/api/newsletter/issues/${id}/preview?view=${view}`);
    await expectAccessible(page, 'header');
    if (view === 'text') await expectAccessible(page);
    const mail = (await page.locator('iframe').count()) ? page.locator('iframe') : null;
    const html = (await mail?.getAttribute('srcdoc')) ?? '';
    if (!mail) continue;
    // The frame runs no script: the same document, looked at by itself.
    for (const width of [360, 640]) {
      await page.setViewportSize({ width, height: 900 });
      await page.setContent(html);
      await expectMailAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
});

test('every state of a sending that does not go on by itself has a button', async ({ page }) => {
  await signInToDesk(page, 'newsletter');
  const made = await page.request.post(`${product.cms}/api/newsletter-issues?draft=true`, {
    headers,
    data: { subject: 'Stuck in every way', purpose: 'weekly-briefing', introduction: words('Hello.') },
  });
  const { id } = (await made.json()).doc as { id: string };
  const tab = `${product.cms}/admin/collections/newsletter-issues/${id}/send`;
  const count = (row: string) => page.getByRole('row', { name: new RegExp(`^${row} \\d`) }).getByRole('cell');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

  // Nothing could send it when its time came.
  await inDatabase(
    `insert into rolebook.issue_sends (issue_id, purpose, state, hold, scheduled_for)
     values ('${id}', 'weekly-briefing', 'held', 'missed', now() - interval '3 hours')`,
  );
  await page.goto(tab);
  await expect(page.getByText(/nothing could send it then\. Is it still wanted\?/)).toBeVisible();
  await expectAccessible(page, '.send-panel');
  await press('Cancel the schedule');
  await expect(page.getByText('Cancelled. It can be scheduled again.')).toBeVisible();

  // The mail server broke off: paused by itself, with a refusal and two that nobody knows about. Their people are gone.
  const mail = {
    subject: 'Stuck',
    html: '<p>Hello</p>',
    text: 'Hello',
    from: 'Rolebook <news@example.org>',
    listId: '<weekly-briefing.example.org>',
    replyTo: 'desk@example.org',
  };
  const content = { subject: 'Stuck', preheader: '', introduction: [], sections: [] };
  await inDatabase(
    `update rolebook.issue_sends set state = 'paused', hold = 'mail-server', hold_note = '421 too many', started_at = now(),
       content = '${JSON.stringify(content)}', mail = '${JSON.stringify(mail)}' where issue_id = '${id}'`,
  );
  await inDatabase(
    `insert into rolebook.issue_deliveries (issue_id, subscriber_id, domain_hash, state, doubts, reason, settled_at) values
       ('${id}', gen_random_uuid(), 1, 'failed', 0, '550 no such user', now()),
       ('${id}', gen_random_uuid(), 1, 'in-doubt', 2, null, null)`,
  );
  await page.goto(tab);
  await expect(page.getByText('Paused by itself: 421 too many')).toBeVisible();
  await expectAccessible(page, '.send-panel');
  await expect(count('In doubt')).toHaveText('1 mail');
  await press('Count them as sent');
  await expect(count('In doubt')).toHaveText('0 mails');
  await expect(count('Sent')).toHaveText('1 mail');
  await inDatabase(
    `update rolebook.issue_deliveries set state = 'in-doubt', settled_at = null where issue_id = '${id}' and doubts = 2`,
  );
  await page.reload();
  await press('Send them again');
  await expect(count('In doubt')).toHaveText('0 mails');
  await press('Try the 1 failed mail again');
  await expect(count('Waiting')).toHaveText('2 mails');
  await press('Resume');
  // By itself from here on: those people are no subscribers, so the worker leaves them out and is done.
  await expect(page.getByText(/^Sent, finished on/)).toBeVisible({ timeout: 60_000 });
  await expect(count('Skipped')).toHaveText('2 mails');

  // And one that shall not go on.
  await inDatabase(
    `update rolebook.issue_sends set state = 'paused', hold = 'desk', finished_at = null where issue_id = '${id}'`,
  );
  await inDatabase(
    `insert into rolebook.issue_deliveries (issue_id, subscriber_id, domain_hash) values ('${id}', gen_random_uuid(), 1)`,
  );
  await page.reload();
  await expect(page.getByText('Paused at the desk.')).toBeVisible();
  await press('End it: send no more');
  await expect(page.getByText(/^Sent, finished on/)).toBeVisible({ timeout: 60_000 });
  await expect(count('Skipped')).toHaveText('3 mails');
});

/** One paragraph, as the editor stores it. */
function words(text: string) {
  const base = { format: '', indent: 0, version: 1, direction: 'ltr' };
  const leaf = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 };
  return { root: { ...base, type: 'root', children: [{ ...base, type: 'paragraph', children: [leaf] }] } };
}
