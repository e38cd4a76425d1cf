import { expect, test } from '@playwright/test';
import { product } from './product';

test('every part is up: both web instances, the desk, the inbox', async ({ request }) => {
  for (const instance of product.instances)
    expect((await request.get(`${instance}/readyz`)).status()).toBe(200);
  expect((await request.get(`${product.cms}/readyz`)).status()).toBe(200);
  expect((await request.get(`${product.inbox}/email`)).status()).toBe(200);
});

test('a reader sees the front page, an editor the sign-in of the desk', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${product.cms}/admin`);
  await expect(page.getByLabel('Email')).toBeVisible();
});
