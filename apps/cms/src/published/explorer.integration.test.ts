import { pageAnswerSchema } from '@rolebook/contract/published/page';
import { salaryListPageSchema } from '@rolebook/contract/published/salary-pages';
import { addressIndexSchema } from '@rolebook/contract/renewal';
import { inTransaction, poolOf, queryOn } from '../database/query';
import { expandOutbox } from '../renewal/expand-outbox';
import { startTestCms, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';
import { countStatements } from '../testing/statements';
import { makeGuide } from './testing/guide-content';

let cms: TestCms;
let guide: Awaited<ReturnType<typeof makeGuide>>;
const expand = () =>
  inTransaction(poolOf(cms.payload), (query) => expandOutbox(query, { instances: [], edges: [] }));
const ask = (path: string) => cms.send('GET', `/published/page?path=${encodeURIComponent(path)}`);
const explorerAt = async (path: string) =>
  salaryListPageSchema.parse(pageAnswerSchema.parse((await ask(path)).body).page);

beforeAll(async () => {
  cms = await startTestCms();
  guide = await makeGuide(cms.payload);
  const make = contentMaker(cms);
  const elsewhere = await make.region('Elsewhere');
  const base = await cms.payload.find({
    collection: 'regions',
    where: { isBase: { equals: true } },
    overrideAccess: true,
  });
  await cms.payload.create({
    collection: 'region-adjustments',
    data: {
      base: base.docs[0]?.id ?? '',
      target: elsewhere.id,
      factorMinPercent: 80,
      factorMaxPercent: 90,
      asOf: '2026-11-01',
      source: (await make.source()).id,
    },
    overrideAccess: true,
  });
  await cms.payload.update({
    collection: 'salary-figures',
    id: guide.figures[2] ?? '',
    data: { min: 75_000, max: 90_000, revisionReason: 'new-data', _status: 'published' },
    overrideAccess: true,
  });
  await cms.payload.update({
    collection: 'roles',
    id: guide.first.id,
    data: { family: 'Data', _status: 'published' },
    overrideAccess: true,
  });
  await make.region('Unknown to the explorer');
  await make.role('published', 'Aardvark keeper');
  await expand();
}, 180_000);
afterAll(() => cms.stop());

describe('all salaries', () => {
  it('shows every role by title, each level a column, in the base region', async () => {
    const page = await explorerAt('/salaries');
    expect(page.region?.name).toBe('United Kingdom');
    expect(page.rows.map(({ role }) => role.title)).toEqual([
      'Aardvark keeper',
      'Data Scientist',
      'ML Engineer',
    ]);
    expect(page.shownLevels.map(({ name }) => name)).toEqual(['Junior', 'Mid', 'Senior']);
    expect(page.rows[0]?.cells).toEqual([null, null, null]);
    expect(page.rows[2]?.cells.map((cell) => cell?.min)).toEqual([40_000, 60_000, 80_000]);
    expect(page.tables.map(({ title }) => title)).toEqual(['UK salary comparison']);
    expect(page.canonicalPath).toBe('/salaries');
  });

  it('is put in order of pay, with those without a figure last either way', async () => {
    const titles = async (path: string) => (await explorerAt(path)).rows.map(({ role }) => role.title);
    expect(await titles('/salaries/by/united-kingdom/mid/highest')).toEqual([
      'Data Scientist',
      'ML Engineer',
      'Aardvark keeper',
    ]);
    expect(await titles('/salaries/by/united-kingdom/mid/lowest')).toEqual([
      'ML Engineer',
      'Data Scientist',
      'Aardvark keeper',
    ]);
    expect((await explorerAt('/salaries/by/united-kingdom/mid/lowest')).canonicalPath).toBe(
      '/salaries/by/united-kingdom/mid',
    );
    expect((await explorerAt('/salaries/by/united-kingdom')).canonicalPath).toBe('/salaries');
  });

  it('estimates where nobody observed, rounded outward and marked', async () => {
    const page = await explorerAt('/salaries/by/elsewhere/junior');
    expect(page.rows[2]?.cells).toMatchObject([{ min: 32_000, max: 54_000, median: null, estimated: true }]);
    expect(page.adjustment).toMatchObject({ factorMinPercent: 80, factorMaxPercent: 90 });
  });

  it('filters by family', async () => {
    const page = await explorerAt('/salaries/family/data');
    expect(page.rows.map(({ role }) => role.title)).toEqual(['Data Scientist']);
    expect(page.total).toBe(1);
  });

  it.each([
    '/salaries/by/nowhere',
    '/salaries/by/unknown-to-the-explorer',
    '/salaries/by/united-kingdom/emperor',
    '/salaries/family/none',
    '/salaries/page/2',
    '/salaries/by/united-kingdom/mid/dearest',
  ])('has no view %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('lists in the address index what can be filtered by, and in the sitemap itself alone', async () => {
    const { addresses } = addressIndexSchema.parse((await cms.send('GET', '/published/addresses')).body);
    const paths = addresses.map(({ path }) => path).filter((path) => path.startsWith('/salaries'));
    expect(paths).toEqual([
      '/salaries',
      '/salaries/by/elsewhere',
      '/salaries/by/elsewhere/junior',
      '/salaries/by/elsewhere/mid',
      '/salaries/by/elsewhere/senior',
      '/salaries/by/united-kingdom',
      '/salaries/by/united-kingdom/junior',
      '/salaries/by/united-kingdom/mid',
      '/salaries/by/united-kingdom/senior',
      '/salaries/family/data',
      '/salaries/uk-salary-comparison',
    ]);
    const { text } = await cms.send('GET', '/published/sitemap-part?path=/sitemaps/pages-1.xml');
    expect(text).toContain('"/salaries"');
    expect(text).not.toMatch(/salaries\/(by|family)/);
  });
});

describe('among 1,000 roles with 10,000 figures', () => {
  it('costs as many statements as before, and shows one page of them', async () => {
    const path = '/salaries/by/united-kingdom/mid/highest';
    const before = (await countStatements(cms.payload, () => ask(path))).length;
    const query = queryOn(poolOf(cms.payload));
    await query(
      `insert into roles (id, title, summary, slug, _status)
       select gen_random_uuid(), 'Filler ' || n, 'A job.', 'filler-' || n, 'published' from generate_series(1, 1000) n`,
    );
    await query(
      `insert into rolebook.announced (collection, document_id, path, facts, document_updated_at)
       select 'roles', id::text, '/roles/' || slug, '{}'::jsonb, updated_at from roles where slug like 'filler-%'`,
    );
    await query(
      `insert into salary_figures (id, role_id, level_id, region_id, currency, period, component, employment, statistic,
         min, max, as_of, confidence, _status)
       select gen_random_uuid(), role.id, level.id, region.id, 'GBP', 'year', 'base', 'permanent', statistic::enum_salary_figures_statistic,
         30000, 50000, '2026-10-01', 'medium', 'published'
       from roles role cross join levels level cross join regions region
         cross join unnest(array['editorial-range', 'p25-p75']) as statistic
       where role.slug like 'filler-%' and region.slug in ('united-kingdom', 'elsewhere')`,
    );
    await query(
      `insert into rolebook.announced (collection, document_id, path, facts, document_updated_at)
       select 'salary-figures', figure.id::text, null, jsonb_build_object('figure', jsonb_build_object('role', role_id,
         'level', level_id, 'region', region_id, 'kind', 'GBP|year|base|permanent|' || statistic)), figure.updated_at
       from salary_figures figure join roles role on role.id = figure.role_id where role.slug like 'filler-%'`,
    );
    await query('analyze');
    const page = await explorerAt(path);
    expect(page.rows).toHaveLength(40);
    expect([page.total, page.pages]).toEqual([1003, 26]);
    expect((await countStatements(cms.payload, () => ask(path))).length).toBe(before);
    expect(before).toBeLessThanOrEqual(6);
  }, 60_000);
});
