import { rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signBody } from '@rolebook/contract/signing';
import { buildOnce, SHARED_SECRET, SiteInstance } from '../../tests/built-site';
import { FakeCms } from '../../tests/fake-cms';
import { renewal, sendRenewal } from '../../tests/renewals';

const ARTICLE = '/articles/ml-engineer-vs-data-scientist';

let cms: FakeCms;
let site: SiteInstance;

beforeAll(async () => {
  await buildOnce();
  cms = new FakeCms();
  site = await SiteInstance.start(await cms.start());
}, 400_000);
afterAll(async () => {
  await site?.remove();
  await cms?.stop();
});

/** Sends the path exactly as written; fetch would tidy it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(site.origin);
      const call = request({ hostname, port, path, headers, method }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      });
      call.on('error', reject).end();
    },
  );
}

describe('headers', () => {
  it.each([
    ['a page', ARTICLE, 200],
    ['a refusal', '/articles/nope', 404],
    ['a redirect', '/articles/old-name', 308],
    ['a picture', '/media/fixture-1x1.png', 200],
    ['a programme’s answer', '/api/renew', 405],
    ['a broken address', '/articles/%zz', 400],
  ])('%s carries the security headers and names no framework', async (_, path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
  });

  it('speculation rules are served as what browsers take them for', async () => {
    const page = await ask(ARTICLE);
    const rules = await ask(JSON.parse(String(page.headers['speculation-rules'])));
    expect(rules.headers['content-type']).toBe('application/speculationrules+json');
    expect(JSON.parse(rules.text)).toHaveProperty('prefetch');
  });

  it('pictures are immutable and come from the disk when the cms is down', async () => {
    await ask('/media/fixture-1x1.png');
    cms.mood = 'failing';
    try {
      const picture = await ask('/media/fixture-1x1.png');
      expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
      expect(picture.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect((await ask('/media/unseen.png')).status).toBe(503);
    } finally {
      cms.recover();
    }
  });

  it.each(['/media/x.svg', '/media/..%2f..%2fetc%2fpasswd', '/media/a.html', '/media/x.js'])(
    '%s is never asked for',
    async (path) => {
      const calls = cms.calls.length;
      expect((await ask(path)).status).toBe(404);
      expect(cms.calls.length).toBe(calls);
    },
  );
});

describe('requests that want something else than the document', () => {
  const spellings = [ARTICLE, '/articles/ml-engineer-vs-data-scientis%74', '/articles/nope', '/', '/nowhere'];
  const headers: Record<string, string>[] = [
    { RSC: '1' },
    { RSC: '1', 'Next-Router-Prefetch': '1' },
    { 'Next-Router-Segment-Prefetch': '/_tree', RSC: '1' },
    { 'Next-Router-State-Tree': '[]', RSC: '1' },
    { 'Next-Action': 'abc' },
    { 'x-middleware-subrequest': 'src/middleware:middleware' },
    { 'x-middleware-rewrite': '/about/privacy' },
    { 'x-matched-path': '/about/privacy', 'x-now-route-matches': '1' },
    { 'x-invoke-path': '/about/privacy', 'x-invoke-status': '500' },
    { 'x-nextjs-data': '1' },
    { 'x-prerender-revalidate': 'guess' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { Cookie: '__prerender_bypass=guess; __next_preview_data=guess' },
    { Authorization: 'Basic abc' },
    { 'X-Rewrite-URL': '/about/privacy', 'X-Original-URL': '/about/privacy' },
  ];

  it('get the document all the same, and leave nothing behind for others', async () => {
    for (const path of spellings) {
      const plain = await ask(path);
      for (const set of headers) {
        const answer = await ask(path, set);
        expect([path, set, answer.status]).toEqual([path, set, plain.status]);
        expect(answer.text).toBe(plain.text);
        expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      }
      expect((await ask(path)).text).toBe(plain.text);
    }
  });

  it.each([
    [`${ARTICLE}?_rsc=abc`, 200],
    [`${ARTICLE}?a=1&__nextLocale=x&nxtPslug=other`, 200],
    [`${ARTICLE}.rsc`, 404],
    [`${ARTICLE}.segments/_tree.segment.rsc`, 404],
    ['/index.rsc', 404],
    ['/_next/data/x/index.json', 404],
    ['/_next/image?url=%2Ficon.svg&w=64&q=75', 404],
    ['/articles/..%2f..%2fapi%2frenew', 404],
    ['/articles/%00', 400],
    ['/articles/%5c', 400],
    [`${ARTICLE}/`, 308],
    ['//evil.example/x', 308],
  ])('%s answers %i', async (path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(String(answer.headers.location ?? '/')).not.toMatch(/^\/\/|evil\.example\/?$|^https?:/);
    if (status === 200) expect(answer.text).toBe((await ask(ARTICLE)).text);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s to a page is refused', async (method) => {
    const answer = await ask(ARTICLE, {}, method);
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('renewal messages', () => {
  const message = renewal({ sequence: 5, renew: [ARTICLE] });
  const calls: [string, unknown, ((body: string) => string | null) | undefined, number, string][] = [
    ['unsigned', message, () => null, 401, 'signature-missing'],
    ['signed by nonsense', message, () => 't=1,v1=zz', 401, 'signature-malformed'],
    [
      'signed with another secret',
      message,
      (body) => signBody('x'.repeat(40), 'renewal', body, Date.now()),
      401,
      'signature-wrong',
    ],
    [
      'signed for something else',
      message,
      (body) => signBody(SHARED_SECRET, 'internal', body, Date.now()),
      401,
      'signature-wrong',
    ],
    [
      'signed for another body',
      message,
      (body) => signBody(SHARED_SECRET, 'renewal', `${body} `, Date.now()),
      401,
      'signature-wrong',
    ],
    [
      'ten minutes old',
      message,
      (body) => signBody(SHARED_SECRET, 'renewal', body, Date.now() - 600_000),
      401,
      'signature-expired',
    ],
    ['not JSON', 'hello', undefined, 422, 'malformed'],
    ['without what it must have', { id: 'x' }, undefined, 422, 'malformed'],
    ['of a wrong type', { ...message, renew: [1] }, undefined, 422, 'malformed'],
    ['empty', '', undefined, 422, 'malformed'],
    ['huge', 'x'.repeat(5 * 1024 * 1024), undefined, 413, 'too-large'],
  ];

  it.each(calls)('%s: refused with a reason', async (_, body, signature, status, code) => {
    const answer = await sendRenewal(site.origin, body, signature);
    const refusal = await answer.json();
    expect([answer.status, refusal.error.code]).toEqual([status, code]);
    expect(refusal.error.message.length).toBeGreaterThan(0);
    expect(JSON.stringify(refusal)).not.toMatch(/\.[jt]s:\d|node_modules/);
  });

  it('accepted: names the process, which changes with a restart alone', async () => {
    const answers = await Promise.all(
      [1, 2].map(async () => (await sendRenewal(site.origin, message)).json()),
    );
    expect(answers[0]).toEqual({ instance: expect.stringMatching(/^[0-9a-f-]{36}$/), accepted: true });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('held back or replayed: does not undo what came later', async () => {
    const path = '/articles/second-article';
    const removal = renewal({ sequence: 2_000, addresses: [{ path, state: 'removed' }], takeDown: [path] });
    await sendRenewal(site.origin, removal);
    expect((await ask(path)).status).toBe(404);
    await sendRenewal(site.origin, renewal({ sequence: 2_001, addresses: [{ path, state: 'live' }] }));
    expect((await ask(path)).status).toBe(200);
    expect((await sendRenewal(site.origin, removal)).status).toBe(200);
    expect((await ask(path)).status).toBe(200);
  });
});

describe('the log', () => {
  it('is JSON with a request id, and holds no query, token or address', async () => {
    const canary = 'canary-0f1e2d3c4b5a';
    const answer = await ask(`${ARTICLE}?token=${canary}`, {
      'X-Forwarded-For': '203.0.113.77',
      'X-Request-Id': `${canary}-id`,
      Referer: `http://x.example/${canary}`,
      Cookie: canary,
    });
    await ask(`/newsletter/confirm/${canary}`);
    await ask(`/preview/articles/${canary}?token=${canary}`);
    await ask(`/articles/${canary}%40mail.example`);
    await ask('/jane.doe@example.org');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const id = String(answer.headers['x-request-id']);
    const line = site.log.split('\n').find((text) => text.includes(id)) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      event: 'request',
      id,
      method: 'GET',
      path: ARTICLE,
      status: 200,
    });
    expect(site.log).not.toContain(canary);
    expect(site.log).not.toContain('203.0.113.77');
    expect(site.log).not.toContain('jane.doe');
    expect(site.log).not.toContain('mail.example');
  });
});

describe('health', () => {
  it('lives and is ready with the cms down', async () => {
    cms.mood = 'failing';
    try {
      expect((await ask('/livez')).status).toBe(200);
      expect((await ask('/readyz')).status).toBe(200);
    } finally {
      cms.recover();
    }
  });
});

describe('while the site is down on purpose', () => {
  it('tells every reader, stores nothing, stays ready, and comes back by itself', async () => {
    const file = path.join(site.directory, 'maintenance');
    const until = async (address: string, status: number) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const answer = await ask(address);
        if (answer.status === status) return answer;
        await sleep(100);
      }
      throw new Error(`${address} never answered ${status}.`);
    };
    await writeFile(file, new Date(Date.now() + 3_600_000).toISOString());
    const down = await until(ARTICLE, 503);
    expect(down.headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    expect(Number(down.headers['retry-after'])).toBeGreaterThan(3000);
    expect(down.text).toContain('We are working on the site');
    expect((await ask('/newsletter', {}, 'POST')).status).toBe(503);
    expect((await ask('/readyz')).status).toBe(200);
    expect((await ask(/href="(\/errors\/[^"]+)"/.exec(down.text)?.[1] ?? '')).status).toBe(200);
    await rm(file);
    expect((await until(ARTICLE, 200)).text).toContain('ML Engineer');
  });
});
