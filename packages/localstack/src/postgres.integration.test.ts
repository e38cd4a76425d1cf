import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freeTestPort } from './ports';
import { type PostgresOptions, startPostgres } from './postgres';
import { type Account, chooseAccount } from './postgres/account';
import { identifyProcess } from './process/identity';
import { createScratchFolder } from './scratch-folder';

let options: PostgresOptions;
let folder: string;

beforeEach(async () => {
  // A scratch folder has mode 700, as /root has.
  folder = createScratchFolder('postgres');
  options = {
    dataDirectory: join(folder, 'cluster'),
    logFile: join(folder, 'postgres.log'),
    port: await freeTestPort(),
    password: "a password with 'quotes' and @",
    disposable: true,
  };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const root = process.getuid?.() === 0;
const accounts: Account[] = root
  ? [
      { kind: 'namespace', uid: 65_534 },
      { kind: 'nobody', uid: 65_534, gid: 65_534 },
    ]
  : [{ kind: 'self' }];

it.each(accounts)(
  'serves a folder that only its user may enter, as $kind, and keeps what it was given',
  async (account) => {
    const first = await startPostgres({ ...options, account });
    await query(first.url(), "create table notes (text text); insert into notes values ('kept')");
    await first.stop();
    expect(existsSync(`${options.dataDirectory}.password`)).toBe(false);

    const second = await startPostgres({ ...options, account });
    expect(await query(second.url(), 'select text from notes')).toEqual([{ text: 'kept' }]);
    await second.stop();
  },
);

const asRoot = root ? it : it.skip;
asRoot('changes between the ways that a machine allows, with the data of the other', async () => {
  for (const account of [...accounts, ...accounts]) {
    const server = await startPostgres({ ...options, account });
    await query(server.url(), 'create table if not exists notes ()');
    await server.stop();
  }
  expect(lstatSync(options.dataDirectory).uid).toBe(65_534);
});

it('asks for the password, listens on one address and uses UTF-8', async () => {
  const server = await startPostgres(options);
  const wrong = server.url().replace(encodeURIComponent(options.password), 'wrong');
  await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed');
  expect(await query(server.url(), 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(await query(server.url(), 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  await server.stop();
});

it('recovers a folder whose server still runs, and one whose server was killed', async () => {
  const orphan = await startPostgres(options);
  await query(orphan.url(), "create table notes (text text); insert into notes values ('kept')");
  const second = await startPostgres(options);
  expect(identifyProcess(orphan.process.identity.pid)).toBeNull();

  process.kill(second.process.identity.pid, 'SIGKILL');
  await second.process.exited;
  const third = await startPostgres(options);
  expect(await query(third.url(), 'select text from notes')).toEqual([{ text: 'kept' }]);
  await third.stop();
});

it('never stops the server of another folder that a stale postmaster.pid happens to name', async () => {
  const other = await startPostgres({ ...options, dataDirectory: join(folder, 'other') });
  const own = await startPostgres({ ...options, port: await freeTestPort(new Set([options.port])) });
  await own.stop();
  const stale = readFileSync(join(folder, 'other/postmaster.pid'), 'utf8');
  writeFileSync(join(options.dataDirectory, 'postmaster.pid'), stale);
  const again = await startPostgres({ ...options, port: await freeTestPort(new Set([options.port])) });
  expect(await query(other.url(), 'select 1 as one')).toEqual([{ one: 1 }]);
  await again.stop();
  await other.stop();
});

it('starts again after initdb was interrupted', async () => {
  mkdirSync(`${options.dataDirectory}.new/base`, { recursive: true });
  writeFileSync(`${options.dataDirectory}.new/PG_VERSION`, '18\n');
  const server = await startPostgres(options);
  await server.stop();
});

it('refuses to make a cluster in a folder that holds something else', async () => {
  mkdirSync(options.dataDirectory);
  writeFileSync(join(options.dataDirectory, 'thesis.txt'), 'five years of work');
  await expect(startPostgres(options)).rejects.toThrow('is neither empty nor a PostgreSQL data folder');
  expect(existsSync(join(options.dataDirectory, 'thesis.txt'))).toBe(true);
});

it('fails with the reason of the server when the port is taken', async () => {
  const first = await startPostgres(options);
  const second = startPostgres({
    ...options,
    dataDirectory: join(folder, 'second'),
    logFile: join(folder, 'second.log'),
  });
  await expect(second).rejects.toThrow(/could not bind IPv4 address "127.0.0.1": Address already in use/);
  await first.stop();
});

it('chooses a way that works here', () => {
  expect(chooseAccount().kind).toBe(root ? 'namespace' : 'self');
  expect(chooseAccount(1000)).toEqual({ kind: 'self' });
});
