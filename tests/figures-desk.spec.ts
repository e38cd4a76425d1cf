import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { signInToDesk } from './desk-page';
import { findOne, signIn } from './desk-session';
import { product } from './product';
import { textOf, untilReadersGet } from './reader';
import { block, written } from './written-body';

const checklist = (page: Page) => page.locator('.checklist');
const guide = '/roles/data-analyst';

/** A figure as readers of the guide see it. */
const seniorAnalyst = (request: APIRequestContext) =>
  findOne(
    request,
    'salary-figures',
    'where[min][equals]=58000&where[statistic][equals]=editorial-range&where[period][equals]=year',
  );

test('a figure that changes much is published once its warnings are answered; readers and editors see the change', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await signIn(request, 'publisher');
  const figure = await seniorAnalyst(request);
  await signInToDesk(page, 'publisher');
  await page.goto(`${product.cms}/admin/collections/salary-figures/${figure.id}`);
  await expect(checklist(page).getByRole('status')).toHaveText('Nothing stands in the way of publishing.', {
    timeout: 30_000,
  });

  await page.locator('#field-max').fill('110000');
  await expect(checklist(page)).toContainText('changes by more than 25%');
  await page.locator('#field-revisionReason .rs__control').click();
  await page.locator('#field-revisionReason').getByText('New data', { exact: true }).click();
  await page.locator('#field-revisionNote').fill('Two large employers moved.');
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('/api/salary-figures/'),
  );
  await page.locator('#action-save').click();
  const refusal = await answered;
  expect([refusal.status(), await refusal.text()]).toEqual([
    400,
    expect.stringMatching(/give a reason in the checklist/i),
  ]);
  await expect(checklist(page).getByRole('status')).toContainText('before it can be published');

  const open = checklist(page).locator('[data-severity="warn"]');
  for (let left = await open.count(); left > 0; left -= 1) {
    const warning = open.first();
    await warning.getByText('Let it stand, with a reason').click();
    await warning.getByLabel('Why it may stand').fill('Checked against the adverts of two employers.');
    await warning.getByRole('button', { name: 'Keep the reason' }).click();
    await expect(open).toHaveCount(left - 1);
  }
  await expect(checklist(page)).toContainText('Checked against the adverts of two employers.');
  await expectAccessible(page, '.checklist');
  await page.locator('#action-save').click();
  await untilReadersGet(request, guide, ({ html }) => textOf(html).includes('£58k – £110k'));

  await page.reload();
  const history = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'What it was before' }) });
  await expect(history.first()).toContainText('Two large employers moved.');
  await expect(history.first()).toContainText(/£58,000.*£80,000/);

  const remove = await request.delete(`${product.cms}/api/salary-figures/${figure.id}`, {
    headers: { origin: product.cms },
  });
  expect(remove.status()).toBe(409);
  expect(await remove.text()).toContain('withdraw it');
});

const BEFORE = 'It depends on the firm. In London a senior ML engineer earns ';
const AFTER = ' a year, and often a bonus.';

test('a sentence that contradicts a figure is named, and becomes a token by one click', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await signIn(request, 'editor');
  const like = (await findOne(
    request,
    'articles',
    'where[slug][equals]=ml-engineer-vs-data-scientist',
  )) as unknown as {
    topic: string;
    authors: string[];
  };
  const made = await request.post(`${product.cms}/api/articles?draft=true&depth=0`, {
    data: {
      title: 'What seniors earn',
      standfirst: 'A draft with numbers typed by hand.',
      topic: like.topic,
      authors: like.authors,
      body: written(
        block('heading', 'Pay', { tag: 'h2' }),
        block('paragraph', `${BEFORE}£90k–£140k${AFTER}`),
        block('paragraph', 'The end.'),
      ),
    },
    headers: { origin: product.cms },
  });
  expect([made.status(), made.ok() ? '' : await made.text()]).toEqual([201, '']);
  const { id } = (await made.json()).doc as { id: string };

  await signInToDesk(page, 'editor');
  await page.goto(`${product.cms}/admin/collections/articles/${id}`);
  await expect(checklist(page)).toContainText(
    '“£90k–£140k” contradicts the figure for ML Engineer, Senior, London',
    {
      timeout: 30_000,
    },
  );
  await expectAccessible(page, '.checklist');
  await page.getByRole('button', { name: 'Replace by the figure: “£90k–£140k”' }).click();
  await expect(checklist(page).getByRole('status')).toHaveText('Nothing stands in the way of publishing.');
  await expect(page.locator('.rich-text-lexical').first()).not.toContainText('£90k–£140k');

  // The form saves itself; what it saved is the token, and every other word as it was.
  const draft = async () => {
    const answer = await request.get(`${product.cms}/api/articles/${id}?draft=true&depth=0`, {
      headers: { origin: product.cms },
    });
    return (await answer.json()).body.root.children as {
      children: { type: string; text?: string; fields?: object }[];
    }[];
  };
  await expect
    .poll(async () => (await draft())[1]?.children.map(({ type }) => type))
    .toEqual(['text', 'inlineBlock', 'text']);
  const [heading, sentence, end] = await draft();
  expect(heading?.children.map((node) => node.text)).toEqual(['Pay']);
  expect(sentence?.children[0]?.text).toBe(BEFORE);
  expect(sentence?.children[1]?.fields).toMatchObject({
    blockType: 'salaryFigure',
    part: 'range',
    form: 'short',
  });
  expect(sentence?.children[2]?.text).toBe(AFTER);
  expect(end?.children.map((node) => node.text)).toEqual(['The end.']);
});

test('the dashboard says what needs doing, and leads there', async ({ page }) => {
  await signInToDesk(page, 'publisher');
  const work = page.getByRole('region', { name: 'What needs doing today' });
  await expect(work.first()).toBeVisible();
  await expectAccessible(page, '.todays-work');
  await work.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/admin\/collections\//);
});
