import { startTestCms, type TestActor, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';
import { type CollectionSubject, MATRIX, type Permission, type Reach, type Subject } from './matrix';

const ACTORS: readonly TestActor[] = [
  'admin',
  'publisher',
  'editor',
  'author',
  'newsletter',
  'disabled',
  'anonymous',
];
let cms: TestCms;
let make: ReturnType<typeof contentMaker>;

beforeAll(async () => {
  cms = await startTestCms();
  make = contentMaker(cms);
}, 120_000);
afterAll(() => cms?.stop());

const reach = (actor: TestActor, subject: CollectionSubject, permission: Permission): Reach =>
  MATRIX[subject][permission][actor === 'disabled' ? 'anonymous' : actor];

/** Whether the matrix lets an actor do it to a document of somebody else's. */
function mayToForeign(
  actor: TestActor,
  subject: CollectionSubject,
  permission: Permission,
  isPublic: boolean,
): boolean {
  const width = reach(actor, subject, permission);
  return width === 'all' || (isPublic && (width === 'public' || width === 'own-and-public'));
}

type Make = (status: 'draft' | 'published') => Promise<{ id: string }>;
const DRAFTED: readonly (readonly [CollectionSubject, Make])[] = [
  ['articles', (status) => make.article(status)],
  ['authors', (status) => make.author(status)],
  ['topics', (status) => make.topic(status)],
  ['roles', (status) => make.role(status)],
];
const VOCABULARY: readonly (readonly [CollectionSubject, Make])[] = [
  ['levels', () => make.level()],
  ['regions', () => make.region()],
  ['sources', () => make.source()],
];

describe('collections with drafts', () => {
  it.each(DRAFTED)('%s: what each right may read', async (subject, makeOne) => {
    const draft = await makeOne('draft');
    const published = await makeOne('published');
    const trashed = await makeOne('published');
    await cms.payload.update({
      collection: subject as 'articles',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    });
    for (const as of ACTORS) {
      const seen = async (id: string, query = '') =>
        (await cms.send('GET', `/${subject}/${id}${query}`, { as })).status === 200;
      expect([as, 'draft', await seen(draft.id)]).toEqual([
        as,
        'draft',
        mayToForeign(as, subject, 'read', false),
      ]);
      expect([as, 'draft=true', await seen(draft.id, '?draft=true')]).toEqual([
        as,
        'draft=true',
        mayToForeign(as, subject, 'read', false),
      ]);
      expect([as, 'published', await seen(published.id)]).toEqual([
        as,
        'published',
        mayToForeign(as, subject, 'read', true),
      ]);
      expect([as, 'trashed', await seen(trashed.id, '?trash=true')]).toEqual([
        as,
        'trashed',
        mayToForeign(as, subject, 'read', false),
      ]);
      const versions = await cms.send('GET', `/${subject}/versions?limit=5`, { as });
      expect([as, 'versions', (versions.body?.docs?.length ?? 0) > 0]).toEqual([
        as,
        'versions',
        reach(as, subject, 'versions') === 'all',
      ]);
    }
  });

  it.each(DRAFTED)('%s: what each right may change', async (subject, makeOne) => {
    const draft = await makeOne('draft');
    const field = subject === 'authors' || subject === 'topics' ? 'name' : 'title';
    for (const as of ACTORS) {
      const change = await cms.send('PATCH', `/${subject}/${draft.id}?draft=true`, {
        as,
        body: { [field]: `Changed by ${as}` },
      });
      expect([as, change.status === 200]).toEqual([as, mayToForeign(as, subject, 'update', false)]);
      const publish = await cms.send('PATCH', `/${subject}/${draft.id}`, {
        as,
        body: { _status: 'published' },
      });
      expect([as, publish.status === 200]).toEqual([as, reach(as, subject, 'publish') === 'all']);
      const unpublish = await cms.send('PATCH', `/${subject}/${draft.id}`, {
        as,
        body: { _status: 'draft' },
      });
      if (reach(as, subject, 'publish') === 'all') expect([as, unpublish.status]).toEqual([as, 200]);
    }
  });

  it.each(DRAFTED)('%s: who may trash and who may delete for good', async (subject, makeOne) => {
    for (const as of ACTORS) {
      const toTrash = await makeOne('draft');
      const trash = await cms.send('PATCH', `/${subject}/${toTrash.id}`, {
        as,
        body: { deletedAt: new Date().toISOString() },
      });
      expect([as, 'trash', trash.status === 200]).toEqual([
        as,
        'trash',
        reach(as, subject, 'trash') === 'all',
      ]);
      const toErase = await makeOne('draft');
      const erase = await cms.send('DELETE', `/${subject}/${toErase.id}`, { as });
      expect([as, 'erase', erase.status === 200]).toEqual([
        as,
        'erase',
        reach(as, subject, 'erase') === 'all',
      ]);
    }
  });
});

describe('vocabulary', () => {
  it.each(VOCABULARY)('%s', async (subject, makeOne) => {
    for (const as of ACTORS) {
      const { id } = await makeOne('published');
      expect([as, (await cms.send('GET', `/${subject}/${id}`, { as })).status === 200]).toEqual([as, true]);
      const change = await cms.send('PATCH', `/${subject}/${id}`, { as, body: { name: `By ${as} ${id}` } });
      expect([as, 'update', change.status === 200]).toEqual([
        as,
        'update',
        reach(as, subject, 'update') === 'all',
      ]);
      const erase = await cms.send('DELETE', `/${subject}/${id}`, { as });
      expect([as, 'erase', erase.status === 200]).toEqual([
        as,
        'erase',
        reach(as, subject, 'erase') === 'all',
      ]);
    }
  });
});

describe('every collection, operation by operation', () => {
  const NOBODY = '0199aaaa-0000-7000-8000-000000000000';
  const OPERATIONS: readonly (readonly [Permission, method: string, address: string])[] = [
    ['read', 'GET', `/${NOBODY}`],
    ['read', 'GET', '?limit=1'],
    ['create', 'POST', ''],
    ['update', 'PATCH', `/${NOBODY}`],
    ['erase', 'DELETE', `/${NOBODY}`],
  ];
  const subjects = (Object.keys(MATRIX) as Subject[]).filter(
    (subject): subject is CollectionSubject => subject !== 'site-settings' && subject !== 'subscribers',
  );

  // Whoever may do it gets a list or hears what the form lacks; everybody else is refused.
  it.each(subjects)('%s', async (subject) => {
    for (const as of ACTORS) {
      for (const [permission, method, address] of OPERATIONS) {
        const width = reach(as, subject, permission);
        // Payload has one question for both; that an editor's trash is no deletion is tested above.
        if (permission === 'erase' && reach(as, subject, 'trash') !== 'none') continue;
        // What is missing cannot be told from what may not be touched.
        if (width !== 'none' && (width !== 'all' || address.startsWith('/'))) continue;
        const body = method === 'POST' || method === 'PATCH' ? {} : undefined;
        const { status } = await cms.send(method, `/${subject}${address}`, { as, body });
        expect([as, method, address, status === 403]).toEqual([as, method, address, width === 'none']);
      }
    }
  });

  it('site settings are changed by publishers and admins alone', async () => {
    for (const as of ACTORS) {
      const { status } = await cms.send('POST', '/globals/site-settings', { as, body: {} });
      const width = MATRIX['site-settings'].update[as === 'disabled' ? 'anonymous' : as];
      expect([as, status === 403]).toEqual([as, width === 'none']);
    }
  });
});

describe('articles of one’s own', () => {
  it('lets an author write, hand over and trash a draft, and nothing more', async () => {
    const data = await make.articleData();
    const made = await cms.send('POST', '/articles?draft=true', { as: 'author', body: data });
    expect(made.status).toBe(201);
    const { id } = made.body.doc;
    expect((await cms.send('GET', `/articles/${id}?draft=true`, { as: 'author' })).status).toBe(200);
    const handedOver = await cms.send('PATCH', `/articles/${id}?draft=true`, {
      as: 'author',
      body: { reviewState: 'ready-for-review' },
    });
    expect(handedOver.body.doc.reviewState).toBe('ready-for-review');
    expect(
      (await cms.send('PATCH', `/articles/${id}`, { as: 'author', body: { _status: 'published' } })).status,
    ).toBe(403);
    expect(
      (await cms.send('PATCH', `/articles/${id}`, { as: 'publisher', body: { _status: 'published' } }))
        .status,
    ).toBe(200);
    expect(
      (await cms.send('PATCH', `/articles/${id}?draft=true`, { as: 'author', body: { title: 'Mine' } }))
        .status,
    ).toBe(403);
  });

  it('does not let anybody pretend that a draft is theirs', async () => {
    const article = await make.article('draft');
    const claim = await cms.send('PATCH', `/articles/${article.id}?draft=true`, {
      as: 'editor',
      body: { createdBy: cms.users.author.id },
    });
    expect(claim.status).toBe(200);
    expect((await cms.send('GET', `/articles/${article.id}?draft=true`, { as: 'author' })).status).not.toBe(
      200,
    );
  });
});

describe('users', () => {
  it('shows people to admins alone, and everybody their own account', async () => {
    for (const as of ACTORS) {
      const seen = (await cms.send('GET', '/users?limit=50', { as })).body?.docs?.length ?? 0;
      const expected =
        as === 'admin' ? Object.keys(cms.users).length : as === 'disabled' || as === 'anonymous' ? 0 : 1;
      expect([as, seen]).toEqual([as, expected]);
    }
  });

  it('lets nobody raise their own rights', async () => {
    const { id } = cms.users.author;
    await cms.send('PATCH', `/users/${id}`, {
      as: 'author',
      body: { rights: ['admin'], name: 'Still an author' },
    });
    const user = await cms.payload.findByID({ collection: 'users', id, overrideAccess: true });
    expect(user.rights).toEqual(['author']);
    expect(user.name).toBe('Still an author');
  });

  it('keeps internals from everybody', async () => {
    const answer = await cms.send(
      'GET',
      '/users?limit=50&select[hash]=true&select[salt]=true&select[sessions]=true',
      { as: 'admin' },
    );
    expect(answer.text).not.toMatch(/"hash"|"salt"|resetPasswordToken/);
  });
});
