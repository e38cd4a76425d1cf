import { launchProduct } from '@rolebook/localstack/testing/product-under-test';
import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
const product = await launchProduct({ instances: 1 });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
try {
  const login = product.logins.find(({ rights }) => rights === 'newsletter')!;
  const desk = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const log: string[] = [];
  await desk.goto(`${product.cms}/admin/login`);
  await desk.locator('#field-email').fill(login.email);
  await desk.locator('#field-password').fill(login.password);
  await desk.getByRole('button', { name: 'Login' }).click();
  await desk.waitForURL(/\/admin$/, { timeout: 60000 });
  const headers = { origin: product.cms };
  const words = (text: string) => { const base = { format: '', indent: 0, version: 1, direction: 'ltr' }; return { root: { ...base, type: 'root', children: [{ ...base, type: 'paragraph', children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }, { type: 'link', ...base, version: 3, fields: { linkType: 'custom', url: 'https://www.ons.gov.uk/pay', newTab: false }, children: [{ type: 'text', text: ' the figures of the ONS', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] }] }] } }; };
  const ids: string[] = [];
  for (const subject of ['Two ranges moved, and why', 'A quiet week for pay']) {
    const made = await desk.request.post(`${product.cms}/api/newsletter-issues?draft=true`, { headers, data: { subject, preheader: 'What changed this week in the figures, and why it did.', purpose: 'weekly-briefing', introduction: words('Good morning.') } });
    ids.push(((await made.json()) as any).doc.id);
  }
  await desk.goto(`${product.cms}/admin/collections/newsletter-issues/${ids[0]}/send`);
  await desk.getByText(/Send now/).waitFor();
  await desk.locator('.send-panel details summary').click();
  await desk.screenshot({ path: '/tmp/mails/desk-before.png', fullPage: true });
  for (const id of ids) await desk.request.post(`${product.cms}/api/newsletter/issues/${id}/schedule`, { headers, data: { at: null } });
  await desk.getByText(/^Sent, finished/).waitFor({ timeout: 60000 });
  await desk.screenshot({ path: '/tmp/mails/desk-sent.png', fullPage: true });
  await desk.goto(`${product.cms}/admin/collections/blocked-domains/create`);
  await desk.locator('#field-domain').waitFor();
  await desk.screenshot({ path: '/tmp/mails/desk-domain.png' });
  await desk.goto(`${product.cms}/admin/subscribers`);
  await desk.waitForTimeout(1500);
  await desk.screenshot({ path: '/tmp/mails/desk-subscribers.png', fullPage: true });
  // a confirmation page
  const reader = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await reader.goto(`${product.site}/newsletter`);
  await reader.waitForTimeout(1300);
  await reader.getByRole('main').getByLabel(/e-?mail/i).fill('look@example.org');
  await reader.getByRole('main').getByRole('button').first().click();
  await reader.waitForTimeout(6000);
  const mails = (await (await reader.request.get(`${product.inbox}/email`)).json()) as any[];
  const link = /https?:\/\/\S+\/newsletter\/confirm\?token=\S+/.exec(mails.find((m) => m.to[0].address === 'look@example.org')?.text ?? '')?.[0] ?? '';
  for (const scheme of ['light', 'dark'] as const) for (const width of [360, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
    for (const [name, url] of [['issues', `${product.site}/newsletter/issues`], ['issue', `${product.site}/newsletter/issues/two-ranges-moved-and-why`], ['newsletter', `${product.site}/newsletter`], ['confirm-page', link]] as const) {
      const answer = await page.goto(url);
      log.push(`${name} ${width} ${scheme} ${answer?.status()}`);
      await page.screenshot({ path: `/tmp/mails/${name}-${width}-${scheme}-page.png`, fullPage: true });
    }
    await page.close();
  }
  writeFileSync('/tmp/mails/look.log', log.join('\n'));
} catch (error) { writeFileSync('/tmp/mails/look.log', String((error as Error).stack)); }
finally { await browser.close(); await product.stop(); }
process.exit(0);
