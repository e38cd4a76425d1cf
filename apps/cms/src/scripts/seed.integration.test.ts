import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@rolebook/localstack/test-database';
import pg from 'pg';

/** Drawing and encoding the pictures takes most of it; other tests may want the processor too. */
const LOAD_TIME_MS = 240_000;
const appFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'rolebook-seed-'));
const databases: TestDatabase[] = [];

afterAll(async () => {
  for (const database of databases) await database.drop();
  rmSync(scratch, { recursive: true, force: true });
});

function run(script: string, environment: Record<string, string>) {
  const result = spawnSync(process.execPath, ['--import', 'tsx', `src/scripts/${script}.ts`], {
    cwd: appFolder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'p'.repeat(40),
      SHARED_SECRET: 's'.repeat(40),
      NEWSLETTER_SECRET: 'n'.repeat(40),
      SITE_URL: 'http://site.test',
      CMS_URL: 'http://cms.test',
      SMTP_URL: 'smtp://127.0.0.1:9',
      MEDIA_DIR: path.join(scratch, 'media'),
      ...environment,
    },
  });
  const lastLine = result.stdout.trimEnd().split('\n').at(-1) ?? '';
  return { ...result, lastLine };
}

async function emptyCms() {
  const database = await createTestDatabase({
    template: {
      name: 'cms',
      fill: async (url) => {
        const { status, stderr } = run('migrate', { DATABASE_URL: url });
        if (status !== 0) throw new Error(`The migration failed:\n${stderr}`);
      },
    },
  });
  databases.push(database);
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  return { url: database.url, ask };
}

const COUNTS = `select (select count(*) from users)::int as users, (select count(*) from articles)::int as articles,
  (select count(*) from salary_figures)::int as figures, (select count(*) from media)::int as media`;

it(
  'loads the demo once',
  async () => {
    const { url, ask } = await emptyCms();
    const first = run('seed', { DATABASE_URL: url, ROLEBOOK_DEMO: '1' });
    expect(first.stderr).not.toContain('failed');
    expect(first.status).toBe(0);
    const { logins } = JSON.parse(first.lastLine);
    expect(logins.map((login: { rights: string }) => login.rights)).toEqual([
      'admin',
      'publisher',
      'editor',
      'author',
      'newsletter',
    ]);

    const [counts] = await ask(COUNTS);
    expect(counts).toEqual({ users: 5, articles: 8, figures: 36, media: 14 });
    expect(await ask(`select _status as status, count(*)::int from articles group by 1 order by 1`)).toEqual([
      { status: 'draft', count: 2 },
      { status: 'published', count: 6 },
    ]);
    expect(
      await ask(`select title, to_char(first_published_at at time zone 'Europe/London', 'FMDD Month YYYY') as published
        from articles where slug = 'ml-engineer-vs-data-scientist'`),
    ).toEqual([
      { title: 'ML Engineer vs Data Scientist', published: expect.stringMatching(/^2 May +2026$/) },
    ]);
    expect(await ask(`select wait_until from payload_jobs`)).toEqual([
      { wait_until: new Date('2027-01-11T07:30:00Z') },
    ]);

    const second = run('seed', { DATABASE_URL: url, ROLEBOOK_DEMO: '1' });
    expect(second.stdout).toContain('already there');
    expect(JSON.parse(second.lastLine)).toEqual({ logins });
    expect((await ask(COUNTS))[0]).toEqual(counts);
  },
  LOAD_TIME_MS,
);

it('leaves nothing behind when a document cannot be made, and names it', async () => {
  const { url, ask } = await emptyCms();
  const file = path.join(scratch, 'not-a-folder');
  writeFileSync(file, '');
  const { status, stderr } = run('seed', {
    DATABASE_URL: url,
    ROLEBOOK_DEMO: '1',
    MEDIA_DIR: path.join(file, 'media'),
  });
  expect(status).toBe(1);
  expect(stderr).toContain('media “article-ml-engineer-vs-data-scientist”');
  expect((await ask(COUNTS))[0]).toEqual({ users: 0, articles: 0, figures: 0, media: 0 });
});

it('makes the first administrator only, where it is no demo', async () => {
  const { url, ask } = await emptyCms();
  expect(run('seed', { DATABASE_URL: url })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('ADMIN_EMAIL'),
  });

  const first = run('seed', { DATABASE_URL: url, ADMIN_EMAIL: 'chief@example.org' });
  expect(JSON.parse(first.lastLine)).toEqual({
    logins: [{ email: 'chief@example.org', password: expect.stringMatching(/^\S{20,}$/), rights: 'admin' }],
  });
  expect((await ask(COUNTS))[0]).toEqual({ users: 1, articles: 0, figures: 0, media: 0 });

  const second = run('seed', { DATABASE_URL: url, ADMIN_EMAIL: 'other@example.org' });
  expect(JSON.parse(second.lastLine)).toEqual({ logins: [] });
  expect((await ask(COUNTS))[0]).toMatchObject({ users: 1 });
});

it('keeps a password that was given out of its output', async () => {
  const { url } = await emptyCms();
  const { stdout, lastLine } = run('seed', {
    DATABASE_URL: url,
    ADMIN_EMAIL: 'chief@example.org',
    ADMIN_PASSWORD: 'chosen-by-the-chief-herself',
  });
  expect(JSON.parse(lastLine)).toEqual({ logins: [] });
  expect(stdout).not.toContain('chosen-by-the-chief-herself');
});
