import { type APIRequestContext, type Browser, expect } from '@playwright/test';
import { firstMailFor } from './inbox';
import { product } from './product';

/** Becomes a subscriber as a reader does: the form, the mail, the button. */
export async function subscribe(
  browser: Browser,
  request: APIRequestContext,
  address: string,
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: product.site });
  const page = await context.newPage();
  await page.goto('/newsletter');
  // A form that is sent in its first second is a program's.
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
