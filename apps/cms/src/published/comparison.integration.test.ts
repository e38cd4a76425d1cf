import { comparisonPageSchema } from '@rolebook/contract/published/comparison-pages';
import { pageAnswerSchema } from '@rolebook/contract/published/page';
import { addressIndexSchema } from '@rolebook/contract/renewal';
import { inTransaction, poolOf, queryOn } from '../database/query';
import { expandOutbox } from '../renewal/expand-outbox';
import { startTestCms, type TestCms } from '../testing/cms';
import { bodyOf, contentMaker } from '../testing/content';
import { countStatements } from '../testing/statements';
import { makeGuide } from './testing/guide-content';

const PATH = '/compare/data-scientist-vs-ml-engineer';
let cms: TestCms;
let guide: Awaited<ReturnType<typeof makeGuide>>;

const expand = () =>
  inTransaction(poolOf(cms.payload), (query) => expandOutbox(query, { instances: [], edges: [] }));
const renewedSince = async (sequence: number): Promise<string[]> => {
  const rows = await queryOn(poolOf(cms.payload))<{ path: string }>(
    'select path from rolebook.page_sequence where sequence > $1 order by path',
    [sequence],
  );
  return rows.map(({ path }) => path);
};
const ask = (path: string) => cms.send('GET', `/published/page?path=${encodeURIComponent(path)}`);
const comparisonAt = async (path: string) => {
  const { page } = pageAnswerSchema.parse((await ask(path)).body);
  return comparisonPageSchema.parse(page);
};
const setStatus = (id: string, _status: 'draft' | 'published') =>
  cms.payload.update({ collection: 'roles', id, data: { _status }, overrideAccess: true });

beforeAll(async () => {
  cms = await startTestCms();
  guide = await makeGuide(cms.payload);
  await cms.payload.update({
    collection: 'roles',
    id: guide.first.id,
    overrideAccess: true,
    data: {
      ladder: (await cms.payload.find({ collection: 'levels', overrideAccess: true, sort: 'rank' })).docs.map(
        ({ id, name }) => ({ level: id, title: name, whatChanges: 'More.' }),
      ),
      _status: 'published',
    },
  });
  await expand();
}, 180_000);
afterAll(() => cms.stop());

describe('a comparison', () => {
  it('is made of two guides: pay by level in the base region, ladders, the statement computed', async () => {
    const page = await comparisonAt(PATH);
    expect(page.roles.map(({ title }) => title)).toEqual(['Data Scientist', 'ML Engineer']);
    expect(page.pay).toMatchObject({ region: { name: 'United Kingdom' }, asOf: '2026-11-01' });
    expect(page.pay?.cells.map(({ figure }) => figure?.min)).toEqual([
      40_000, 60_000, 80_000, 40_000, 60_000, 80_000,
    ]);
    expect(page.roles[1].ladder.map(({ figure }) => figure?.max)).toEqual([60_000, 80_000, 100_000]);
    expect(page.statement).toBe('Data Scientists and ML Engineers earn about the same.');
    expect(page.articles.map(({ title }) => title)).toEqual(['ML Engineer vs Data Scientist']);
    expect(page.verdict).toEqual([]);
  });

  it('has one order, and no page for a role beside itself, an unknown or an unpublished one', async () => {
    const moved = async (path: string) => {
      const { status, body } = await ask(path);
      return [status, body.to];
    };
    expect(await moved('/compare/ml-engineer-vs-data-scientist')).toEqual([308, PATH]);
    expect(await moved('/compare/ml-engineer-vs-ml-engineer')).toEqual([308, '/roles/ml-engineer']);
    expect((await ask('/compare/ml-engineer-vs-nobody')).status).toBe(404);
    expect((await ask('/compare/ml-engineer')).status).toBe(404);
    const draft = await contentMaker(cms).role('draft', 'Secret role');
    expect((await ask(`/compare/ml-engineer-vs-${draft.slug}`)).status).toBe(404);
    await setStatus(guide.second.id, 'draft');
    expect((await ask(PATH)).status).toBe(404);
    await setStatus(guide.second.id, 'published');
    expect((await ask(PATH)).status).toBe(200);
  });

  it('costs at most 10 statements', async () => {
    expect((await countStatements(cms.payload, () => ask(PATH))).length).toBeLessThanOrEqual(10);
  });

  it('shows no figure of another region as pay in the base region', async () => {
    const elsewhere = await contentMaker(cms).region('Elsewhere');
    const own = await cms.payload.findByID({
      collection: 'salary-figures',
      id: guide.figures[1] ?? '',
      depth: 0,
      overrideAccess: true,
    });
    const { id: _id, createdAt: _created, updatedAt: _updated, ...figure } = own;
    await cms.payload.create({
      collection: 'salary-figures',
      data: { ...figure, region: elsewhere.id, min: 11_000, max: 12_000 },
      overrideAccess: true,
    });
    // Written last, so that it is also read last.
    await cms.payload.update({
      collection: 'salary-figures',
      id: own.id,
      data: { note: 'Checked.', _status: 'published' },
      overrideAccess: true,
    });
    const table = await cms.payload.create({
      collection: 'salary-tables',
      data: {
        caption: 'Pay elsewhere',
        slug: '',
        roles: [guide.second.id],
        levels: [figure.level as string],
        region: elsewhere.id,
        currency: 'GBP',
        period: 'year',
        component: 'base',
        employment: 'permanent',
        statistic: 'editorial-range',
        orientation: 'roles-as-columns',
        _status: 'published',
      },
      overrideAccess: true,
    });
    await cms.payload.update({
      collection: 'roles',
      id: guide.second.id,
      data: { salaryTables: [table.id], _status: 'published' },
      overrideAccess: true,
    });
    const { body } = await ask('/roles/ml-engineer');
    expect(body.page.tables[0].cells[0].figure.min).toBe(11_000);
    expect(body.page.ladder[0].figure.min).toBe(40_000);
  });
});

describe('a verdict', () => {
  let verdict: { id: string };
  const create = (first: string, second: string, _status: 'draft' | 'published' = 'published') =>
    cms.payload.create({
      collection: 'comparisons',
      data: { first, second, verdict: bodyOf('Choose by taste.'), _status },
      overrideAccess: true,
    });

  it('stands on the page of its pair, whichever role was named first, and renews that page and the list', async () => {
    const before = (await expand()) ?? 0;
    verdict = await create(guide.second.id, guide.first.id);
    await expand();
    expect((await comparisonAt(PATH)).verdict).toMatchObject([{ children: [{ text: 'Choose by taste.' }] }]);
    expect(await renewedSince(before)).toEqual(['/compare', PATH]);
    const { page } = (await ask('/compare')).body;
    expect(page.verdicts).toEqual([{ path: PATH, first: 'Data Scientist', second: 'ML Engineer' }]);
  });

  it('makes its page follow the guides: a figure of either renews it', async () => {
    const before = Number(
      (
        await queryOn(poolOf(cms.payload))<{ s: string }>('select max(sequence) as s from rolebook.renewals')
      )[0]?.s,
    );
    await cms.payload.update({
      collection: 'salary-figures',
      id: guide.figures[2] ?? '',
      data: { min: 61_000, revisionReason: 'new-data', _status: 'published' },
      overrideAccess: true,
    });
    await expand();
    expect(await renewedSince(before)).toEqual(expect.arrayContaining(['/roles/data-scientist', PATH]));
  });

  it('is refused twice for a pair, in either order, and for a role beside itself', async () => {
    await expect(create(guide.first.id, guide.second.id)).rejects.toThrow();
    await expect(create(guide.first.id, guide.first.id)).rejects.toThrow();
  });

  it('leaves with its page still there, for the pair is compared without it', async () => {
    const before = (await expand()) ?? 0;
    await cms.payload.update({
      collection: 'comparisons',
      id: verdict.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    });
    const sequence = await expand();
    expect(await renewedSince(before)).toContain(PATH);
    expect(sequence).toBeGreaterThan(before);
    expect((await comparisonAt(PATH)).verdict).toEqual([]);
  });
});

it('is in the sitemap where it makes sense, and never in the address index', async () => {
  await contentMaker(cms).role('published', 'Unrelated role');
  await expand();
  const sitemap = (await cms.send('GET', '/published/sitemap-part?path=/sitemaps/comparisons-1.xml')).body;
  const pairs = sitemap.entries
    .map(({ path }: { path: string }) => path)
    .filter((path: string) => /-vs-/.test(path));
  expect(pairs).toEqual(expect.arrayContaining([PATH]));
  expect(pairs.join()).not.toContain('unrelated');
  const { addresses } = addressIndexSchema.parse((await cms.send('GET', '/published/addresses')).body);
  expect(addresses.filter(({ path }) => path.startsWith('/compare/'))).toEqual([]);
});
