import { Pool } from 'pg';
import { poolOf, type Query, queryOn } from '../database/query';
import { idOf } from '../fields/id-of';
import { startTestCms, type TestCms } from '../testing/cms';
import { bodyOf, contentMaker } from '../testing/content';
import { reconcile } from './reconcile';
import { type RenewalService, startRenewal } from './renewal-service';
import { type FakeEdge, startFakeEdge } from './testing/fake-edge';
import { type FakeInstance, startFakeInstance } from './testing/fake-instance';

const secret = 's'.repeat(40);
const edgeSecret = 'e'.repeat(40);
let cms: TestCms;
let query: Query;
let pool: Pool;
let make: ReturnType<typeof contentMaker>;
let one: FakeInstance;
let two: FakeInstance;
let edge: FakeEdge;
let service: RenewalService;

beforeAll(async () => {
  cms = await startTestCms();
  make = contentMaker(cms);
  query = queryOn(poolOf(cms.payload));
  pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 12 });
  pool.on('error', () => {});
  const ask = (pathAndQuery: string) => cms.send('GET', pathAndQuery);
  [one, two, edge] = await Promise.all([
    startFakeInstance(ask, secret),
    startFakeInstance(ask, secret),
    startFakeEdge(),
  ]);
  service = startRenewal({
    payload: cms.payload,
    pool,
    instances: [one.address, two.address],
    edges: [edge.address],
    edgeSecret,
    sharedSecret: secret,
    heartbeatMs: 300,
    sweepMs: 60_000,
  });
}, 120_000);

afterAll(async () => {
  await service.stop();
  await Promise.all([one.goDown(), two.goDown(), edge.stop()]);
  await pool.end();
  await cms.stop();
});

beforeEach(async () => {
  await quiet();
  one.messages.length = 0;
  one.renders.length = 0;
  two.messages.length = 0;
  two.renders.length = 0;
  edge.purges.length = 0;
  edge.fetched.length = 0;
});

async function until(what: string, condition: () => boolean | Promise<boolean>, withinMs = 20_000) {
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const count = async (sql: string, values: unknown[] = []) =>
  Number((await query<{ n: string }>(`select count(*) as n from ${sql}`, values))[0]?.n);
const unacknowledged = () => count('rolebook.deliveries where acknowledged_at is null');

/** Everything told, served, purged and warmed. */
async function quiet() {
  await service.expand();
  await until('every delivery acknowledged', async () => (await unacknowledged()) === 0);
  await until('every page warm', async () => {
    const missing = await count(
      `rolebook.addresses address cross join rolebook.instances
       where address.state = 'live' and not exists (select from rolebook.served
         where served.instance = instances.instance and served.path = address.path and served.sequence is not null)`,
    );
    return missing === 0;
  });
  await until('every edge purged', async () => (await count('rolebook.edge_purges')) === 0);
}

const update = (id: string, data: Record<string, unknown>, draft = false) =>
  cms.payload.update({ collection: 'articles', id, data, draft, overrideAccess: true });
const publish = (id: string, data: Record<string, unknown> = {}) =>
  update(id, { ...data, _status: 'published' });
const wanted = async (path: string) =>
  Number(
    (
      await query<{ s: string }>('select sequence as s from rolebook.page_sequence where path = $1', [path])
    )[0]?.s,
  );
const addressOf = async (path: string) =>
  (
    await query<{ state: string; moved_to: string | null }>(
      'select state, moved_to from rolebook.addresses where path = $1',
      [path],
    )
  )[0];

describe('what a save writes', () => {
  it('is nothing for drafts and autosaves, of new documents and over published ones', async () => {
    const draft = await make.article('draft');
    const live = await make.article('published');
    await quiet();
    const before = await count('rolebook.outbox');
    await update(draft.id, { title: 'Still a draft' }, true);
    await update(live.id, { title: 'A newer draft' }, true);
    await cms.payload.update({
      collection: 'articles',
      id: live.id,
      data: { title: 'Autosaved' },
      draft: true,
      autosave: true,
      overrideAccess: true,
    });
    expect(await count('rolebook.outbox')).toBe(before);
    expect(await count(`rolebook.announced where document_id = $1`, [draft.id])).toBe(0);
  });

  it('is kept or lost with the document', async () => {
    const article = await make.article('published');
    await quiet();
    const { payload } = cms;
    const transactionID = await payload.db.beginTransaction();
    if (!transactionID) throw new Error('no transaction');
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: { title: 'Never happened', _status: 'published' },
      overrideAccess: true,
      req: { transactionID },
    });
    await payload.db.rollbackTransaction(transactionID);
    expect(await count('rolebook.outbox where expanded_at is null')).toBe(0);
    expect(await reconcile(payload, pool)).toBe(0);
  });

  it('names what the document uses, also in answers, tokens and blocks', async () => {
    const [role, level, region, source] = [
      await make.role(),
      await make.level(),
      await make.region(),
      await make.source(),
    ];
    const figure = await cms.payload.create({
      collection: 'salary-figures',
      data: {
        role: role.id,
        level: level.id,
        region: region.id,
        min: 45_000,
        max: 65_000,
        asOf: '2026-11-01',
        currency: 'GBP',
        period: 'year',
        component: 'base',
        employment: 'permanent',
        statistic: 'editorial-range',
        confidence: 'medium',
        sources: [source.id],
        _status: 'published',
      },
      overrideAccess: true,
    });
    const token = {
      type: 'inlineBlock',
      version: 1,
      fields: {
        id: '6650f0000000000000000001',
        blockType: 'salaryFigure',
        figure: figure.id,
        part: 'range',
        form: 'short',
      },
    };
    const answer = bodyOf('It pays');
    for (const paragraph of answer.root.children) (paragraph.children as unknown[]).push(token);
    const body = bodyOf('Body.');
    (body.root.children as unknown[]).push({
      type: 'block',
      version: 2,
      format: '',
      fields: {
        id: '6650f0000000000000000002',
        blockType: 'faq',
        heading: 'Questions',
        items: [{ id: '6650f0000000000000000003', question: 'What does it pay?', answer }],
      },
    });
    const article = await make.article('published', { body });
    const edges = await query<{ entity_collection: string }>(
      'select entity_collection from rolebook.used_in where user_id = $1 and entity_id = $2',
      [article.id, figure.id],
    );
    expect(edges).toEqual([{ entity_collection: 'salary-figures' }]);

    await quiet();
    one.renders.length = 0;
    await cms.payload.update({
      collection: 'salary-figures',
      id: figure.id,
      overrideAccess: true,
      data: { max: 70_000, revisionReason: 'new-data', _status: 'published' },
    });
    await quiet();
    expect(one.renders).toContain(`/articles/${article.slug}`);
    const answered = await cms.send('GET', `/published/page?path=/articles/${article.slug}`);
    expect(JSON.stringify(answered.body.page.body)).toContain('70000');
  });
});

describe('publishing', () => {
  it('reaches every instance, renews what shows the document and nothing else', async () => {
    const article = await make.article('published');
    const other = await make.article('published');
    await quiet();
    one.renders.length = 0;
    await publish(article.id, { body: bodyOf('Other words.') });
    await service.expand();
    const path = `/articles/${article.slug}`;
    const sequence = await wanted(path);
    await until('both serve it', () =>
      [one, two].every((it) => (it.serves(path)?.sequence ?? 0) >= sequence),
    );
    await quiet();
    expect(new Set(one.renders)).toContain(path);
    expect(one.renders).not.toContain(`/articles/${other.slug}`);
    expect(one.renders).not.toContain('/articles');
    expect(one.renders).not.toContain('/');
    expect(one.renders.filter((rendered) => rendered === path)).toHaveLength(1);
  });

  it('purges the edge softly, by key, once the instances serve it, and warms through it', async () => {
    const article = await make.article('published');
    const path = `/articles/${article.slug}`;
    await quiet();
    // The purge is written down a moment after the last acknowledgement.
    const soft = () => edge.purges.filter(({ method }) => method === 'SOFTPURGE').flatMap(({ keys }) => keys);
    await until('purged softly', () =>
      [`page:${path}`, 'page:/articles', 'page:/'].every((key) => soft().includes(key)),
    );
    expect(edge.purges.every(({ secret: shown }) => shown === edgeSecret)).toBe(true);
    expect(edge.purges.some(({ method }) => method === 'PURGE')).toBe(false);
    await until('warmed through the edge', () => edge.fetched.includes(path));
  });

  it('never numbers a page before its content can be read, whatever the order of commits', async () => {
    const [first, second] = [await make.article('published'), await make.article('published')];
    await quiet();
    const { payload } = cms;
    const transactionID = await payload.db.beginTransaction();
    if (!transactionID) throw new Error('no transaction');
    await payload.update({
      collection: 'articles',
      id: first.id,
      data: { title: 'Slow commit', _status: 'published' },
      overrideAccess: true,
      req: { transactionID },
    });
    await publish(second.id, { title: 'Quick commit' });
    await quiet();
    const before = await wanted(`/articles/${first.slug}`);
    const promised = (await cms.send('GET', `/published/page?path=/articles/${first.slug}`)).body;
    expect(promised.page.title).not.toBe('Slow commit');
    await payload.db.commitTransaction(transactionID);
    await quiet();
    const after = (await cms.send('GET', `/published/page?path=/articles/${first.slug}`)).body;
    expect(after.page.title).toBe('Slow commit');
    expect(after.sequence).toBeGreaterThan(before);
    expect(one.serves(`/articles/${first.slug}`)?.sequence).toBe(after.sequence);
  });

  it('renews everything when the frame changes', async () => {
    await make.article('published');
    await quiet();
    await cms.payload.updateGlobal({
      slug: 'site-settings',
      data: { footerNote: `Note ${Date.now()}` },
      overrideAccess: true,
    });
    await quiet();
    expect(one.messages.some(({ site }) => site)).toBe(true);
    const newest = await wanted('/');
    await until(
      'every page is of the new frame',
      async () =>
        (await count('rolebook.served where instance = $1 and sequence < $2', [one.address, newest])) === 0,
    );
  });
});

describe('taking down', () => {
  it('unpublishes to 404, purges hard at once and again after the render', async () => {
    const article = await make.article('published');
    const path = `/articles/${article.slug}`;
    await quiet();
    edge.purges.length = 0;
    await update(article.id, { _status: 'draft' });
    await quiet();
    expect(one.serves(path)?.status).toBe(404);
    expect(two.serves(path)?.status).toBe(404);
    const hard = edge.purges.filter(
      ({ method, keys }) => method === 'PURGE' && keys.includes(`page:${path}`),
    );
    expect(hard.length).toBeGreaterThanOrEqual(2);
    expect(one.messages.flatMap(({ takeDown }) => takeDown)).toContain(path);
    expect((await cms.send('GET', `/published/page?path=${path}`)).status).toBe(404);
  });

  it('answers 410 for what was deleted or trashed, and 404 again when it comes back as a draft', async () => {
    const article = await make.article('published');
    const path = `/articles/${article.slug}`;
    await update(article.id, { deletedAt: new Date().toISOString() });
    await quiet();
    expect(one.serves(path)?.status).toBe(410);
    await cms.payload.update({
      collection: 'articles',
      id: article.id,
      data: { deletedAt: null },
      trash: true,
      overrideAccess: true,
    });
    await quiet();
    expect((await cms.send('GET', `/published/page?path=${path}`)).status).toBe(404);
    await publish(article.id);
    await quiet();
    expect(one.serves(path)?.status).toBe(200);
    await cms.payload.delete({ collection: 'articles', id: article.id, overrideAccess: true });
    await quiet();
    expect(await addressOf(path)).toMatchObject({ state: 'gone' });
    expect(one.serves(path)?.status).toBe(410);
  });

  it('says nothing of a draft that is thrown away unseen', async () => {
    const draft = await make.article('draft');
    await update(draft.id, { deletedAt: new Date().toISOString() }, true);
    await cms.payload.delete({ collection: 'articles', id: draft.id, trash: true, overrideAccess: true });
    expect(await addressOf(`/articles/${draft.slug}`)).toBeUndefined();
  });

  it('moves readers in one hop when slugs change, however often', async () => {
    const article = await make.article('published', { title: `Moves ${Date.now()}` });
    const first = `/articles/${article.slug}`;
    await quiet();
    await publish(article.id, { slug: `${article.slug}-b` });
    await quiet();
    await publish(article.id, { slug: `${article.slug}-c` });
    await quiet();
    expect(await addressOf(first)).toEqual({ state: 'moved', moved_to: `${first}-c` });
    expect(await addressOf(`${first}-b`)).toEqual({ state: 'moved', moved_to: `${first}-c` });
    expect(one.serves(first)?.status).toBe(308);
    await publish(article.id, { slug: article.slug });
    await quiet();
    expect(await addressOf(first)).toMatchObject({ state: 'live' });
    expect(one.serves(first)?.status).toBe(200);
  });
});

describe('when something fails', () => {
  it('an unreachable instance delays only its own acknowledgement, and is told everything when it is back', async () => {
    const article = await make.article('published');
    const path = `/articles/${article.slug}`;
    await quiet();
    await two.goDown();
    await publish(article.id, { title: 'While two was away' });
    await service.expand();
    const sequence = await wanted(path);
    await until(
      'one acknowledged',
      async () =>
        (await count('rolebook.deliveries where instance = $1 and acknowledged_at is null', [
          one.address,
        ])) === 0,
    );
    await until('the edge purged without two', () =>
      edge.purges.some(({ keys }) => keys.includes(`page:${path}`)),
    );
    expect(await unacknowledged()).toBeGreaterThan(0);
    await two.comeBack();
    await quiet();
    expect(two.serves(path)?.sequence).toBe(sequence);
    // It came back with an empty cache: every live page is rendered again, without anybody asking.
    expect(two.serves('/')?.status).toBe(200);
  });

  it('one that hangs holds up neither the others nor the edge for long', async () => {
    const article = await make.article('published');
    const path = `/articles/${article.slug}`;
    await quiet();
    two.behaviour = 'hanging';
    await publish(article.id, { title: 'While two hung' });
    await service.expand();
    const sequence = await wanted(path);
    await until('one serves it', () => (one.serves(path)?.sequence ?? 0) >= sequence);
    await until('the edge purged', () => edge.purges.some(({ keys }) => keys.includes(`page:${path}`)));
    // Nobody waited for two: it hangs still, and has not accepted the message.
    expect(two.serves(path)?.sequence ?? 0).toBeLessThan(sequence);
    two.behaviour = 'normal';
    await quiet();
    expect(two.serves(path)?.sequence).toBe(sequence);
  }, 60_000);

  it('pages of an older change that do not come hold up no newer change', async () => {
    const [older, newer] = [await make.article('published'), await make.article('published')];
    await quiet();
    for (const path of [`/articles/${older.slug}`, '/', '/articles', '/feed.xml']) two.stuck.add(path);
    await publish(older.id, { title: 'Never rendered' });
    await service.expand();
    await until('told of the older', () =>
      two.messages.some(({ renew }) => renew.includes(`/articles/${older.slug}`)),
    );
    await publish(newer.id, { title: 'Right behind it' });
    await service.expand();
    const path = `/articles/${newer.slug}`;
    const sequence = await wanted(path);
    await until('two serves the newer', () => (two.serves(path)?.sequence ?? 0) >= sequence, 8_000);
    two.stuck.clear();
    await quiet();
  }, 90_000);

  it('an accepted message that was lost is said again', async () => {
    const article = await make.article('published');
    const path = `/articles/${article.slug}`;
    await quiet();
    two.messages.length = 0;
    two.behaviour = 'forgetful';
    await publish(article.id, { title: 'Forgotten at first' });
    await service.expand();
    await until('accepted', () => two.messages.some(({ renew }) => renew.includes(path)));
    two.behaviour = 'normal';
    const sequence = await wanted(path);
    await until('two serves it', () => (two.serves(path)?.sequence ?? 0) >= sequence, 45_000);
    expect(two.messages.some(({ id }) => id.startsWith('reminder-'))).toBe(true);
    await quiet();
  }, 90_000);

  it('forty changes reach an instance that loses every second message', async () => {
    const articles = [await make.article('published'), await make.article('published')];
    await quiet();
    two.behaviour = 'distracted';
    for (let round = 1; round <= 20; round += 1) {
      for (const { id } of articles) await publish(id, { title: `Change ${round}` });
      await service.expand();
    }
    for (const { slug } of articles) {
      const path = `/articles/${slug}`;
      const sequence = await wanted(path);
      await until(`two serves ${path}`, () => (two.serves(path)?.sequence ?? 0) >= sequence, 60_000);
    }
    two.behaviour = 'normal';
    await quiet();
  }, 180_000);

  it('a renewal is not closed without the purge that belongs to it', async () => {
    const article = await make.article('published');
    const path = `/articles/${article.slug}`;
    await quiet();
    edge.purges.length = 0;
    await query('alter table rolebook.edge_purges rename to edge_purges_away');
    try {
      await publish(article.id, { title: 'The worker stumbles after the render' });
      await service.expand();
      await until('every page seen on both', async () => {
        const unseen = await count(
          `rolebook.page_sequence page join rolebook.served using (path) where served.sequence < page.sequence`,
        );
        return unseen === 0;
      });
      // Time to close it, were it possible.
      await new Promise((resolve) => setTimeout(resolve, 500));
    } finally {
      await query('alter table rolebook.edge_purges_away rename to edge_purges');
    }
    await until('the edge purged', () => edge.purges.some(({ keys }) => keys.includes(`page:${path}`)));
    await quiet();
  }, 60_000);

  it('an edge that is down is purged when it is back', async () => {
    const article = await make.article('published');
    edge.isDown = true;
    await publish(article.id, { title: 'While the edge was down' });
    await service.expand();
    await until('purges wait', async () => (await count('rolebook.edge_purges where failures > 0')) > 0);
    edge.isDown = false;
    await quiet();
    expect(edge.purges.some(({ keys }) => keys.includes(`page:/articles/${article.slug}`))).toBe(true);
  });

  it('finds what no hook saw: a change by SQL, a lost announcement', async () => {
    const article = await make.article('published');
    await quiet();
    await query(
      `update articles set title = 'By SQL', updated_at = now() + interval '1 second' where id::text = $1`,
      [article.id],
    );
    await query(`delete from rolebook.announced where document_id = $1`, [idOf(article.topic)]);
    expect(await reconcile(cms.payload, pool)).toBe(2);
    await quiet();
    const page = await cms.send('GET', `/published/page?path=/articles/${article.slug}`);
    expect(page.body.page.title).toBe('By SQL');
    expect(one.renders).toContain(`/articles/${article.slug}`);
    expect(await reconcile(cms.payload, pool)).toBe(0);
  });
});
