import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { openArticle, signInToDesk } from './desk-page';
import { read, untilReadersGet } from './reader';

const SLUG = 'from-notebook-to-production';

test('a publisher edits a title in the admin and readers see it; a new slug leads on', async ({
  page,
  request,
}) => {
  await signInToDesk(page, 'publisher');
  await openArticle(page, SLUG);
  const title = await page.locator('#field-title').first().inputValue();
  await page.locator('#field-title').first().fill(`${title}, revised`);
  await page.locator('#action-save').click();
  await expect(page.getByText(/successfully/i).first()).toBeVisible();
  await untilReadersGet(request, `/articles/${SLUG}`, ({ html }) => html.includes(`${title}, revised`));

  await page.locator('#field-slug').fill(`${SLUG}-again`);
  await page.locator('#action-save').click();
  await untilReadersGet(request, `/articles/${SLUG}-again`, ({ status }) => status, 200);
  await untilReadersGet(request, `/articles/${SLUG}`, ({ status, headers }) => [status, headers.location], [
    308,
    `/articles/${SLUG}-again`,
  ]);
});

test('an editor sees a draft by the preview button, readers do not, and the token opens nothing else', async ({
  page,
  request,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (page.url().includes('/preview/') && /content security policy/i.test(message.text()))
      refused.push(message.text());
  });
  await signInToDesk(page, 'editor');
  const id = await openArticle(page, 'what-leaving-london-does-to-your-pay');
  const title = `Draft title ${Date.now()}`;
  await page.locator('#field-title').first().fill(title);
  // Saved by itself, a moment after the last key.
  await expect(page.getByText('Revert to published')).toBeVisible();
  const href = await page.locator('#preview-button').getAttribute('href');
  expect(href).toContain(`/preview/articles/${id}?token=`);

  await page.goto(href ?? '');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Readers do not see it')).toBeVisible();
  await expectAccessible(page);
  expect(refused).toEqual([]);
  expect((await read(request, '/articles/what-leaving-london-does-to-your-pay')).html).not.toContain(title);

  const other = (href ?? '').replace(id, '0199aaaa-0000-7000-8000-000000000000');
  await page.goto(other);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cannot be shown');
});
