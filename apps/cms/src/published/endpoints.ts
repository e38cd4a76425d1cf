import type { Endpoint, PayloadRequest } from 'payload';
import { poolOf, queryOn } from '../database/query';
import { allAddresses } from '../renewal/addresses';
import { BETWEEN_TIERS } from '../request/between-tiers';
import { log, reasonOf } from '../worker/log';
import { publishedDirectory } from './directory';
import { publishedFeed } from './feeds';
import type { Building } from './pages/building';
import { publishedPage } from './published-page';
import { publishedSite } from './site';
import { publishedSitemapIndex, publishedSitemapPart } from './sitemap';

const PATH = /^\/[a-z0-9\-./]{0,400}$/;

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': BETWEEN_TIERS } });

const buildingOf = (req: PayloadRequest): Building => ({
  payload: req.payload,
  query: queryOn(poolOf(req.payload)),
});

type Ask = (building: Building, path: string) => Promise<Response>;

/** Refuses what cannot be a path before anything is looked up; a failure is logged and answered without its words. */
function byPath(ask: Ask): Endpoint['handler'] {
  return async (req) => {
    const path = new URL(req.url ?? '', 'http://cms').searchParams.get('path') ?? '';
    if (!PATH.test(path)) return answer({ error: 'malformed', field: 'path' }, 400);
    return guarded(() => ask(buildingOf(req), path), path);
  };
}

async function guarded(ask: () => Promise<Response>, what: string): Promise<Response> {
  try {
    return await ask();
  } catch (error) {
    log('error', 'published-failed', { what, reason: reasonOf(error) });
    return answer({ error: 'failed' }, 503);
  }
}

const page = byPath(async (building, path) => {
  const found = await publishedPage(building, path);
  switch (found.status) {
    case 200:
      return answer({ sequence: found.sequence, page: found.page });
    case 308:
      return answer({ to: found.to }, 308);
    case 404:
      return answer({ error: 'missing' }, 404);
    case 410:
      return answer({ error: 'gone' }, 410);
  }
});

const feed = byPath(async (building, path) => {
  const found = await publishedFeed(building, path);
  return found ? answer(found) : answer({ error: 'missing' }, 404);
});

const sitemapPart = byPath(async (building, path) => {
  const found = await publishedSitemapPart(building, path);
  return found ? answer(found) : answer({ error: 'missing' }, 404);
});

const newestSequence = async ({ query }: Building) =>
  Number(
    (await query<{ newest: string }>('select coalesce(max(sequence), 0) as newest from rolebook.renewals'))[0]
      ?.newest,
  );

const whole =
  (what: string, ask: (building: Building) => Promise<unknown>): Endpoint['handler'] =>
  (req) =>
    guarded(async () => answer(await ask(buildingOf(req))), what);

/** The published-content API: what readers may see, in the shapes of `packages/contract`. */
export const publishedEndpoints: Endpoint[] = [
  { path: '/published/page', method: 'get', handler: page },
  { path: '/published/feed', method: 'get', handler: feed },
  {
    path: '/published/site',
    method: 'get',
    handler: whole('site', async (building) => {
      const sequence = await newestSequence(building);
      return { sequence, site: await publishedSite(building) };
    }),
  },
  { path: '/published/sitemap', method: 'get', handler: whole('sitemap', publishedSitemapIndex) },
  { path: '/published/sitemap-part', method: 'get', handler: sitemapPart },
  { path: '/published/directory', method: 'get', handler: whole('directory', publishedDirectory) },
  {
    path: '/published/addresses',
    method: 'get',
    handler: whole('addresses', async (building) => {
      const sequence = await newestSequence(building);
      return { sequence, addresses: await allAddresses(building.query) };
    }),
  },
];
