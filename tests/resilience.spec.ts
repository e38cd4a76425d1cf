import { expect, test } from '@playwright/test';
import { type LaunchedProduct, launchProduct } from '@rolebook/localstack/testing/product-under-test';
import { loadUntilUnready } from './load';
import { read, untilReadersGet } from './reader';

// A product of its own: these journeys take tiers away, which would disturb the others.
let product: LaunchedProduct;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await launchProduct({ instances: 2, environment: { DRAIN_SECONDS: '3' } });
});
test.afterAll(() => product?.stop());
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const PATHS = [
  '/',
  '/articles',
  '/articles/ml-engineer-vs-data-scientist',
  '/roles/ml-engineer',
  '/authors/james-okonkwo',
  '/topics/career-guide',
  '/about/privacy',
  '/feed.xml',
  '/sitemap.xml',
];

test('every published page is warm on every instance soon after a start', async ({ request }) => {
  const listed = async (path: string) => {
    const { html } = await read(request, product.site + path);
    return [...html.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map((match) => match[1] || '/');
  };
  const everyPath = async () => {
    const parts = await listed('/sitemap.xml');
    return [...parts, ...(await Promise.all(parts.map(listed))).flat()];
  };
  await expect.poll(async () => (await everyPath()).length).toBeGreaterThan(25);
  // Comparisons are made when somebody asks, and forms are for one reader: neither is warmed.
  const paths = (await everyPath()).filter((path) => !/^\/(compare|contact|newsletter)\b/.test(path));
  for (const instance of product.instances) {
    for (const path of paths) {
      await untilReadersGet(
        request,
        instance + path,
        ({ headers }) => [path, Number(headers['x-rolebook-sequence']) > 0],
        [path, true],
      );
    }
  }
});

test('with the cms down every page is still served, and an unknown address is still refused', async ({
  request,
}) => {
  await product.service('cms').stop();
  const statuses: string[] = [];
  for (let round = 0; round < 10; round += 1) {
    const answers = await Promise.all(
      product.instances.flatMap((instance) => PATHS.map((path) => read(request, instance + path))),
    );
    statuses.push(...answers.map(({ status }) => String(status)));
  }
  expect(new Set(statuses)).toEqual(new Set(['200']));
  expect((await read(request, `${product.site}/articles/no-such-article`)).status).toBe(404);
  await product.service('cms').start();
});

test('with the cms hanging pages are served at once, and a change is live soon after it is back', async ({
  request,
}) => {
  const { pid } = product.service('cms');
  const answer = await request.post(`${product.cms}/api/users/login`, {
    data: product.logins.find(({ rights }) => rights === 'publisher'),
    headers: { origin: product.cms },
  });
  expect(answer.status()).toBe(200);
  process.kill(pid, 'SIGSTOP');
  try {
    for (const path of PATHS) {
      const page = await request.get(product.site + path, { timeout: 5_000 });
      expect([path, page.status()]).toEqual([path, 200]);
    }
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  const found = await request.get(
    `${product.cms}/api/articles?where[slug][equals]=ml-engineer-vs-data-scientist&depth=0`,
  );
  const [article] = (await found.json()).docs as { id: string }[];
  const changed = await request.patch(`${product.cms}/api/articles/${article?.id}?depth=0`, {
    data: { standfirst: 'Said after the silence.', _status: 'published' },
    headers: { origin: product.cms },
  });
  expect(changed.status()).toBe(200);
  for (const instance of product.instances) {
    await untilReadersGet(request, `${instance}/articles/ml-engineer-vs-data-scientist`, ({ html }) =>
      html.includes('Said after the silence.'),
    );
  }
});

test('an instance that was away delays nobody else, and catches up when it is back', async ({ request }) => {
  const [first = '', second = ''] = product.instances;
  await product.service('web-2').stop();
  const found = await request.get(
    `${product.cms}/api/articles?where[slug][equals]=how-to-read-a-salary-range&depth=0`,
    {
      headers: { origin: product.cms },
    },
  );
  const [article] = (await found.json()).docs as { id: string }[];
  await request.post(`${product.cms}/api/users/login`, {
    data: product.logins.find(({ rights }) => rights === 'publisher'),
    headers: { origin: product.cms },
  });
  const path = '/articles/how-to-read-a-salary-range';
  const taken = await request.patch(`${product.cms}/api/articles/${article?.id}?depth=0`, {
    data: { _status: 'draft' },
    headers: { origin: product.cms },
  });
  expect(taken.status()).toBe(200);
  await untilReadersGet(request, first + path, ({ status }) => status, 404);
  await product.service('web-2').start();
  await untilReadersGet(request, second + path, ({ status }) => status, 404);
  // A restart must not bring it back from what is on the disk.
  await product.service('web-1').stop();
  await product.service('web-1').start();
  expect((await read(request, first + path)).status).toBe(404);
});

test('web and cms, asked to end under load, drop nothing', async () => {
  const loads = [
    {
      name: 'web-2',
      origin: product.instances[1] ?? '',
      paths: ['/', '/articles', '/feed.xml', '/salaries?region=none'],
    },
    {
      name: 'cms',
      origin: product.cmsInternal,
      paths: ['/api/published/addresses', '/admin/login', '/api/users/me'],
    },
  ] as const;
  for (const { name, origin, paths } of loads) {
    const service = product.service(name);
    const dropped = await loadUntilUnready(origin, paths, () => service.stop());
    expect([name, dropped]).toEqual([name, []]);
    await service.start();
  }
});

test('/livez asks nothing of anything else, /readyz of the cms asks the database', async ({ request }) => {
  const status = async (url: string) => (await request.get(url)).status();
  await product.service('cms').stop();
  const [instance = ''] = product.instances;
  expect([await status(`${instance}/livez`), await status(`${instance}/readyz`)]).toEqual([200, 200]);
  await product.service('cms').start();
  expect([
    await status(`${product.cmsInternal}/livez`),
    await status(`${product.cmsInternal}/readyz`),
  ]).toEqual([200, 200]);
});
