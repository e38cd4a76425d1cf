import { Pool } from 'pg';
import { poolOf, queryOn } from '../../database/query';
import { type RenewalService, startRenewal } from '../../renewal/renewal-service';
import { type FakeInstance, startFakeInstance } from '../../renewal/testing/fake-instance';
import { startTestCms, type TestCms } from '../../testing/cms';
import { bodyOf, contentMaker } from '../../testing/content';

const SECRET = 's'.repeat(40);
const CITING = 200;
const OTHERS = 5;

let cms: TestCms;
let pool: Pool;
let instance: FakeInstance;
let service: RenewalService;
let citing: string[];
let others: string[];

const token = (figure: string, number: number) => ({
  type: 'inlineBlock',
  version: 1,
  fields: {
    id: number.toString(16).padStart(24, '0'),
    blockType: 'salaryFigure',
    figure,
    part: 'range',
    form: 'short',
  },
});

async function makeArticles(figure: string) {
  const make = contentMaker(cms);
  const [topic, author] = [await make.topic(), await make.author()];
  const slugs: string[] = [];
  for (let number = 1; number <= CITING + OTHERS; number += 1) {
    const body = bodyOf(`Article ${number}.`);
    if (number <= CITING)
      for (const paragraph of body.root.children)
        (paragraph.children as unknown[]).push(token(figure, number));
    const article = await cms.payload.create({
      collection: 'articles',
      data: {
        title: `Piece ${number}`,
        standfirst: 'About it.',
        slug: '',
        topic: topic.id,
        authors: [author.id],
        body,
        reviewState: 'drafting',
        _status: 'published',
      },
      overrideAccess: true,
    });
    slugs.push(`/articles/${article.slug}`);
  }
  return slugs;
}

beforeAll(async () => {
  cms = await startTestCms();
  const make = contentMaker(cms);
  const [role, senior, mid, region, source] = [
    await make.role('published', 'ML Engineer'),
    await make.level('Senior', 3),
    await make.level('Mid', 2),
    await make.region('London'),
    await make.source(),
  ];
  const measure = {
    currency: 'GBP',
    period: 'year',
    component: 'base',
    employment: 'permanent',
    statistic: 'editorial-range',
    confidence: 'medium',
  } as const;
  const figures = await Promise.all(
    [senior, mid].map((level) =>
      cms.payload.create({
        collection: 'salary-figures',
        data: {
          ...measure,
          role: role.id,
          level: level.id,
          region: region.id,
          min: 95_000,
          max: 150_000,
          asOf: '2026-04-30',
          sources: [source.id],
          _status: 'published',
        },
        overrideAccess: true,
      }),
    ),
  );
  const slugs = await makeArticles(figures[0]?.id ?? '');
  citing = slugs.slice(0, CITING);
  others = slugs.slice(CITING);
  pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 12 });
  pool.on('error', () => {});
  instance = await startFakeInstance((path) => cms.send('GET', path), SECRET);
  service = startRenewal({
    payload: cms.payload,
    pool,
    instances: [instance.address],
    edges: [],
    edgeSecret: '',
    sharedSecret: SECRET,
    heartbeatMs: 300,
    sweepMs: 600_000,
  });
  await quiet();
}, 300_000);

afterAll(async () => {
  await service.stop();
  await instance.goDown();
  await pool.end();
  await cms.stop();
});

async function quiet() {
  await service.expand();
  const query = queryOn(poolOf(cms.payload));
  for (;;) {
    const [open] = await query<{ n: number }>(
      `select (select count(*) from rolebook.deliveries where acknowledged_at is null)::int
         + (select count(*) from rolebook.addresses address where state = 'live' and not exists (
             select from rolebook.served where served.path = address.path and served.sequence is not null))::int as n`,
    );
    if (open?.n === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('an import of several figures is one renewal: every page that shows one is rendered once, no other at all', async () => {
  instance.messages.length = 0;
  instance.renders.length = 0;
  const csv =
    'role,level,region,min,max,as_of\nML Engineer,Senior,London,100000,160000,2026-11-01\nML Engineer,Mid,London,80000,110000,2026-11-01\n';
  const sent = await cms.sendBytes('/imports?kind=figures', new TextEncoder().encode(csv), {
    as: 'publisher',
  });
  await cms.send('POST', `/imports/${sent.body.id}/apply`, { as: 'publisher', body: { reason: 'new-data' } });
  await quiet();

  const renewals = instance.messages.filter(({ id }) => id.startsWith('renewal-'));
  expect(renewals).toHaveLength(1);
  const times = new Map<string, number>();
  for (const path of instance.renders) times.set(path, (times.get(path) ?? 0) + 1);
  expect([...times.values()].filter((count) => count !== 1)).toEqual([]);
  expect(citing.filter((path) => !times.has(path))).toEqual([]);
  expect(others.filter((path) => times.has(path))).toEqual([]);
  const articles = [...times.keys()].filter((path) => path.startsWith('/articles/'));
  expect(articles.sort()).toEqual([...citing].sort());
}, 120_000);
