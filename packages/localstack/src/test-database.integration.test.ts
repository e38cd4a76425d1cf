import pg from 'pg';
import { createTestDatabase } from './test-database';

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

it('gives every caller a database of its own', async () => {
  const first = await createTestDatabase();
  const second = await createTestDatabase();
  await query(first.url, 'create table notes (text text)');
  await expect(query(second.url, 'select from notes')).rejects.toThrow('does not exist');
  await first.drop();
  await second.drop();
  await expect(query(first.url, 'select 1')).rejects.toThrow('does not exist');
});

it('drops a database that still has sessions', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => {});
  await client.connect();
  await database.drop();
  await expect(client.query('select 1')).rejects.toThrow();
});

it('fills a template once and copies it for callers at the same time', async () => {
  let filled = 0;
  const template = {
    name: 'of_this_test',
    fill: async (url: string) => {
      filled += 1;
      await query(url, "create table notes (text text); insert into notes values ('from the template')");
    },
  };
  const databases = await Promise.all([1, 2, 3].map(() => createTestDatabase({ template })));
  for (const { url } of databases) {
    expect((await query(url, 'select text from notes')).rows).toEqual([{ text: 'from the template' }]);
  }
  expect(filled).toBe(1);
  await Promise.all(databases.map((database) => database.drop()));
});

it('fills again after a filling that failed half-way', async () => {
  const failing = {
    name: 'half_way',
    fill: async (url: string) => {
      await query(url, 'create table notes (text text)');
      throw new Error('migration 7 fails');
    },
  };
  await expect(createTestDatabase({ template: failing })).rejects.toThrow('migration 7 fails');
  const working = {
    name: 'half_way',
    fill: async (url: string) => void (await query(url, 'create table notes ()')),
  };
  const database = await createTestDatabase({ template: working });
  await database.drop();
});
