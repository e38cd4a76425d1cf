import { expect, type Page, test } from '@playwright/test';
import { inDatabase } from './database';
import { openArticle, signInToDesk } from './desk-page';
import { findOne } from './desk-session';
import { product } from './product';
import { untilReadersGet } from './reader';
import { block, written } from './written-body';

const SLUG = 'what-a-take-home-test-is-really-testing';
const PATH = `/articles/${SLUG}`;

/** Opens the drawer under "Publish", chooses what is to happen tomorrow, and saves. */
async function schedule(page: Page, what: 'Publish' | 'Unpublish') {
  await page.locator('.form-submit .popup-button, .form-submit [aria-haspopup]').first().click();
  await page.locator('#schedule-publish').click();
  const drawer = page.locator('dialog, .drawer').filter({ has: page.locator('#scheduled-publish-save') });
  await drawer.getByText(what, { exact: true }).click();
  const tomorrow = new Date(Date.now() + 24 * 60 * 60_000);
  await drawer
    .locator('#time input, input#time, .date-time-picker input')
    .first()
    .fill(
      tomorrow.toLocaleString('en-US', { month: 'short', day: 'numeric', year: 'numeric' }).concat(' 10:00'),
    );
  await page.keyboard.press('Enter');
  await drawer.locator('#scheduled-publish-save').click();
}

async function isScheduled(page: Page) {
  await expect(page.getByText('Scheduled successfully.')).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Lets the day pass: what is scheduled is due now. */
async function tomorrowComes() {
  const due = await inDatabase(
    `update payload_jobs set wait_until = now() where task_slug = 'schedulePublish'
     and wait_until between now() and now() + interval '2 days'`,
  );
  expect(due).toBeGreaterThan(0);
}

test('a publisher schedules the end of an article, and its return: readers see both', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  await signInToDesk(page, 'publisher');
  await openArticle(page, SLUG);
  await schedule(page, 'Unpublish');
  await isScheduled(page);
  await untilReadersGet(request, PATH, ({ status }) => status, 200);
  await tomorrowComes();
  await untilReadersGet(request, PATH, ({ status }) => status, 404);

  await openArticle(page, SLUG);
  await schedule(page, 'Publish');
  await isScheduled(page);
  await tomorrowComes();
  await untilReadersGet(request, PATH, ({ status }) => status, 200);
});

test('a schedule answers the checklist first: nobody is there to be asked when the time comes', async ({
  page,
}) => {
  await signInToDesk(page, 'publisher');
  const like = (await findOne(page.request, 'articles', `where[slug][equals]=${SLUG}`)) as unknown as {
    topic: string;
    authors: string[];
  };
  const made = await page.request.post(`${product.cms}/api/articles?draft=true&depth=0`, {
    headers: { origin: product.cms },
    data: {
      title: 'Typed by hand and scheduled',
      standfirst: 'It contradicts a figure.',
      topic: like.topic,
      authors: like.authors,
      body: written(block('paragraph', 'In London a senior ML engineer earns £90k–£140k a year.')),
    },
  });
  const { doc } = await made.json();
  await page.goto(`${product.cms}/admin/collections/articles/${doc.id}`);
  await expect(page.locator('.checklist')).toContainText('contradicts the figure', { timeout: 30_000 });
  await schedule(page, 'Publish');
  await expect(page.getByText(/^Not scheduled: “£90k–£140k” contradicts the figure/)).toBeVisible();
  expect(await inDatabase(`select 1 from payload_jobs where input->'doc'->>'value' = '${doc.id}'`)).toBe(0);
});
