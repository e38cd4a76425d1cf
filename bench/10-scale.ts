import { setTimeout as pause } from 'node:timers/promises';
import type { Measurement, Reading } from '@rolebook/localstack/bench/measurement';
import { publishToLive } from '@rolebook/localstack/bench/publish-to-live';
import type { LaunchedProduct } from '@rolebook/localstack/testing/product-under-test';
import pg from 'pg';

const SMALL = { articles: 100, roles: 20 };
const LARGE = { articles: 10_000, roles: 1_000 };
const ROUNDS = 40;
const PUBLISHED = 20;

/** What is asked of the cms, with the milliseconds that are the target among ten thousand articles. */
const QUESTIONS: readonly (readonly [what: string, address: string, most: number | null])[] = [
  ['home', 'page?path=/', 60],
  ['an article', 'page?path=/articles/{article}', 40],
  ['list of articles', 'page?path=/articles', 60],
  ['list, page 3', 'page?path=/articles/page/3', 60],
  ['topic', 'page?path=/topics/career-guide', 60],
  ['author', 'page?path=/authors/{author}', 60],
  ['list of guides', 'page?path=/roles', 60],
  ['feed', 'feed?path=/feed.xml', 300],
  ['sitemap', 'sitemap', 300],
  ['search: data engineer', 'search?q=data+engineer', 100],
  ['search: salary, which nearly every text holds', 'search?q=salary', 100],
  ['search: python, narrowed', 'search?q=python&kind=article&topic=pay&page=2', 100],
  ['search: a question', 'search?q=how+to+move+from+tester+to+engineer', 100],
  ['search: a typing error', 'search?q=enginere', 100],
  ['suggestions', 'suggestions?q=data+eng', 100],
];

/** The cms among 100 and among 10,000 articles (with 20 and 1,000 guides), one request at a time, the worker away. */
export const measurement: Measurement = {
  title: 'Scale: p95 in the cms at 100 and at 10,000 articles, and what a change sets going',
  async measure(product) {
    const seconds = new Map<number, number>();
    const grow = async (amounts: typeof SMALL) => {
      const started = performance.now();
      await product.generate(amounts);
      seconds.set(amounts.articles, (performance.now() - started) / 1000);
    };
    const worker = product.service('worker');
    await worker.stop();
    await grow(SMALL);
    const few = await askAll(product.cmsInternal, product.databaseUrl);
    await grow(LARGE);
    const many = await askAll(product.cmsInternal, product.databaseUrl);
    const readings: Reading[] = QUESTIONS.map(([what, , most]) => {
      const [before = 0, after = 0] = [few.get(what), many.get(what)];
      return {
        what,
        value: `${after.toFixed(1)} ms (${before.toFixed(1)} ms at 100: x ${(after / before).toFixed(2)})`,
        target: `<= ${most} ms`,
      };
    });
    readings.push({ what: 'generating them', value: `${seconds.get(LARGE.articles)?.toFixed(0)} s` });
    await worker.start();
    readings.push(...(await expansion(product.databaseUrl)));
    readings.push(...(await publishToLive(product, PUBLISHED)));
    readings.push(await startOfWeb(product));
    return readings;
  },
};

async function askAll(cms: string, databaseUrl: string): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const slugOf = async (collection: string) => {
    const { rows } = await client.query(
      `select substring(path from '[^/]+$') as slug from rolebook.announced where collection = $1 order by document_id limit 1`,
      [collection],
    );
    return String(rows[0]?.slug);
  };
  const names = { article: await slugOf('articles'), author: await slugOf('authors') };
  await client.query('vacuum analyze');
  await client.end();
  const times = new Map<string, number>();
  for (const [what, template] of QUESTIONS) {
    const address = template.replace('{article}', names.article).replace('{author}', names.author);
    const taken: number[] = [];
    for (let round = -5; round < ROUNDS; round += 1) {
      const started = performance.now();
      const answer = await fetch(`${cms}/api/published/${address}`);
      await answer.text();
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      if (round >= 0) taken.push(performance.now() - started);
    }
    taken.sort((a, b) => a - b);
    times.set(what, taken[Math.ceil(0.95 * ROUNDS) - 1] ?? 0);
  }
  return times;
}

/** How long the worker takes to expand an edit of one article. Read from the rows, so that no log is parsed. */
async function expansion(databaseUrl: string): Promise<Reading[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const pending = async () =>
      Number(
        (await client.query('select count(*) from rolebook.outbox where expanded_at is null')).rows[0]?.count,
      );
    const until = performance.now() + 120_000;
    while ((await pending()) > 0 && performance.now() < until) await pause(200);
    const taken: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      const { rows } = await client.query(
        `insert into rolebook.outbox (collection, document_id, before, after)
         select collection, document_id, facts || '{"card": "before"}', facts from rolebook.announced
         where collection = 'articles' order by document_id limit 1 returning id`,
      );
      const started = performance.now();
      await client.query(`select graphile_worker.add_job('expand-changes', '{}'::json, max_attempts => 3)`);
      const done = async () =>
        (await client.query('select expanded_at from rolebook.outbox where id = $1', [rows[0]?.id])).rows[0]
          ?.expanded_at;
      while (!(await done())) await pause(10);
      taken.push(performance.now() - started);
    }
    taken.sort((a, b) => a - b);
    return [
      ...(await pagesOfNewArticle(client)),
      { what: 'expansion of an edit, median', value: `${taken[7]?.toFixed(0)} ms` },
      {
        what: 'expansion of an edit, slowest',
        value: `${taken.at(-1)?.toFixed(0)} ms`,
        target: '<= 1000 ms',
      },
    ];
  } finally {
    await client.end();
  }
}

/** Pages that an article which appears now has rendered at once, and those that only grow old. */
async function pagesOfNewArticle(client: pg.Client): Promise<Reading[]> {
  const { rows: written } = await client.query(
    `insert into rolebook.outbox (collection, document_id, before, after)
     select collection, document_id, null, facts from rolebook.announced
     where collection = 'articles' and listed_at is not null order by listed_at desc, document_id desc limit 1
     returning id`,
  );
  await client.query(`select graphile_worker.add_job('expand-changes', '{}'::json, max_attempts => 3)`);
  for (;;) {
    const { rows } = await client.query(
      `select (select count(*)::int from rolebook.page_sequence page where page.sequence = renewal.sequence) as now,
         jsonb_array_length(renewal.message->'renew') as all
       from rolebook.outbox change join rolebook.renewals renewal using (sequence) where change.id = $1`,
      [written[0]?.id],
    );
    const [pages] = rows as { now: number; all: number }[];
    if (pages) {
      return [
        { what: 'pages rendered at once for a new article', value: String(pages.now) },
        { what: 'far list pages that it makes old', value: String(pages.all - pages.now) },
      ];
    }
    await pause(20);
  }
}

/** From its start until a web instance with so many addresses says that it is ready. */
async function startOfWeb(product: LaunchedProduct): Promise<Reading> {
  const web = product.service('web-2');
  await web.stop();
  const started = performance.now();
  await web.start();
  return {
    what: 'start of a web instance, until ready',
    value: `${((performance.now() - started) / 1000).toFixed(1)} s`,
  };
}
