import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { startTestCms, TEST_CMS_URL, type TestActor, type TestCms } from '../testing/cms';
import { bodyOf, contentMaker } from '../testing/content';
import { countStatements } from '../testing/statements';

let cms: TestCms;
let make: ReturnType<typeof contentMaker>;

beforeAll(async () => {
  cms = await startTestCms();
  make = contentMaker(cms);
}, 120_000);
afterAll(() => cms?.stop());

describe('drafts never leak', () => {
  const CANARY = 'kestrel-7f3a';
  const OUTSIDERS: readonly TestActor[] = ['anonymous', 'disabled', 'newsletter'];

  beforeAll(async () => {
    const hidden = { standfirst: CANARY, body: bodyOf(CANARY) };
    await make.article('draft', { title: `${CANARY} draft`, ...hidden });
    const withDraft = await make.article('published', { title: 'Seen' });
    await cms.send('PATCH', `/articles/${withDraft.id}?draft=true`, {
      as: 'editor',
      body: { title: `${CANARY} newer draft`, ...hidden },
    });
    const unpublished = await make.article('published', {
      title: `${CANARY} unpublished`,
      slug: 'seen-once',
      ...hidden,
    });
    await cms.send('PATCH', `/articles/${unpublished.id}`, { as: 'publisher', body: { _status: 'draft' } });
    const trashed = await make.article('published', {
      title: `${CANARY} trashed`,
      slug: 'seen-before',
      ...hidden,
    });
    await cms.send('PATCH', `/articles/${trashed.id}`, {
      as: 'publisher',
      body: { deletedAt: new Date().toISOString() },
    });
    const scheduled = await make.article('draft', { title: `${CANARY} scheduled`, ...hidden });
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'articles', value: scheduled.id } },
      waitUntil: new Date(Date.now() + 3_600_000),
    });
    // A published article that points at hidden ones.
    await make.article('published', {
      title: 'Pointer',
      related: [{ relationTo: 'articles', value: scheduled.id }],
    });
  });

  it.each([
    '/articles?limit=100&depth=3',
    '/articles?limit=100&draft=true',
    '/articles?limit=100&trash=true',
    '/articles?limit=100&trash=true&draft=true&depth=3',
    `/articles?where[title][like]=${CANARY}`,
    `/articles?where[or][0][title][like]=${CANARY}&where[or][1][_status][equals]=draft&draft=true`,
    '/articles?where[deletedAt][exists]=true&trash=true',
    '/articles/versions?limit=100',
    `/articles/versions?where[version.title][like]=${CANARY}`,
    '/articles/count?draft=true&trash=true&where[_status][equals]=draft',
    '/authors?limit=100&depth=3&joins[articles][limit]=100',
    '/topics?limit=100&depth=3&draft=true',
    '/payload-jobs?limit=100',
    '/payload-locked-documents?limit=100&depth=3',
    '/payload-preferences/articles',
    '/globals/site-settings?depth=3&draft=true',
    '/access',
    '/published/page?path=/articles',
    '/published/feed?path=/feed.xml',
    '/published/sitemap',
    '/published/addresses',
    '/published/site',
  ])('%s', async (address) => {
    for (const as of OUTSIDERS) {
      const answer = await cms.send('GET', address, { as });
      expect([as, answer.text.includes(CANARY)]).toEqual([as, false]);
      if (address.includes('/count')) expect([as, answer.body?.totalDocs ?? 0]).toEqual([as, 0]);
    }
  });

  it('has something to hide, which the desk can see', async () => {
    const answer = await cms.send('GET', '/articles?limit=100&draft=true&trash=true', { as: 'editor' });
    expect(answer.text.split(CANARY).length).toBeGreaterThan(5);
  });
});

describe('queries that are too much', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => `where[or][${n}][title][equals]=x`).join('&');
  const bombs = [
    'limit=0',
    'limit=100000',
    'limit=-1',
    'limit=NaN',
    'limit[]=0',
    '[limit]=0',
    'pagination=false',
    'depth=10',
    'depth=-1',
    'page=-5',
    'page=99999999999999999999',
    'sort=__proto__,a,b,c',
    `where${'[and][0]'.repeat(30)}[title][equals]=x`,
    'where[__proto__][equals]=1',
    'where[constructor][name][equals]=1',
    many(200),
    many(20_000),
  ];

  it.each(bombs.map((bomb) => [bomb.slice(0, 60), bomb]))('%s', async (_name, bomb) => {
    for (const as of ['anonymous', 'editor'] as const) {
      // Refused by the text of the query alone: the database hears nothing of it, not even who asks.
      const statements = await countStatements(cms.payload, async () => {
        const answer = await cms.send('GET', `/articles?${bomb}`, { as });
        expect(answer.status).toBe(400);
        expect(answer.body.errors[0].message).toBeTruthy();
        expect(answer.text.length).toBeLessThan(1_000);
      });
      expect(statements).toEqual([]);
    }
  });

  it('are no better as a read by POST', async () => {
    for (const name of ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']) {
      const request = new Request(`${TEST_CMS_URL}/api/articles`, {
        method: 'POST',
        headers: { origin: TEST_CMS_URL, [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'limit=0&depth=10',
      });
      const { POST } = await import('../app/(payload)/api/[...slug]/route');
      const answer = await POST(request, { params: Promise.resolve({ slug: ['articles'] }) });
      expect(answer.status).toBe(400);
    }
  });

  it('are no better inside the JSON of a read by POST', async () => {
    for (const body of [{ locale: 'en&limit=0&depth=3' }, { where: { title: { equals: 'x' } } }]) {
      const answer = await cms.send('POST', '/articles', {
        body,
        headers: { 'x-http-method-override': 'GET' },
      });
      expect(answer.status).toBe(400);
    }
  });

  it.each([
    '/articles/not-an-id!',
    `/articles/${'9'.repeat(400)}`,
    '/articles/%00',
    '/articles/%E0%A4%A',
    '/articles/versions/123',
    '/users/1',
    '/nothing',
    '/articles?where[id][equals]=not-a-uuid',
    '/articles?where[createdAt][greater_than]=never',
    '/articles?where[wordCount][equals]=99999999999999999999999',
    '/articles?where[title][nonsense]=x',
    '/articles?where[nonsense][equals]=x',
    '/articles?where[password][equals]=x',
    '/articles?where=x',
    '/articles?where[and]=x',
    '/articles?sort=nonsense',
    '/articles?select=x',
    '/articles?locale=xx&fallback-locale=yy',
    '/articles?where[topic.name][equals]=x',
    '/salary-figures?where[min][greater_than]=1e99',
    '/levels?where[rank][in]=a,b',
    '/media/file/..%2f..%2fetc%2fpasswd',
    '/media/file/nothing.jpg',
    '/globals/nothing',
  ])('never fail on our side: %s', async (address) => {
    for (const as of ['anonymous', 'admin'] as const) {
      const answer = await cms.send('GET', address, { as });
      expect([as, answer.status < 500]).toEqual([as, true]);
      expect(answer.text).not.toMatch(/node_modules|\bat .*\.(?:js|ts):\d+|select .* from/i);
    }
  });

  it.each(['POST', 'PATCH', 'PUT', 'DELETE'])('never fail on our side: odd bodies by %s', async (method) => {
    for (const body of [
      null,
      [],
      'text',
      5,
      { title: { a: 1 } },
      { title: 'x'.repeat(100_000) },
      { _status: 'nonsense' },
      { id: 'x' },
    ]) {
      for (const address of ['/articles', '/levels', '/users']) {
        const answer = await cms.send(
          method,
          `${address}?where[id][equals]=0190a9b5-0000-7000-8000-000000000000`,
          { as: 'admin', body },
        );
        expect([address, JSON.stringify(body)?.slice(0, 40), answer.status < 500]).toEqual([
          address,
          JSON.stringify(body)?.slice(0, 40),
          true,
        ]);
      }
    }
  });

  it('never fail on our side: what points at nothing is named', async () => {
    const { id } = await make.article('draft');
    const nothing = '0190a9b5-0000-7000-8000-000000000000';
    for (const [field, value] of [
      ['topic', nothing],
      ['hero', nothing],
      ['authors', [nothing]],
      ['related', [{ relationTo: 'roles', value: nothing }]],
    ] as const) {
      const answer = await cms.send('PATCH', `/articles/${id}?draft=true`, {
        as: 'editor',
        body: { [field]: value },
      });
      expect([field, answer.status]).toEqual([field, 400]);
      expect(answer.body.errors[0].message).toMatch(field === 'related' ? /roles/ : new RegExp(field));
    }
  });

  it.each([
    ['no form at all', 'multipart/form-data; boundary=x', 'garbage'],
    ['a form without a boundary', 'multipart/form-data', 'garbage'],
    [
      'a form whose fields are no JSON',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{bad\r\n--x--\r\n',
    ],
  ])('never fail on our side: %s', async (_name, type, body) => {
    for (const as of ['anonymous', 'editor'] as const) {
      for (const address of ['/articles', '/media']) {
        const answer = await cms.sendBytes(address, new TextEncoder().encode(body), {
          as,
          headers: { 'content-type': type },
        });
        expect([as, address, answer.status]).toEqual([as, address, 400]);
      }
    }
  });

  it('refuses a body of three megabytes', async () => {
    const answer = await cms.send('POST', '/articles', {
      as: 'editor',
      body: { title: 'x'.repeat(3_000_000) },
    });
    expect(answer.status).toBe(413);
  });
});

describe('what is closed', () => {
  it('makes no administrator by itself, however often it is asked', async () => {
    const before = await cms.payload.count({ collection: 'users', overrideAccess: true });
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        cms.send('POST', '/users/first-register', {
          body: {
            email: `first${n}@rolebook.test`,
            password: 'long enough password',
            name: 'First',
            rights: ['admin'],
          },
        }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
    const after = await cms.payload.count({ collection: 'users', overrideAccess: true });
    expect(after.totalDocs).toBe(before.totalDocs);
  });

  it('stays closed however its address is spelt', async () => {
    const { POST } = await import('../app/(payload)/api/[...slug]/route');
    for (const spelt of ['users/first%2Dregister', '%75sers/first-registe%72']) {
      const request = new Request(`${TEST_CMS_URL}/api/${spelt}`, {
        method: 'POST',
        headers: { origin: TEST_CMS_URL, 'content-type': 'application/json' },
        body: '{}',
      });
      // As Next hands it on: decoded.
      const answer = await POST(request, { params: Promise.resolve({ slug: ['users', 'first-register'] }) });
      expect([spelt, await answer.text()]).toEqual([
        spelt,
        expect.stringContaining('This is not available.'),
      ]);
    }
  });

  it.each([
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs/handle-schedules'],
    ['GET', '/payload-jobs'],
    ['GET', '/payload-migrations'],
    ['POST', '/graphql'],
    ['GET', '/graphql-playground'],
    ['GET', '/og?title=Anything'],
  ])('%s %s', async (method, address) => {
    const answer = await cms.send(method, address, { as: 'admin' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

it('answers that depend on who asks are stored by nobody', async () => {
  for (const address of ['/users/me', '/articles?limit=1', '/salary-figures?limit=1']) {
    const { headers } = await cms.send('GET', address, { as: 'editor' });
    expect([address, headers.get('cache-control')]).toEqual([address, 'no-store']);
  }
});

describe('changes from other sites', () => {
  const FOREIGN = [
    'https://evil.example',
    'null',
    'http://site.test',
    `${TEST_CMS_URL}.evil.example`,
    'http://cms.test:81',
  ];

  it.each([
    ['POST', '/articles'],
    ['PATCH', '/articles'],
    ['DELETE', '/articles'],
    ['POST', '/users/login'],
    ['POST', '/users/logout'],
    ['POST', '/users/forgot-password'],
    ['POST', '/users/reset-password'],
    ['POST', '/users/refresh-token'],
    ['POST', '/users/unlock'],
    ['POST', '/media'],
    ['POST', '/globals/site-settings'],
    ['POST', '/payload-preferences/x'],
  ])('%s %s', async (method, address) => {
    for (const origin of FOREIGN) {
      const answer = await cms.send(method, address, { as: 'admin', body: {}, headers: { origin } });
      expect([origin, answer.status]).toEqual([origin, 403]);
    }
  });

  it('lets another site read nothing in the name of who is signed in', async () => {
    const answer = await cms.send('GET', '/users/me', {
      as: 'admin',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.body.user).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
  });
});

describe('uploads', () => {
  const photo = () =>
    sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#886644' } })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'secret-camera-serial' } })
      .toBuffer();

  const upload = (
    content: Buffer,
    name: string,
    type: string,
    alt: string | null = 'A test picture',
    as: TestActor = 'editor',
  ) => {
    const form = new FormData();
    form.set('_payload', JSON.stringify(alt === null ? {} : { alt }));
    form.set('file', new File([new Uint8Array(content)], name, { type }));
    return cms.send('POST', '/media', { as, body: form });
  };

  it('become sizes in AVIF and WebP, crops and a fallback, without what the camera wrote', async () => {
    const answer = await upload(await photo(), 'Team Photo!.JPG', 'image/jpeg');
    expect(answer.status).toBe(201);
    const { doc } = answer.body;
    expect(doc.filename).toMatch(/^team-photo-[0-9a-f]{12}\.webp$/);
    expect(Object.keys(doc.sizes).sort()).toEqual(
      ['avif', 'webp']
        .flatMap((kind) => [480, 800, 1200, 1600, 2000].map((width) => `${kind}${width}`))
        .concat(['fallback', 'square', 'standard', 'wide'])
        .sort(),
    );
    expect(doc.sizes.avif800).toMatchObject({ width: 800, mimeType: 'image/avif' });
    expect(doc.sizes.fallback).toMatchObject({ width: 1200, mimeType: 'image/jpeg' });
    expect(doc.sizes.wide.width / doc.sizes.wide.height).toBeCloseTo(16 / 9, 1);
    for (const file of await readdir(cms.mediaFolder)) {
      const content = await readFile(path.join(cms.mediaFolder, file));
      expect([file, content.includes('secret-camera-serial')]).toEqual([file, false]);
    }
    const served = await cms.send('GET', `/media/file/${doc.sizes.webp480.filename}`);
    expect(served.status).toBe(200);
    expect(served.headers.get('content-type')).toBe('image/webp');
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect(served.headers.get('cache-control')).toContain('immutable');
  }, 60_000);

  it('get another name with another focal point', async () => {
    const made = await upload(await photo(), 'focus.jpg', 'image/jpeg');
    const { id, filename } = made.body.doc;
    const moved = await cms.send(
      'PATCH',
      `/media/${id}?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20`,
      { as: 'editor', body: { focalX: 10, focalY: 20 } },
    );
    expect(moved.status).toBe(200);
    expect(moved.body.doc).toMatchObject({ focalX: 10, focalY: 20 });
    expect(moved.body.doc.filename).not.toBe(filename);
    expect(moved.body.doc.sizes.wide.filename).toMatch(/^focus-[0-9a-f]{12}-wide\.jpg$/);
  }, 60_000);

  it('need a description', async () => {
    for (const alt of [null, '', '  ']) {
      const answer = await upload(await photo(), 'a.jpg', 'image/jpeg', alt);
      expect([alt, answer.status]).toEqual([alt, 400]);
      expect(answer.text).toMatch(/alt/i);
    }
  }, 60_000);

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  it.each([
    ['an SVG', svg, 'a.svg', 'image/svg+xml'],
    ['an SVG that says it is a PNG', svg, 'a.png', 'image/png'],
    ['HTML', html, 'a.html', 'text/html'],
    ['HTML that says it is a JPEG', html, 'a.jpg', 'image/jpeg'],
    [
      'a GIF',
      Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
      'a.gif',
      'image/gif',
    ],
    [
      'a GIF that says it is a PNG',
      Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
      'a.png',
      'image/png',
    ],
    ['a script', Buffer.from('alert(1)'), 'a.js', 'text/javascript'],
    ['nothing', Buffer.alloc(0), 'a.png', 'image/png'],
    ['a broken picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'a.jpg', 'image/jpeg'],
  ])('are refused when they are %s', async (_name, content, name, type) => {
    const files = (await readdir(cms.mediaFolder)).length;
    const answer = await upload(content, name, type);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/went wrong/);
    expect((await readdir(cms.mediaFolder)).length).toBe(files);
  });

  it('lose what is hidden behind a picture', async () => {
    const polyglot = Buffer.concat([await photo(), Buffer.from('<script>hidden-payload</script>')]);
    const answer = await upload(polyglot, 'p.jpg', 'image/jpeg');
    expect(answer.status).toBe(201);
    const stored = await readFile(path.join(cms.mediaFolder, answer.body.doc.filename));
    expect(stored.includes('hidden-payload')).toBe(false);
  }, 60_000);

  it('are refused when they are too large, in words', async () => {
    for (const megabytes of [21, 60]) {
      const answer = await upload(Buffer.alloc(megabytes * 1024 * 1024, 1), 'big.jpg', 'image/jpeg');
      expect([megabytes, answer.status]).toEqual([megabytes, 413]);
      expect(answer.text).toMatch(/20 MB/);
    }
  }, 60_000);

  it('are not taken from strangers', async () => {
    expect((await upload(await photo(), 'a.jpg', 'image/jpeg', 'A picture', 'anonymous')).status).toBe(403);
  });
});
