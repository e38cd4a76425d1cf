import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@rolebook/localstack/test-database';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';

/** The schema that the first release had. */
const FIRST_RELEASE = '20261124_071500_announced_indexes';
const FIGURE = randomUUID();
const ARTICLE = randomUUID();

interface Up {
  db: { execute(statement: string): Promise<unknown> };
}
interface Migration {
  name: string;
  up(args: Up): Promise<void>;
  down(args: Up): Promise<void>;
}

// Each run of the script loads the whole cms.
jest.setTimeout(240_000);

let database: TestDatabase;
let client: Client;
let migrate: (migrations: readonly Migration[]) => Promise<void>;
let migrations: readonly Migration[];

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'p'.repeat(40),
    SHARED_SECRET: 's'.repeat(40),
    NEWSLETTER_SECRET: 'n'.repeat(40),
    SITE_URL: 'http://site.test',
    CMS_URL: 'http://cms.test',
    SMTP_URL: 'smtp://127.0.0.1:9',
  });
  const { getPayload } = await import('payload');
  const { default: config } = await import('../payload.config');
  // By a variable, so that the compiler does not follow: it would meet Payload's two copies of drizzle in another order,
  // and find them different.
  const index = '../migrations/index';
  ({ migrations } = await import(index));
  // With what survives lost connections (onInit): the database is dropped below its pool.
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';
  migrate = (chosen) => Reflect.apply(payload.db.migrate, payload.db, [{ migrations: chosen }]);
  client = new Client({ connectionString: database.url });
  await client.connect();
  await runMigrations({ connectionString: database.url });
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

const rows = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows;

/** The script, as an operator runs it. */
function runScript(...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/scripts/migrate.ts', ...args],
    {
      cwd: path.resolve(import.meta.dirname, '../..'),
      env: { ...process.env, NODE_OPTIONS: '' },
      encoding: 'utf8',
    },
  );
  return { code: status, output: stdout + stderr };
}

/** Every table, column, index, constraint, trigger and type of ours, as the catalogue describes them. */
async function schema(): Promise<string[]> {
  const found = await rows(`
    select format('%s.%s %s %s %s %s', table_schema, table_name, column_name, udt_name, is_nullable, column_default) as line
      from information_schema.columns where table_schema in ('public', 'rolebook')
    union all select indexdef from pg_indexes where schemaname in ('public', 'rolebook')
    union all select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
      where contype <> 'n' and connamespace::regnamespace::text in ('public', 'rolebook')
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal and tgrelid::regclass::text !~ 'graphile'
    union all select format('%s %s', enumtypid::regtype, string_agg(enumlabel, ',' order by enumsortorder))
      from pg_enum group by enumtypid
    order by 1`);
  return found.map(({ line }) => String(line));
}

const history = () =>
  rows(
    `select reason, note, before->>'min' as was, after->>'min' as is, before->>'max' as top, superseded_at
     from rolebook.figure_revisions where figure_id = $1 order by id`,
    [FIGURE],
  );

let first: string[];
let latest: string[];

it('brings the data of the first release to the schema of this one', async () => {
  const until = migrations.findIndex(({ name }) => name === FIRST_RELEASE) + 1;
  await migrate(migrations.slice(0, until));
  first = await schema();
  await rows(`insert into articles (id, title, slug, _status) values ($1, 'Kept', 'kept', 'published')`, [
    ARTICLE,
  ]);
  await rows(
    `insert into salary_figures (id, label, min, max, as_of, _status) values ($1, 'Kept', 50000, 60000, '2026-10-01', 'published')`,
    [FIGURE],
  );
  await rows(
    `insert into salary_figures_revisions (_order, _parent_id, id, superseded_at, reason, note, min, max, as_of)
     values (2, $1, 'r2', '2026-10-20', 'correction', null, 48000, null, '2026-03-01'),
       (1, $1, 'r1', '2026-10-01', 'new-data', 'A newer survey', 45000, 55000, '2025-10-01')`,
    [FIGURE],
  );

  expect(runScript()).toMatchObject({ code: 0, output: expect.stringContaining('The database is current') });
  latest = await schema();
  expect(await rows('select title from articles where id = $1', [ARTICLE])).toEqual([{ title: 'Kept' }]);
  expect(await history()).toEqual([
    {
      reason: 'new-data',
      note: 'A newer survey',
      was: '45000',
      is: '48000',
      top: '55000',
      superseded_at: new Date('2026-10-01T00:00:00Z'),
    },
    {
      reason: 'correction',
      note: null,
      was: '48000',
      is: '50000',
      top: null,
      superseded_at: new Date('2026-10-20T00:00:00Z'),
    },
  ]);
  expect(latest).not.toEqual(first);
});

it('goes back to the first release, and up again to the same schema, with the data', async () => {
  expect(runScript('--down')).toMatchObject({ code: 0, output: expect.stringContaining('taken back') });
  expect(await schema()).toEqual(first);
  expect(await rows('select min, max from salary_figures where id = $1', [FIGURE])).toEqual([
    { min: '50000', max: '60000' },
  ]);
  expect(
    await rows('select note, min, max from salary_figures_revisions where _parent_id = $1 order by _order', [
      FIGURE,
    ]),
  ).toEqual([
    { note: 'A newer survey', min: '45000', max: '55000' },
    { note: null, min: '48000', max: null },
  ]);

  expect(runScript().code).toBe(0);
  expect(await schema()).toEqual(latest);
  expect(await history()).toHaveLength(2);
});

it('leaves the database as it was when a migration fails half-way', async () => {
  const ended = jest.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  const halfWay = {
    name: '29991231_235959_half_way',
    up: async ({ db }: Up) => {
      await db.execute('create table rolebook.half_way (id int)');
      await db.execute("update articles set title = 'Lost'");
      await db.execute('select 1 / 0');
    },
    down: async () => {},
  };
  try {
    await expect(migrate([...migrations, halfWay])).rejects.toThrow('ended');
    expect(ended).toHaveBeenCalledWith(1);
  } finally {
    ended.mockRestore();
  }
  expect(await schema()).toEqual(latest);
  expect(await rows('select title from articles where id = $1', [ARTICLE])).toEqual([{ title: 'Kept' }]);
  expect(await rows('select 1 from payload_migrations where name = $1', [halfWay.name])).toEqual([]);
});
