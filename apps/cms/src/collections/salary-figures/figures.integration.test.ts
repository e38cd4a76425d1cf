import { poolOf, queryOn } from '../../database/query';
import { startTestCms, type TestCms } from '../../testing/cms';
import { contentMaker } from '../../testing/content';
import { readHistory } from './revisions/read-history';

let cms: TestCms;
let base: {
  role: string;
  level: string;
  region: string;
  sources: string[];
  asOf: string;
  min: number;
  max: number;
};

beforeAll(async () => {
  cms = await startTestCms();
  const make = contentMaker(cms);
  const [role, level, region, source] = await Promise.all([
    make.role(),
    make.level(),
    make.region(),
    make.source(),
  ]);
  base = {
    role: role.id,
    level: level.id,
    region: region.id,
    sources: [source.id],
    asOf: '2026-11-01',
    min: 45_000,
    max: 65_000,
  };
}, 120_000);
afterAll(() => cms?.stop());

let tables = 0;
/** Each figure gets a measure of its own, so that only the test of sameness meets another of its key. */
const make = (more: Record<string, unknown>, as: 'editor' | 'publisher' = 'publisher') =>
  cms.send('POST', '/salary-figures', { as, body: { ...base, _status: 'published', ...more } });

async function expectRefused(more: Record<string, unknown>, field: string): Promise<void> {
  const answer = await make(more);
  expect(answer.status).toBe(400);
  const paths = (answer.body.errors[0].data?.errors ?? []).map((error: { path: string }) => error.path);
  expect(paths).toContain(field);
}

const query = () => queryOn(poolOf(cms.payload));
const history = (id: string) => readHistory(query(), id);

describe('a figure', () => {
  it.each([
    ['a range turned round', { min: 65_000, max: 45_000 }, 'max'],
    ['pence', { min: 45_000.5 }, 'min'],
    ['text', { min: '45k' }, 'min'],
    ['too little without a reason', { min: 900, max: 1_000 }, 'min'],
    ['too much without a reason', { min: 45_000, max: 900_000 }, 'max'],
    ['no source', { sources: [] }, 'sources'],
    ['a day in the future', { asOf: '2999-01-01' }, 'asOf'],
    ['a day rate for permanent work', { period: 'day', min: 400, max: 600 }, 'period'],
    ['an unknown currency', { currency: 'XXX' }, 'currency'],
    ['a median outside', { median: 90_000 }, 'median'],
  ])('is not published with %s', async (_name, more, field) => {
    await expectRefused(more, field);
  });

  it('is not even saved turned round', async () => {
    const answer = await cms.send('POST', '/salary-figures?draft=true', {
      as: 'editor',
      body: { ...base, min: 65_000, max: 45_000 },
    });
    expect(answer.status).toBe(400);
  });

  it('keeps days as days', async () => {
    const answer = await make({ component: 'total', asOf: '2026-03-29' });
    expect(answer.status).toBe(201);
    expect(answer.body.doc.asOf.slice(0, 10)).toBe('2026-03-29');
    expect(answer.body.doc.label).toMatch(/total/);
  });

  it('is one at a time for its key, also when two are published at one moment', async () => {
    const more = { employment: 'contract', period: 'day', min: 400, max: 600 };
    const answers = await Promise.all([make(more), make(more), make(more)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
    const published = await cms.payload.count({
      collection: 'salary-figures',
      where: { and: [{ period: { equals: 'day' } }, { _status: { equals: 'published' } }] },
      overrideAccess: true,
    });
    expect(published.totalDocs).toBe(1);
  });

  it('says why it changes, and remembers what it was', async () => {
    const { id } = (await make({ statistic: 'p25-p75' })).body.doc;
    const publish = (body: Record<string, unknown>) =>
      cms.send('PATCH', `/salary-figures/${id}`, {
        as: 'publisher',
        body: { ...body, _status: 'published' },
      });
    const silent = await publish({ min: 50_000 });
    expect(silent.status).toBe(400);
    expect(silent.text).toMatch(/revisionReason/);
    const said = await publish({ min: 50_000, revisionReason: 'new-data', revisionNote: 'Autumn survey' });
    expect(said.status).toBe(200);
    expect(said.body.doc.revisionReason).toBeNull();
    expect(
      (await history(id)).map(({ reason, note, before, after }) => [reason, note, before.min, after.min]),
    ).toEqual([['new-data', 'Autumn survey', 45_000, 50_000]]);
  });
});

describe('a salary table', () => {
  const table = (more: Record<string, unknown>) => {
    tables += 1;
    return cms.send('POST', '/salary-tables', {
      as: 'publisher',
      body: {
        caption: `Table ${tables}`,
        roles: [base.role],
        levels: [base.level],
        region: base.region,
        _status: 'published',
        ...more,
      },
    });
  };

  it('is published over its figures, with gaps said', async () => {
    expect((await table({})).status).toBe(201);
  });

  it.each([
    ['roles', { roles: [] }],
    ['levels', { levels: [] }],
    ['region', { region: null }],
  ])('is refused without %s', async (field, more) => {
    const answer = await table(more);
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(new RegExp(`"path":"${field}"`));
  });
});

describe('a region adjustment', () => {
  it('is refused when it is turned round', async () => {
    const other = await contentMaker(cms).region();
    const answer = await cms.send('POST', '/region-adjustments', {
      as: 'publisher',
      body: {
        base: base.region,
        target: other.id,
        factorMinPercent: 90,
        factorMaxPercent: 80,
        asOf: '2026-11-01',
      },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/factorMaxPercent/);
  });
});

describe('a classification code', () => {
  it('is refused without the version of its scheme', async () => {
    const answer = await cms.send('POST', '/roles', {
      as: 'publisher',
      body: {
        title: 'Tester',
        summary: 'Tests.',
        _status: 'published',
        classification: [{ scheme: 'uk-soc', code: '2136', label: 'Programmers', match: 'close' }],
      },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/version/);
  });
});
