import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageKey, SITE_KEY } from '@rolebook/contract/keys';
import { AddressIndex } from '../addresses/address-index';
import { DocumentCache, type RenderedPage } from './document-cache';
import { Invalidations } from './invalidations';

const KEY = '/route-cache/page/0/$/articles/a';
const NOW = 1_800_000_000_000;

let directory: string;
let invalidations: Invalidations;
let cache: DocumentCache;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'document-cache-'));
  await mkdir(path.join(directory, 'build/server'), { recursive: true });
  await writeFile(path.join(directory, 'build/BUILD_ID'), 'one');
  invalidations = new Invalidations(path.join(directory, 'marks.json'));
  cache = new DocumentCache({
    directory: path.join(directory, 'entries'),
    invalidations,
    addresses: new AddressIndex(),
  });
  cache.openBuild(path.join(directory, 'build/server'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const rendered = (text: string): RenderedPage => ({
  kind: 'APP_PAGE',
  html: [
    '<!DOCTYPE html><html lang="en-GB"><head><script src="/_next/static/chunks/app.js" async=""></script>',
    `<meta name="rolebook:sequence" content="1"/><title>${text}</title></head><body><h1>${text}</h1>`,
    '<script>self.__next_f.push([1,"flight"])</script></body></html>',
  ].join(''),
  headers: { 'x-next-cache-tags': `${pageKey('/articles/a')},${SITE_KEY}` },
  status: 200,
  rscData: undefined,
  segmentData: undefined,
});
const ask = (now: number) => cache.get(KEY, { kind: 'APP_PAGE' }, now);
const store = (text: string, now: number) =>
  cache.set(KEY, rendered(text), { cacheControl: { revalidate: 300 } }, now);
const change = (now: number) => invalidations.mark({ stale: [pageKey('/articles/a')], expired: [] }, now);
const isFresh = (found: Awaited<ReturnType<typeof ask>>, now: number) => found?.lastModified === now;

it('does not take a page for newer than a change because somebody asked while it was rendered', async () => {
  expect(await ask(NOW)).toBeNull();
  await change(NOW + 10);
  expect(await ask(NOW + 20)).toBeNull();
  await store('Before the change', NOW + 30);
  expect(isFresh(await ask(NOW + 40), NOW + 40)).toBe(false);

  await store('After the change', NOW + 50);
  expect(isFresh(await ask(NOW + 60), NOW + 60)).toBe(true);
});

it('nor when they got the old page meanwhile', async () => {
  await ask(NOW);
  await store('First', NOW + 10);
  await change(NOW + 20);
  expect(isFresh(await ask(NOW + 30), NOW + 30)).toBe(false);
  await change(NOW + 40);
  expect(isFresh(await ask(NOW + 50), NOW + 50)).toBe(false);
  await store('Second', NOW + 60);
  expect(isFresh(await ask(NOW + 70), NOW + 70)).toBe(false);
});

it('counts from the next try when a render ended without a page', async () => {
  await ask(NOW);
  await change(NOW + 10);
  const muchLater = NOW + 120_000;
  await ask(muchLater);
  await store('At last', muchLater + 10);
  expect(isFresh(await ask(muchLater + 20), muchLater + 20)).toBe(true);
});

it('needs no build under `next dev`, and insists on one everywhere else', async () => {
  const open = () =>
    new DocumentCache({
      directory: path.join(directory, 'entries'),
      invalidations,
      addresses: new AddressIndex(),
    }).openBuild(path.join(directory, 'elsewhere/server'));
  expect(open).toThrow('BUILD_ID');
  const before = process.env.NODE_ENV;
  Object.assign(process.env, { NODE_ENV: 'development' });
  try {
    expect(open).not.toThrow();
  } finally {
    Object.assign(process.env, { NODE_ENV: before });
  }
});
