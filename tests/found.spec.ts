import { type APIRequestContext, expect, test } from '@playwright/test';
import { checkGraph } from '../apps/web/src/structured-data/check-graph';
import { product } from './product';
import { read, textOf } from './reader';

/** Every page that search engines are told of. */
async function listedPaths(request: APIRequestContext, site: string): Promise<string[]> {
  const locations = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => (match[1] ?? '').slice(site.length) || '/');
  const parts = locations((await read(request, '/sitemap.xml')).html);
  const pages = await Promise.all(parts.map(async (part) => locations((await read(request, part)).html)));
  return pages.flat();
}

/** As it is seen: a figure has a second wording, for screen readers alone. */
const decoded = (text: string) =>
  textOf(text.replace(/<span class="money-spoken">.*?<\/span>/g, ''))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x2F;', '/')
    .trim();
const meta = (html: string, name: string) =>
  decoded(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');

/** What marked-up data say in words, each with the name of its type. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline'],
  ProfilePage: [],
  Person: ['name', 'jobTitle'],
  Question: ['name'],
  Answer: ['text'],
  Occupation: ['name'],
  CorrectionComment: ['text'],
};

function* nodesOf(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const entry of value) yield* nodesOf(entry);
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>;
    for (const entry of Object.values(value)) yield* nodesOf(entry);
  }
}

/** Words in the structured data that stand nowhere on the page. */
function unseen(graph: unknown, shown: string): string[] {
  const seen = shown.toLowerCase();
  return [...nodesOf(graph)].flatMap((node) =>
    (SAID[String(node['@type'])] ?? []).flatMap((name) => {
      const value = node[name];
      if (typeof value !== 'string') return [];
      return seen.includes(decoded(value).toLowerCase()) ? [] : [`${node['@type']} ${name}: ${value}`];
    }),
  );
}

test('every listed page says who it is: canonical, cards, robots, data that are seen and resolve', async ({
  request,
}) => {
  const baseURL = product.site;
  // The worker fills the address index of a new database beside everything else.
  await expect
    .poll(async () => (await listedPaths(request, baseURL)).length, { timeout: 60_000 })
    .toBeGreaterThan(25);
  const paths = await listedPaths(request, baseURL);
  const faults: Record<string, unknown> = {};
  const titles = new Map<string, string>();
  for (const path of paths) {
    const { status, html } = await read(request, path);
    const here = path === '/' ? [baseURL, `${baseURL}/`] : [baseURL + path];
    const title = decoded(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
    const json = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
    const graph: unknown = JSON.parse(json);
    const body = html.slice(html.indexOf('<body'));
    const found = [
      ...(status === 200 ? [] : [`answers ${status}`]),
      ...(here.includes(canonical) ? [] : [`canonical ${canonical}`]),
      ...(here.includes(meta(html, 'og:url')) ? [] : [`og:url ${meta(html, 'og:url')}`]),
      ...(meta(html, 'og:title') ? [] : ['no og:title']),
      ...(meta(html, 'description').length >= 15 ? [] : [`description "${meta(html, 'description')}"`]),
      ...(meta(html, 'og:image').startsWith(`${baseURL}/`) ? [] : [`og:image ${meta(html, 'og:image')}`]),
      ...(meta(html, 'robots').startsWith('index') ? [] : [`robots ${meta(html, 'robots')}`]),
      ...(titles.has(title) ? [`the title of ${titles.get(title)}`] : []),
      ...(html.match(/<h1[ >]/g)?.length === 1 ? [] : ['not one h1']),
      ...checkGraph(graph),
      ...unseen(graph, decoded(body)),
    ];
    titles.set(title, path);
    if (found.length > 0) faults[path] = found;
  }
  expect(faults).toEqual({});
});

test('what is no page of its own is kept out of search engines', async ({ request }) => {
  for (const path of [
    '/search?q=salary',
    '/contact',
    '/newsletter/confirm?token=made-up',
    '/articles/no-such',
  ]) {
    const { html } = await read(request, path);
    expect([path, meta(html, 'robots')]).toEqual([path, expect.stringMatching(/^noindex/)]);
  }
});

test('a redirect leads to its page in one step', async ({ request }) => {
  for (const path of [
    '/compare/ml-engineer-vs-data-scientist',
    '/salaries?region=london',
    '/compare?a=ml-engineer&b=data-scientist',
  ]) {
    const { status, headers } = await read(request, path);
    if (status === 200) continue;
    expect([path, [303, 308].includes(status)]).toEqual([path, true]);
    expect([path, (await read(request, headers.location ?? '')).status]).toEqual([path, 200]);
  }
});

test('icons and manifest are there, in the sizes that they say', async ({ request }) => {
  const { html } = await read(request, '/');
  expect(html).toContain('href="/icon.svg"');
  const manifest = JSON.parse((await read(request, '/site.webmanifest')).html) as {
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  const pictures = [
    ...manifest.icons.map(({ src, sizes }) => [src, sizes] as const),
    ['/apple-touch-icon.png', '180x180'] as const,
  ];
  for (const [src, sizes] of pictures) {
    const png = await (await request.get(src)).body();
    expect([src, `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`]).toEqual([src, sizes]);
  }
  const icon = await (await request.get('/favicon.ico')).body();
  expect([icon.readUInt16LE(2), icon.readUInt8(6)]).toEqual([1, 32]);
});

test('the next page is fetched ahead by rule, and pages change into each other where browsers can', async ({
  request,
}) => {
  const { headers } = await read(request, '/');
  const rules = await request.get(JSON.parse(headers['speculation-rules'] ?? '""') as string);
  expect(rules.headers()['content-type']).toContain('application/speculationrules+json');
  expect((await rules.json()) as object).toHaveProperty('prefetch');
  const { html } = await read(request, '/');
  const sheet = /rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';
  expect((await read(request, sheet)).html).toContain('@view-transition');
});
