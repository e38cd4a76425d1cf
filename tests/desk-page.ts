import { expect, type Page } from '@playwright/test';
import { loginOf, product } from './product';

/** Signs in through the form, as a person does. */
export async function signInToDesk(page: Page, rights: string): Promise<void> {
  const { email, password } = loginOf(rights);
  await page.goto(`${product.cms}/admin/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page).toHaveURL(/\/admin$/, { timeout: 30_000 });
}

/** Opens an article's form. @returns its id */
export async function openArticle(page: Page, slug: string): Promise<string> {
  const found = await page.request.get(`${product.cms}/api/articles?where[slug][equals]=${slug}&depth=0`, {
    headers: { origin: product.cms },
  });
  const [article] = (await found.json()).docs as { id: string }[];
  await page.goto(`${product.cms}/admin/collections/articles/${article?.id}`);
  await expect(page.locator('#field-title').first()).toBeVisible({ timeout: 30_000 });
  return article?.id ?? '';
}
