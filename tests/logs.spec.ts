import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { forgetSenders } from './database';
import { firstMailFor } from './inbox';
import { loginOf, product } from './product';

const stamp = `${Date.now()}`;
const CANARY = `canary-${stamp}`;
const ADDRESS = `${CANARY}@canary.example`;
const TOKEN = `Canary_${stamp}_0123456789abcdefghijklmnopqrstuv`;
/** What Next says when it starts, before anything of ours runs. */
const GREETING = /^\s*(▲|- (Local|Network|Environments)|[✓⚠] |$)/;

/** Logs of the processes that go on running; the mail catcher stands in for somebody else's server. */
const logs = () =>
  readdirSync(product.logs)
    .filter((name) => /^(cms|web(-\d+)?|worker|postgres)\.log$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(product.logs, name), 'utf8') }));
const linesOf = (prefix: string) =>
  logs()
    .filter(({ name }) => name.startsWith(prefix))
    .flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('{')))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** As a reader without script does. @returns the id of the request that carried the form. */
async function signUp(browser: Browser, email: string): Promise<string> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${product.site}/newsletter`);
  await page.waitForTimeout(1_500);
  const form = page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.getByLabel(/e-?mail/i) })
    .first();
  await form.getByLabel(/e-?mail/i).fill(email);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    form.getByRole('button').click(),
  ]);
  const id = answer.headers()['x-request-id'] ?? '';
  await page.close();
  return id;
}

test.beforeEach(forgetSenders);

test('neither an address nor a token gets into a log, whatever is done with them', async ({
  request,
  browser,
}) => {
  // As readers.
  await signUp(browser, ADDRESS);
  const mail = await firstMailFor(request, product.inbox, ADDRESS);
  const link = /https?:\/\/\S+\/newsletter\/confirm\?token=\S+/.exec(mail.text)?.[0] ?? '';
  const confirmation = new URL(link).searchParams.get('token') ?? '';
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(link);
  await page.getByRole('button', { name: /confirm/i }).click();
  await page.close();
  await signUp(browser, `${CANARY}@nowhere`);
  const site = [
    `/newsletter/confirm?token=${TOKEN}`,
    `/preview/articles/0190c1a2-7b1e-7a3c-9f00-0123456789ab?token=${TOKEN}`,
    `/${ADDRESS}`,
    `/articles/${TOKEN}`,
    `/search?q=${ADDRESS}`,
  ];
  for (const path of site) await request.get(product.site + path, { headers: { cookie: `a=${TOKEN}` } });

  // As the desk, rightly and wrongly.
  const headers = { origin: product.cms };
  const users = `${product.cms}/api/users`;
  await request.post(`${users}/login`, { data: { email: ADDRESS, password: TOKEN }, headers });
  await request.post(`${users}/forgot-password`, { data: { email: ADDRESS }, headers });
  await request.post(`${users}/forgot-password`, { data: { email: loginOf('author').email }, headers });
  const reset = await firstMailFor(request, product.inbox, loginOf('author').email);
  const resetToken = /\/admin\/reset\/(\w+)/.exec(reset.html || reset.text)?.[1] ?? '';
  await request.get(`${product.cms}/admin/reset/${resetToken}`);
  await request.post(`${users}/login`, { data: loginOf('admin'), headers });
  const user = { email: ADDRESS, name: CANARY, rights: ['author'], password: TOKEN };
  const twice = [];
  for (let times = 0; times < 2; times += 1)
    twice.push((await request.post(users, { data: user, headers })).status());
  expect(twice).toEqual([201, 400]);
  await request.get(`${users}?where[email][equals]=${ADDRESS}`, {
    headers: { authorization: `JWT ${TOKEN}` },
  });
  await request.post(users, {
    data: `{"email":"${ADDRESS}"`,
    headers: { ...headers, 'content-type': 'application/json' },
  });

  // What these left is in the logs once a later request is.
  const last = await request.get(`${product.cms}/livez`);
  await expect.poll(() => linesOf('cms').some(({ id }) => id === last.headers()['x-request-id'])).toBe(true);
  expect([confirmation.length > 20, resetToken.length > 20]).toEqual([true, true]);
  for (const { name, text } of logs()) {
    for (const secret of [
      CANARY,
      TOKEN,
      confirmation,
      resetToken,
      loginOf('author').email,
      loginOf('admin').password,
    ])
      expect([name, secret, text.includes(secret)]).toEqual([name, secret, false]);
  }
});

test('every line of cms, web and worker is JSON with time, level and event', () => {
  for (const { name, text } of logs().filter((log) => log.name !== 'postgres.log')) {
    const lines = text.split('\n').filter((line) => !GREETING.test(line));
    expect([name, lines.length > 0]).toEqual([name, true]);
    for (const line of lines) {
      expect([name, line.slice(0, 300), line.startsWith('{')]).toEqual([name, line.slice(0, 300), true]);
      expect(JSON.parse(line)).toMatchObject({
        time: expect.any(String),
        level: expect.any(String),
        event: expect.any(String),
      });
    }
  }
});

test('one id ties the lines of site and cms together', async ({ browser }) => {
  const id = await signUp(browser, `tied-${ADDRESS}`);
  await expect
    .poll(() =>
      linesOf('web')
        .filter((line) => line.id === id)
        .map(({ path }) => path),
    )
    .toContain('/newsletter');
  await expect
    .poll(() =>
      linesOf('cms')
        .filter((line) => line.id === id)
        .map(({ path }) => path),
    )
    .toContain('/api/newsletter/sign-ups');
});
