import { setTimeout as wait } from 'node:timers/promises';
import { runScheduled } from '../jobs/run-scheduled';
import { startTestCms, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';

let cms: TestCms;
let make: ReturnType<typeof contentMaker>;

beforeAll(async () => {
  cms = await startTestCms();
  make = contentMaker(cms);
}, 120_000);
afterAll(() => cms?.stop());

const stored = (id: string) =>
  cms.payload.findByID({
    collection: 'articles',
    id,
    draft: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
  });
const latest = (id: string) =>
  cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, overrideAccess: true });
const patch = (id: string, body: unknown, query = '', as: 'editor' | 'publisher' = 'publisher') =>
  cms.send('PATCH', `/articles/${id}${query}`, { as, body });

describe('a published page changes on purpose only', () => {
  const drafts = [
    ['no newer draft', async () => undefined],
    ['a newer draft', async (id: string) => void (await patch(id, { title: 'Newer draft' }, '?draft=true'))],
    [
      'a newer autosave',
      async (id: string) => void (await patch(id, { title: 'Newer draft' }, '?draft=true&autosave=true')),
    ],
  ] as const;
  const changes = [
    ['a plain PATCH', (id: string) => patch(id, { standfirst: 'Changed' })],
    ['a plain PATCH by an editor', (id: string) => patch(id, { standfirst: 'Changed' }, '', 'editor')],
    ['a draft PATCH', (id: string) => patch(id, { standfirst: 'Changed' }, '?draft=true')],
    [
      'a plain bulk PATCH',
      (id: string) =>
        cms.send('PATCH', `/articles?where[id][equals]=${id}`, {
          as: 'publisher',
          body: { standfirst: 'Changed' },
        }),
    ],
  ] as const;
  const states = drafts.flatMap(([before, prepare]) =>
    changes.map(([name, change]) => ({ before, prepare, name, change })),
  );

  it.each(states)('$before, then $name', async ({ prepare, change }) => {
    const { id, title, standfirst } = await make.article('published');
    await prepare(id);
    const answer = await change(id);
    expect(answer.status).toBe(200);
    expect(await stored(id)).toMatchObject({ _status: 'published', title, standfirst });
    expect((await latest(id)).standfirst).toBe('Changed');
  });

  it('stays when an old version is restored', async () => {
    const { id, title } = await make.article('published');
    await patch(id, { title: 'A draft' }, '?draft=true');
    const versions = await cms.send('GET', `/articles/versions?where[parent][equals]=${id}&limit=10`, {
      as: 'publisher',
    });
    const draft = versions.body.docs.find(
      (version: { version: { title: string } }) => version.version.title === 'A draft',
    );
    expect((await cms.send('POST', `/articles/versions/${draft.id}`, { as: 'publisher' })).status).toBe(200);
    expect(await stored(id)).toMatchObject({ _status: 'published', title });
  });

  it('is taken down and put up when a publisher says so', async () => {
    const { id } = await make.article('published');
    expect((await patch(id, { _status: 'draft' }, '', 'editor')).status).toBe(403);
    expect((await patch(id, { _status: 'draft' })).status).toBe(200);
    expect((await stored(id))._status).toBe('draft');
    expect((await patch(id, { _status: 'published' })).status).toBe(200);
    expect((await stored(id))._status).toBe('published');
  });

  it('cannot be published in bulk by an editor', async () => {
    const { id } = await make.article('draft');
    await cms.send('PATCH', `/articles?where[id][equals]=${id}`, {
      as: 'editor',
      body: { _status: 'published' },
    });
    expect((await stored(id))._status).toBe('draft');
  });

  it('cannot be trashed by an editor while readers see it', async () => {
    const { id } = await make.article('published');
    expect((await patch(id, { deletedAt: new Date().toISOString() }, '', 'editor')).status).toBe(403);
    expect((await stored(id)).deletedAt).toBeFalsy();
  });

  it('comes out of the trash as a draft', async () => {
    const { id } = await make.article('published');
    expect((await patch(id, { deletedAt: new Date().toISOString() })).status).toBe(200);
    expect((await patch(id, { deletedAt: null }, '?trash=true')).status).toBe(200);
    expect(await stored(id)).toMatchObject({ _status: 'draft' });
  });
});

describe('dates', () => {
  it('sets the first publication once', async () => {
    const { id } = await make.article('draft');
    expect((await stored(id)).firstPublishedAt).toBeFalsy();
    await patch(id, { _status: 'published' });
    const first = (await stored(id)).firstPublishedAt;
    expect(first).toBeTruthy();
    await patch(id, { title: 'Again', _status: 'published' });
    expect((await stored(id)).firstPublishedAt).toBe(first);
  });

  it('lets publishers correct it, and editors not', async () => {
    const { id } = await make.article('published');
    const date = '2024-05-06T07:00:00.000Z';
    await patch(id, { firstPublishedAt: '1999-01-01T00:00:00.000Z' }, '?draft=true', 'editor');
    expect((await latest(id)).firstPublishedAt).not.toBe('1999-01-01T00:00:00.000Z');
    await patch(id, { firstPublishedAt: date, _status: 'published' });
    expect((await stored(id)).firstPublishedAt).toBe(date);
  });
});

describe('lost updates', () => {
  it('gives the loser of two saves at one moment a 409', async () => {
    const { id } = await make.article('draft');
    const both = await Promise.all([
      patch(id, { title: 'First' }, '?draft=true'),
      patch(id, { standfirst: 'Second' }, '?draft=true', 'editor'),
    ]);
    const statuses = both.map(({ status }) => status).sort();
    const after = await latest(id);
    // Either the second is refused, or (when they did not overlap after all) nothing of either is lost.
    if (statuses[1] === 409) {
      expect(statuses[0]).toBe(200);
      const loser = both.find(({ status }) => status === 409);
      expect(loser?.body.errors[0].message).toMatch(/try again/i);
    } else {
      expect(after).toMatchObject({ title: 'First', standfirst: 'Second' });
    }
  });

  it('never loses a field in forty rounds of parallel saves', async () => {
    const { id } = await make.article('draft');
    let refused = 0;
    for (let round = 0; round < 40; round += 1) {
      const [a, b] = await Promise.all([
        patch(id, { title: `T${round}` }, '?draft=true'),
        patch(id, { standfirst: `S${round}` }, '?draft=true', 'editor'),
      ]);
      const after = await latest(id);
      if (a.status === 200) expect(after.title).toBe(`T${round}`);
      if (b.status === 200) expect(after.standfirst).toBe(`S${round}`);
      expect([200, 409]).toContain(a.status);
      expect([200, 409]).toContain(b.status);
      refused += [a, b].filter(({ status }) => status === 409).length;
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('refuses a form that was opened before somebody else saved', async () => {
    const { id } = await make.article('draft');
    const opened = (await cms.send('GET', `/articles/${id}?draft=true`, { as: 'editor' })).body;
    expect(opened.expectedUpdatedAt).toBe(opened.updatedAt);
    const winner = await patch(
      id,
      { title: 'Winner', expectedUpdatedAt: opened.expectedUpdatedAt },
      '?draft=true',
    );
    expect(winner.status).toBe(200);
    const loser = await patch(
      id,
      { title: 'Loser', expectedUpdatedAt: opened.expectedUpdatedAt },
      '?draft=true',
      'editor',
    );
    expect(loser.status).toBe(409);
    expect(loser.body.errors[0].message).toMatch(/saved by somebody else/);
    expect((await latest(id)).title).toBe('Winner');
    const next = winner.body.doc.expectedUpdatedAt;
    expect((await patch(id, { title: 'Winner again', expectedUpdatedAt: next }, '?draft=true')).status).toBe(
      200,
    );
  });

  it('takes the precondition as a header too', async () => {
    const { id, updatedAt } = await make.article('draft');
    const headers = { 'x-expected-updated-at': updatedAt };
    const send = (title: string) =>
      cms.send('PATCH', `/articles/${id}?draft=true`, { as: 'publisher', body: { title }, headers });
    expect((await send('One')).status).toBe(200);
    expect((await send('Two')).status).toBe(409);
  });

  it('holds for the site settings', async () => {
    const opened = (await cms.send('GET', '/globals/site-settings', { as: 'publisher' })).body;
    const save = (tagline: string) =>
      cms.send('POST', '/globals/site-settings', {
        as: 'publisher',
        body: { tagline, expectedUpdatedAt: opened.updatedAt },
      });
    await cms.payload.updateGlobal({
      slug: 'site-settings',
      data: { tagline: 'Before' },
      overrideAccess: true,
    });
    const current = (await cms.send('GET', '/globals/site-settings', { as: 'publisher' })).body;
    opened.updatedAt = current.updatedAt;
    expect((await save('One')).status).toBe(200);
    expect((await save('Two')).status).toBe(409);
  });
});

describe('schedules', () => {
  it('publishes and unpublishes when it is time, and only then', async () => {
    const { id } = await make.article('draft');
    const user = { relationTo: 'users' as const, value: cms.users.publisher.id };
    const queue = (type: 'publish' | 'unpublish', inMs: number) =>
      cms.payload.jobs.queue({
        task: 'schedulePublish',
        input: { type, doc: { relationTo: 'articles', value: id }, user },
        waitUntil: new Date(Date.now() + inMs),
      });
    await queue('publish', 800);
    await runScheduled(cms.payload);
    expect((await stored(id))._status).toBe('draft');
    await wait(900);
    expect(await runScheduled(cms.payload)).toBe(1);
    expect(await stored(id)).toMatchObject({ _status: 'published' });
    await queue('unpublish', 0);
    await runScheduled(cms.payload);
    expect((await stored(id))._status).toBe('draft');
  });

  it('does nothing for somebody who may not publish', async () => {
    const { id } = await make.article('draft');
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: cms.users.editor.id },
      },
    });
    await runScheduled(cms.payload);
    expect((await stored(id))._status).toBe('draft');
  });
});
