import { readdir, readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { buildOnce, SiteInstance } from '../../tests/built-site';
import { FakeCms } from '../../tests/fake-cms';
import { renewal, sendRenewal, untilServed } from '../../tests/renewals';

const ARTICLE = '/articles/ml-engineer-vs-data-scientist';
const OTHER = '/articles/second-article';
const FRAMEWORK = /\/_next\/static\/[^"]+\.js|__next_f|TURBOPACK|rolebook:sequence|<!--/;

let cms: FakeCms;
let cmsOrigin: string;
let site: SiteInstance;

beforeAll(async () => {
  await buildOnce();
  cms = new FakeCms();
  cmsOrigin = await cms.start();
  site = await SiteInstance.start(cmsOrigin);
}, 400_000);
afterAll(async () => {
  await site?.remove();
  await cms?.stop();
});

const get = async (address: string, init?: RequestInit, from = site) => {
  const answer = await fetch(`${from.origin}${address}`, { redirect: 'manual', ...init });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
/** By hand: fetch adds `Cache-Control: no-cache` to a conditional request, which asks for the whole page. */
const statusWithEtag = (address: string, etag: string) =>
  new Promise((resolve, reject) => {
    const call = request(`${site.origin}${address}`, { headers: { 'if-none-match': etag } }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    });
    call.on('error', reject).end();
  });
const bytesBelow = async (folder: string) => {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

describe('reader pages', () => {
  it('are plain documents on the first hit, on hits and on stale hits', async () => {
    const answers = [await get(ARTICLE), await get(ARTICLE)];
    const sequence = cms.edit(ARTICLE, { title: 'A title that was changed' });
    await sendRenewal(site.origin, renewal({ sequence, renew: [ARTICLE] }));
    answers.push(await get(ARTICLE));
    expect(answers.map(({ headers }) => headers.get('x-nextjs-cache'))).toEqual(['MISS', 'HIT', 'STALE']);
    for (const { status, text, headers } of answers) {
      expect(status).toBe(200);
      expect(text).toContain('ML engineer or data scientist');
      expect(text).not.toMatch(FRAMEWORK);
      expect(text).toContain('application/ld+json');
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-rolebook-sequence')).toBe('1');
      expect(headers.get('xkey')?.split(' ').sort()).toEqual([`page:${ARTICLE}`, 'site']);
    }
    // A page on its way out must not be kept by the edge as if it were new.
    expect(answers[2]?.headers.get('cache-control')).toMatch(/s-maxage=5\b/);

    await untilServed(`${site.origin}${ARTICLE}`, sequence);
    expect((await get(ARTICLE)).text).toContain('A title that was changed');
  });

  it('come from the cms, never from the build', async () => {
    for (const page of ['/', '/articles', '/roles', '/authors', '/salaries']) {
      const { status, headers } = await get(page);
      expect([page, status, headers.get('x-rolebook-sequence')]).toEqual([page, 200, '1']);
    }
  });

  it('answer HEAD as they answer GET, without a body', async () => {
    const whole = await get(OTHER);
    const head = await get(OTHER, { method: 'HEAD' });
    expect(head.text).toBe('');
    expect([head.status, head.headers.get('etag')]).toEqual([200, whole.headers.get('etag')]);
    expect(await statusWithEtag(OTHER, whole.headers.get('etag') ?? '')).toBe(304);
  });
});

describe('the search', () => {
  const asked = () => cms.calls.filter((call) => call.startsWith('/api/published/search?'));

  it('is a plain document, made anew each time and kept nowhere', async () => {
    const before = await bytesBelow(site.directory);
    const made = asked().length;
    const answers = [await get('/search?q=ml+ops&kind=article'), await get('/search?q=ml+ops&kind=article')];
    expect(asked().slice(made)).toEqual(Array(2).fill('/api/published/search?q=ml+ops&kind=article'));
    for (const { status, text, headers } of answers) {
      expect(status).toBe(200);
      expect(text).toContain('<mark>pay</mark>');
      expect(text).toContain('says &lt;b&gt;');
      expect(text).not.toMatch(FRAMEWORK);
      expect(text).toContain('<meta name="robots" content="noindex, follow"');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
    expect(await bytesBelow(site.directory)).toBe(before);
  });

  it.each([
    '/search',
    '/search?q=',
    `/search?q=${'x'.repeat(10_000)}`,
    '/search?q=%00%ff%ed%a0%80',
    '/search?q=<script>alert(1)</script>',
    '/search?q=a&page=-1',
    '/search?q=a&page=99999&kind=nonsense&topic=..%2F',
    '/search/?q=a',
    '/search?%',
  ])('%.60s is a sensible page', async (address) => {
    const { status, text } = await get(address);
    expect(status).toBe(200);
    expect(text).toContain('<h1 dir="auto">Search</h1>');
    expect(text).not.toContain('<script>alert');
  });

  it('has no other addresses', async () => {
    const segment = Buffer.from('[["q","a"]]').toString('base64url');
    for (const address of [`/search/${segment}`, '/search/nonsense', '/search/a/b']) {
      expect([address, (await get(address)).status]).toEqual([address, 404]);
    }
  });

  it('suggests titles', async () => {
    const answer = await get('/search/suggestions?q=ml');
    expect(JSON.parse(answer.text)).toEqual({
      suggestions: [{ path: '/roles/ml-engineer', title: 'ML Engineer', label: 'Role guide' }],
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await get(`/search/suggestions?q=${'x'.repeat(10_000)}`)).status).toBe(400);
  });

  it('says so when the cms does not answer, and leaves the rest alone', async () => {
    cms.failing.add('/api/published/search').add('/api/published/suggestions');
    const { text } = await get('/search?q=pay');
    expect(text).toContain('Search is not answering just now');
    expect(await get('/search/suggestions?q=ml')).toMatchObject({ status: 200, text: '{"suggestions":[]}' });
    cms.failing.clear();
  });
});

describe('addresses without a page', () => {
  it('404: the designed page, briefly cacheable', async () => {
    const { status, text, headers } = await get('/articles/never-written');
    expect(status).toBe(404);
    expect(text).toContain('There is no page here');
    expect(text).not.toMatch(FRAMEWORK);
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=30');
  });

  it('410: gone for good', async () => {
    const { status, text } = await get('/articles/withdrawn');
    expect(status).toBe(410);
    expect(text).toContain('This page has been removed');
    expect(text).not.toMatch(FRAMEWORK);
  });

  it('308: moved, to a path of this site', async () => {
    const { status, headers, text } = await get('/articles/old-name');
    expect([status, headers.get('location'), text]).toEqual([308, ARTICLE, '']);
  });

  it('a page that the index lists but the cms does not know gets the same 404', async () => {
    const page = cms.pages.get(OTHER);
    if (!page) throw new Error('no such fixture');
    const lost = '/articles/lost-in-the-cms';
    await sendRenewal(site.origin, renewal({ sequence: 900, addresses: [{ path: lost, state: 'live' }] }));
    const first = await get(lost);
    expect([first.status, first.headers.get('location')]).toEqual([404, null]);
    expect(first.text).toContain('There is no page here');

    cms.pages.set(lost, { ...page, path: lost, title: 'Found again' });
    const sequence = cms.bump(lost);
    await sendRenewal(site.origin, renewal({ sequence, renew: [lost] }));
    expect((await get(lost)).text).toContain('Found again');
  });

  it('a page that the index lists but the cms has moved redirects', async () => {
    const renamed = '/articles/renamed-behind-the-index';
    cms.moved.set(renamed, OTHER);
    await sendRenewal(site.origin, renewal({ sequence: 901, addresses: [{ path: renamed, state: 'live' }] }));
    for (const cache of ['MISS', 'HIT']) {
      const { status, headers, text } = await get(renamed);
      expect([status, headers.get('location'), headers.get('x-nextjs-cache')]).toEqual([308, OTHER, cache]);
      expect(text).not.toMatch(FRAMEWORK);
    }
  });

  it('10,000 bogus slugs cost next to no disk and no call', async () => {
    await get('/articles/warm-up');
    const [bytes, calls] = [await bytesBelow(site.directory), cms.calls.length];
    const families = [
      'articles',
      'topics',
      'authors',
      'roles',
      'salaries',
      'about',
      'articles/page',
      'nowhere',
    ];
    for (let batch = 0; batch < 200; batch += 1) {
      const paths = Array.from({ length: 50 }, (_, at) => {
        const name = Math.random().toString(36).slice(2);
        return `/${families[(batch + at) % families.length]}/${name}`;
      });
      const statuses = await Promise.all(paths.map(async (address) => (await get(address)).status));
      expect(new Set(statuses)).toEqual(new Set([404]));
    }
    expect(cms.calls.length - calls).toBeLessThan(100);
    expect((await bytesBelow(site.directory)) - bytes).toBeLessThan(1_000_000);
  }, 120_000);
});

describe('renewals', () => {
  it('render what they name once, and nothing else', async () => {
    await get(ARTICLE);
    await get(OTHER);
    const [renders, others] = [cms.rendersOf(ARTICLE), cms.rendersOf(OTHER)];
    const sequence = cms.edit(ARTICLE, { title: 'Renewed once' });
    await sendRenewal(site.origin, renewal({ sequence, renew: [ARTICLE] }));
    await untilServed(`${site.origin}${ARTICLE}`, sequence);
    await Promise.all(Array.from({ length: 20 }, () => get(ARTICLE)));
    await get(OTHER);
    expect([cms.rendersOf(ARTICLE) - renders, cms.rendersOf(OTHER) - others]).toEqual([1, 0]);
  });

  it('ask the cms once, however many readers wait for a new page', async () => {
    const renders = cms.rendersOf('/topics/data-careers');
    const answers = await Promise.all(Array.from({ length: 50 }, () => get('/topics/data-careers')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(cms.rendersOf('/topics/data-careers') - renders).toBe(1);
  });

  it('of the frame concern every page', async () => {
    await get('/roles/ml-engineer');
    await get('/authors');
    await sendRenewal(site.origin, renewal({ sequence: 940, site: true }));
    for (const page of ['/roles/ml-engineer', '/authors']) {
      const renders = cms.rendersOf(page);
      expect((await get(page)).headers.get('x-nextjs-cache')).toBe('STALE');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect((await get(page)).headers.get('x-nextjs-cache')).toBe('HIT');
      expect(cms.rendersOf(page) - renders).toBe(1);
    }
  });

  it('reach each instance by itself, and survive its restart', async () => {
    const second = await SiteInstance.start(cmsOrigin);
    try {
      await get(OTHER);
      await get(OTHER, {}, second);
      const sequence = cms.edit(OTHER, { title: 'Seen by the first instance' });
      await sendRenewal(site.origin, renewal({ sequence, renew: [OTHER] }));
      await untilServed(`${site.origin}${OTHER}`, sequence);
      expect((await get(OTHER, {}, second)).text).toContain('A second article');

      // Told, but stopped before anybody asked for the page.
      await sendRenewal(second.origin, renewal({ sequence, renew: [OTHER] }));
      await second.restart();
      await untilServed(`${second.origin}${OTHER}`, sequence);
    } finally {
      await second.remove();
    }
  }, 60_000);

  it('take a page down at once, for good, with the cms down, and over a restart', async () => {
    const other = await SiteInstance.start(cmsOrigin);
    const path = '/roles/data-scientist';
    try {
      expect((await get(path, {}, other)).status).toBe(200);
      cms.mood = 'failing';
      const message = renewal({
        sequence: 950,
        addresses: [{ path, state: 'removed' }],
        takeDown: [path],
      });
      expect((await sendRenewal(other.origin, message)).status).toBe(200);
      expect((await get(path, {}, other)).status).toBe(404);
      await other.restart();
      expect((await get(path, {}, other)).status).toBe(404);
      const kept = await readFile(`${other.directory}/invalidations.json`, 'utf8');
      expect(JSON.parse(kept)).toHaveProperty([`page:${path}`, 'expiredAt']);
    } finally {
      cms.recover();
      await other.remove();
    }
  }, 60_000);

  it('expire a live page: what it said before is never sent again', async () => {
    const other = await SiteInstance.start(cmsOrigin);
    const path = '/about/privacy';
    try {
      await get(path, {}, other);
      const sequence = cms.edit(path, { title: 'Corrected at once' });
      await sendRenewal(other.origin, renewal({ sequence, takeDown: [path] }));
      expect((await get(path, {}, other)).text).toContain('Corrected at once');
    } finally {
      await other.remove();
    }
  }, 60_000);
});

describe('when the cms fails', () => {
  it.each(['failing', 'hanging', 'dripping'] as const)(
    '%s: last good pages, fresh again within 10 s',
    async (mood) => {
      const other = await SiteInstance.start(cmsOrigin);
      try {
        const before = (await get(ARTICLE, {}, other)).text;
        const sequence = cms.edit(ARTICLE, { title: `After the cms was ${mood}` });
        cms.mood = mood;
        await sendRenewal(other.origin, renewal({ sequence, renew: [ARTICLE] }));
        const until = Date.now() + 9_000;
        while (Date.now() < until) {
          const answer = await get(ARTICLE, {}, other);
          expect([answer.status, answer.text]).toEqual([200, before]);
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        // A page that nobody has seen yet has nothing to fall back on.
        const never = await get('/salaries', {}, other);
        expect(never.status).toBe(500);
        expect(never.text).toContain('Something went wrong on our side');
        expect(never.text).not.toMatch(/_next|at .*\.js/);
        expect(never.headers.get('cache-control')).toBe('no-store');

        cms.recover();
        const from = Date.now();
        await untilServed(`${other.origin}${ARTICLE}`, sequence);
        expect(Date.now() - from).toBeLessThan(10_000);
      } finally {
        cms.recover();
        await other.remove();
      }
    },
    60_000,
  );

  it('ends within 30 s of SIGTERM while the cms hangs, and starts without it', async () => {
    const other = await SiteInstance.start(cmsOrigin);
    try {
      expect((await get(ARTICLE, {}, other)).status).toBe(200);
      cms.mood = 'hanging';
      const waiting = get('/authors', {}, other).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await other.down()).toBeLessThan(30_000);
      await waiting;
      cms.mood = 'failing';
      await other.up();
      expect((await get(ARTICLE, {}, other)).status).toBe(200);
      expect((await get('/articles/never-written', {}, other)).status).toBe(404);
    } finally {
      cms.recover();
      await other.remove();
    }
  }, 60_000);
});
