import { startTestCms, type TestActor, type TestCms } from '../../testing/cms';
import { contentMaker } from '../../testing/content';

let cms: TestCms;
let table: { id: string };
let roles: string[];
let levels: string[];
let sources: string[];

beforeAll(async () => {
  cms = await startTestCms();
  const make = contentMaker(cms);
  const made = await Promise.all([
    make.role('published', 'ML Engineer'),
    make.role('published', 'Data Analyst'),
    make.level('Mid', 2),
    make.level('Senior', 3),
  ]);
  roles = [made[0].id, made[1].id];
  levels = [made[2].id, made[3].id];
  sources = [(await make.source()).id];
  table = await cms.payload.create({
    collection: 'salary-tables',
    data: {
      caption: 'Pay in London',
      slug: '',
      roles,
      levels,
      region: (await make.region('London')).id,
      orientation: 'roles-as-columns',
      currency: 'GBP',
      period: 'year',
      component: 'base',
      employment: 'permanent',
      statistic: 'editorial-range',
      _status: 'draft',
    },
    overrideAccess: true,
  });
}, 120_000);

afterAll(async () => {
  await cms.stop();
});

const cell = (role: number, level: number, text: string, seen: string | null = null) => ({
  role: roles[role],
  level: levels[level],
  text,
  seen,
});
const save = (changes: unknown[], more: Record<string, unknown> = {}, as: TestActor = 'publisher') =>
  cms.send('POST', `/salary-grid/${table.id}`, {
    as,
    body: { changes, asOf: '2026-11-01', sources, reason: null, publicNote: '', ...more },
  });
const figures = async () =>
  (
    await cms.payload.find({
      collection: 'salary-figures',
      depth: 0,
      limit: 50,
      sort: 'label',
      overrideAccess: true,
    })
  ).docs;

it('saves a whole table at once, and each later change with its reason', async () => {
  const answer = await save([
    cell(0, 0, '75-110k'),
    cell(0, 1, '£100k – £160k'),
    cell(1, 0, '42000-60000'),
    cell(1, 1, '58k+'),
  ]);
  expect(answer.body).toMatchObject({ saved: 4 });
  const saved = await figures();
  expect(saved.map(({ _status, asOf, max, min }) => [min, max, asOf.slice(0, 10), _status])).toEqual([
    [42_000, 60_000, '2026-11-01', 'published'],
    [58_000, null, '2026-11-01', 'published'],
    [75_000, 110_000, '2026-11-01', 'published'],
    [100_000, 160_000, '2026-11-01', 'published'],
  ]);
  const seen = saved[0]?.updatedAt ?? '';
  const silent = await save([cell(1, 0, '43-60k', seen)]);
  expect([silent.status, silent.body.errors[0].field]).toEqual([422, 'reason']);
  expect((await save([cell(1, 0, '43-60k', seen)], { reason: 'new-data' })).body).toMatchObject({ saved: 1 });
});

it('saves nothing when one cell is refused, and names the cell', async () => {
  const before = await figures();
  const seen = before.map(({ updatedAt }) => updatedAt);
  const answer = await save([cell(1, 0, '44-61k', seen[0]), cell(1, 1, '90k-58k', seen[1])], {
    reason: 'new-data',
  });
  expect(answer.status).toBe(422);
  expect(answer.body.errors[0].message).toMatch(/^Data Analyst, Senior: .*wrong way round/);
  expect(await figures()).toEqual(before);
});

it('saves nothing over what somebody else saved in between', async () => {
  const [figure] = await figures();
  const answer = await save([cell(1, 0, '50-70k', '2026-01-01T00:00:00.000Z')], { reason: 'typo' });
  expect(answer.status).toBe(409);
  expect(answer.body.errors[0].message).toContain('Data Analyst, Mid');
  expect((await figures())[0]).toEqual(figure);
});

it('withdraws an emptied cell, with a reason and words for readers', async () => {
  const seen = (await figures())[1]?.updatedAt;
  const bare = await save([cell(1, 1, '', seen)], { reason: 'method' });
  expect(bare.status).toBe(422);
  const told = await save([cell(1, 1, '', seen)], { reason: 'method', publicNote: 'Too few adverts' });
  expect(told.body).toMatchObject({ saved: 1 });
  expect((await figures())[1]).toMatchObject({ withdrawn: true, min: 58_000 });
});

it("leaves an editor's changes for a publisher, and refuses everybody else", async () => {
  const seen = (await figures())[0]?.updatedAt;
  const changes = [cell(1, 0, '46-62k', seen)];
  const left = await save(changes, { reason: 'new-data', publicNote: 'Autumn' }, 'editor');
  expect(left.body).toMatchObject({ saved: 0 });
  expect((await figures())[0]).toMatchObject({ min: 43_000 });
  expect(
    (await cms.send('POST', `/imports/${left.body.importId}/apply`, { as: 'editor', body: {} })).status,
  ).toBe(403);
  const applied = await cms.send('POST', `/imports/${left.body.importId}/apply`, {
    as: 'publisher',
    body: {},
  });
  expect(applied.body).toEqual({ saved: 1 });
  expect((await figures())[0]).toMatchObject({ min: 46_000 });
  for (const as of ['author', 'newsletter', 'anonymous'] as const) {
    expect((await save(changes, {}, as)).status).toBe(403);
  }
});
