import { inTransaction, poolOf, queryOn } from '../database/query';
import { expandOutbox } from '../renewal/expand-outbox';
import { startTestCms, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';
import { announce } from './announce';
import type { Post } from './announcement';

const KEY = '0123456789abcdef0123456789abcdef';
const HUB = 'https://hub.example.org/';
let cms: TestCms;
let make: ReturnType<typeof contentMaker>;

beforeAll(async () => {
  cms = await startTestCms();
  make = contentMaker(cms);
  process.stdout.write = () => true;
}, 120_000);
const { write } = process.stdout;
afterAll(async () => {
  process.stdout.write = write;
  await cms?.stop();
});

const query: ReturnType<typeof queryOn> = (text, values) => queryOn(poolOf(cms.payload))(text, values);
const expand = async (instances: string[] = []) => {
  const sequence = await inTransaction(poolOf(cms.payload), (inside) =>
    expandOutbox(inside, { instances, edges: [] }),
  );
  return sequence ?? 0;
};
const settings = (discovery: Record<string, unknown>) =>
  cms.payload.updateGlobal({ slug: 'site-settings', data: { discovery }, overrideAccess: true });
const jobs = () =>
  query<{ payload: { sequence: number; via: string } }>(
    `select payload from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
     where task.identifier = 'announcing.tell'`,
  );
const clearJobs = () => query('delete from graphile_worker._private_jobs');

/** Runs a job against a stand-in for the outside. */
async function told(job: unknown, status = 200): Promise<Post[]> {
  const posts: Post[] = [];
  await announce(cms.payload, job, async (post) => {
    posts.push(post);
    return status;
  });
  return posts;
}

it('tells nobody while nothing is set', async () => {
  await make.article('published', { title: 'Quiet' });
  await expand();
  expect(await jobs()).toEqual([]);
});

it('refuses a hub that is no public https address, and a key that is none', async () => {
  for (const webSubHub of [
    'http://hub.example.org/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://[::1]/',
  ]) {
    await expect(settings({ webSubHub })).rejects.toThrow(/WebSub hub/);
  }
  await expect(settings({ indexNowKey: 'short' })).rejects.toThrow(/IndexNow key/);
});

describe('with a key and a hub', () => {
  beforeAll(async () => {
    await settings({ indexNowKey: KEY, webSubHub: HUB, searchEngines: true });
    await expand();
  });
  beforeEach(clearJobs);

  it('tells IndexNow the pages that changed, and the hub the feeds', async () => {
    await make.article('published', { title: 'Announced' });
    await make.article('published', { title: 'Kept out', seo: { noindex: true } });
    const sequence = await expand();
    expect((await jobs()).map(({ payload }) => payload)).toEqual([
      { sequence, via: 'index-now' },
      { sequence, via: 'web-sub' },
    ]);
    const [indexNow] = await told({ sequence, via: 'index-now' });
    expect(indexNow?.to).toBe('https://api.indexnow.org/indexnow');
    const { host, key, keyLocation, urlList } = JSON.parse(indexNow?.body ?? '');
    expect({ host, key, keyLocation }).toEqual({
      host: 'site.test',
      key: KEY,
      keyLocation: `http://site.test/${KEY}.txt`,
    });
    expect(urlList).toContain('http://site.test/articles/announced');
    expect(urlList.join()).not.toContain('kept-out');
    const [hub] = await told({ sequence, via: 'web-sub' });
    expect(hub?.to).toBe(HUB);
    expect(new URLSearchParams(hub?.body).getAll('hub.url')).toContain('http://site.test/feed.xml');
  });

  it('waits until every instance serves the new page', async () => {
    await make.article('published', { title: 'Not yet served' });
    const sequence = await expand(['http://instance.test']);
    await clearJobs();
    expect(await told({ sequence, via: 'index-now' })).toEqual([]);
    expect((await jobs()).map(({ payload }) => payload)).toEqual([{ sequence, via: 'index-now' }]);
    await query('update rolebook.deliveries set acknowledged_at = now()');
    expect(await told({ sequence, via: 'index-now' })).toHaveLength(1);
  });

  it('tries again when the other side is busy, and gives up on a refusal', async () => {
    await make.article('published', { title: 'Refused' });
    const sequence = await expand();
    await expect(told({ sequence, via: 'index-now' }, 503)).rejects.toThrow('index-now answered 503');
    await expect(told({ sequence, via: 'web-sub' }, 429)).rejects.toThrow('web-sub answered 429');
    await expect(told({ sequence, via: 'index-now' }, 403)).resolves.toHaveLength(1);
  });

  it('says nothing of a site that search engines may not list', async () => {
    await settings({ searchEngines: false });
    await make.article('published', { title: 'Secret' });
    expect(await told({ sequence: await expand(), via: 'index-now' })).toEqual([]);
  });
});
