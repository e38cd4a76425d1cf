import { startTestCms, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';

let cms: TestCms;
let make: ReturnType<typeof contentMaker>;

beforeAll(async () => {
  cms = await startTestCms();
  make = contentMaker(cms);
}, 120_000);
afterAll(() => cms?.stop());

async function redirects(): Promise<Record<string, string>> {
  const { docs } = await cms.payload.find({
    collection: 'redirects',
    limit: 0,
    pagination: false,
    overrideAccess: true,
  });
  return Object.fromEntries(docs.map(({ from, to }) => [from, to]));
}
const publishAs = (id: string, slug: string) =>
  cms.send('PATCH', `/articles/${id}`, { as: 'publisher', body: { slug, _status: 'published' } });

describe('slugs', () => {
  it('follow the title until publication, then stay', async () => {
    const made = await cms.send('POST', '/articles?draft=true', {
      as: 'editor',
      body: { title: 'ML Engineer vs Data Scientist' },
    });
    expect(made.body.doc.slug).toBe('ml-engineer-vs-data-scientist');
    const { id } = made.body.doc;
    const renamed = await cms.send('PATCH', `/articles/${id}?draft=true`, {
      as: 'editor',
      body: { title: 'Data & AI' },
    });
    expect(renamed.body.doc.slug).toBe('data-and-ai');
    const { title: _title, ...rest } = await make.articleData();
    const published = await cms.send('PATCH', `/articles/${id}`, {
      as: 'publisher',
      body: { ...rest, _status: 'published' },
    });
    expect(published.status).toBe(200);
    const after = await cms.send('PATCH', `/articles/${id}`, {
      as: 'publisher',
      body: { title: 'Another title', _status: 'published' },
    });
    expect(after.body.doc.slug).toBe('data-and-ai');
  });

  it('step aside when they follow, and are refused when they are typed', async () => {
    const first = await make.article('published', { title: 'Same title' });
    const second = await make.article('draft', { title: 'Same title' });
    expect([first.slug, second.slug]).toEqual(['same-title', 'same-title-2']);
    const taken = await cms.send('PATCH', `/articles/${second.id}?draft=true`, {
      as: 'editor',
      body: { slug: 'same-title' },
    });
    expect(taken.status).toBe(400);
    expect(taken.text).toMatch(/already taken/);
    expect(taken.text).toMatch(/"path":"slug"/);
  });

  it('of a copy is its own, and so are its dates: it can be published like any other', async () => {
    const original = await make.article('published', {
      title: 'Copied',
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
      corrections: [{ date: '2020-02-01', text: 'It said something else.' }],
    });
    const copies = [];
    for (let copy = 0; copy < 2; copy += 1) {
      copies.push(await cms.send('POST', `/articles/${original.id}/duplicate`, { as: 'author', body: {} }));
    }
    expect(copies.map(({ status }) => status)).toEqual([200, 200]);
    expect(copies.map(({ body }) => body.doc.slug)).toEqual(['copied-2', 'copied-3']);
    const { id } = copies[0]?.body.doc ?? {};
    const published = await publishAs(id, 'another-story');
    expect(published.status).toBe(200);
    expect(Date.parse(published.body.doc.firstPublishedAt)).toBeGreaterThan(Date.now() - 60_000);
    expect(published.body.doc.corrections ?? []).toEqual([]);
    expect((await redirects())['/articles/copied']).toBeUndefined();
    const kept = await cms.send('GET', `/articles/${original.id}`);
    expect(kept.body).toMatchObject({ slug: 'copied', firstPublishedAt: '2020-01-01T00:00:00.000Z' });
    expect(kept.body.corrections).toHaveLength(1);
  });

  it.each(['UPPER', 'two--hyphens', 'a b', '-lead', 'ä', '../etc', 'x'.repeat(97)])(
    'refuses %s',
    async (slug) => {
      const { id } = await make.article('draft');
      const answer = await cms.send('PATCH', `/articles/${id}?draft=true`, { as: 'editor', body: { slug } });
      expect(answer.status).toBe(400);
      expect(answer.text).toMatch(/"path":"slug"/);
    },
  );

  it('of a role never contain -vs-', async () => {
    const role = await make.role();
    const answer = await cms.send('PATCH', `/roles/${role.id}?draft=true`, {
      as: 'editor',
      body: { slug: 'a-vs-b' },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/-vs-/);
  });
});

describe('a changed slug', () => {
  it('leaves one redirect, in one step, whatever happened before', async () => {
    const { id } = await make.article('published', { title: 'One', slug: 'one' });
    await publishAs(id, 'two');
    expect(await redirects()).toMatchObject({ '/articles/one': '/articles/two' });
    await publishAs(id, 'three');
    expect(await redirects()).toMatchObject({
      '/articles/one': '/articles/three',
      '/articles/two': '/articles/three',
    });
    await publishAs(id, 'one');
    const after = await redirects();
    expect(after['/articles/one']).toBeUndefined();
    expect(after).toMatchObject({ '/articles/two': '/articles/one', '/articles/three': '/articles/one' });
  });

  it('leaves none while it is a draft, and one from the published slug when it is published', async () => {
    const { id } = await make.article('published', { title: 'Known', slug: 'known' });
    await cms.send('PATCH', `/articles/${id}?draft=true`, { as: 'editor', body: { slug: 'middle' } });
    await cms.send('PATCH', `/articles/${id}?draft=true`, { as: 'editor', body: { slug: 'final' } });
    expect((await redirects())['/articles/known']).toBeUndefined();
    await cms.send('PATCH', `/articles/${id}`, { as: 'publisher', body: { _status: 'published' } });
    const after = await redirects();
    expect(after['/articles/known']).toBe('/articles/final');
    expect(after['/articles/middle']).toBeUndefined();
  });
});

describe('redirects by hand', () => {
  const add = (from: string, to: string) =>
    cms.send('POST', '/redirects', { as: 'publisher', body: { from, to } });

  it('are shortened to one step', async () => {
    expect((await add('/old/b', '/old/c')).status).toBe(201);
    expect((await add('/old/a', '/old/b')).status).toBe(201);
    expect((await add('/old/c', '/old/d')).status).toBe(201);
    expect(await redirects()).toMatchObject({ '/old/a': '/old/d', '/old/b': '/old/d', '/old/c': '/old/d' });
  });

  it.each([
    ['/loop', '/loop'],
    ['/old/d', '/old/a'],
  ])('refuse a circle: %s to %s', async (from, to) => {
    const answer = await add(from, to);
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/circle/);
  });

  it.each(['//evil.example', 'https://evil.example', '/a?b', '/a/', '/a/../b', 'javascript:alert(1)', '/ä'])(
    'refuse %s',
    async (to) => {
      expect((await add(`/bad-${encodeURIComponent(to).length}`, to)).status).toBe(400);
    },
  );
});
