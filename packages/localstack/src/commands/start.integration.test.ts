import * as fs from 'node:fs';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isPortFree } from '../ports';
import { commandLine, identifyProcess } from '../process/identity';
import {
  createStandInClone,
  type RunnerProcess,
  recordedPids,
  type StandInClone,
} from '../testing/stand-in-clone';

let clone: StandInClone;
let running: RunnerProcess | null = null;

beforeEach(async () => {
  clone = await createStandInClone();
});

afterEach(async () => {
  running?.kill('SIGTERM');
  await running?.exited;
  running = null;
  clone.remove();
});

async function started(environment: Record<string, string> = {}): Promise<RunnerProcess> {
  running = clone.run('start', [], environment);
  await running.until('Rolebook is ready');
  return running;
}

async function expectNothingLeft(pids: readonly number[]): Promise<void> {
  expect(pids.filter((pid) => identifyProcess(pid) !== null).map((pid) => commandLine(pid))).toEqual([]);
  for (const port of Object.values(clone.ports)) expect(await isPortFree(port)).toBe(true);
  expect(existsSync(join(clone.root, '.data/postgres/postmaster.pid'))).toBe(false);
  expect(existsSync(join(clone.root, '.data/run.json'))).toBe(false);
}

function postgresLog(): string {
  return readFileSync(join(clone.root, '.data/logs/postgres.log'), 'utf8');
}

it('starts everything, says where it is and who may sign in, and ends all of it at Ctrl-C', async () => {
  const runner = await started();
  expect(runner.output()).toContain(`http://localhost:${clone.ports.WEB_PORT}`);
  expect(runner.output()).toContain(`http://localhost:${clone.ports.CMS_PORT}/admin`);
  expect(runner.output()).toMatch(/editor\s+editor@stand-in\.example\s+a-stand-in/);
  const pids = recordedPids(clone);
  expect(pids).toHaveLength(5);

  runner.kill('SIGINT');
  runner.kill('SIGINT');
  expect(await runner.exited).toBe(0);
  await expectNothingLeft(pids);
  expect(postgresLog().trimEnd()).toMatch(/database system is shut down$/);
});

it('develops without a build, restarts a worker that was changed, and ends all of it', async () => {
  running = clone.run('dev');
  await running.until('Rolebook is ready');
  expect(running.output()).not.toContain('build web');
  const pids = recordedPids(clone);
  expect(pids).toHaveLength(5);
  const worker = `console.log('changed'); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);`;
  writeFileSync(join(clone.root, 'apps/cms/src/worker/main.ts'), worker);
  await running.until('changed');
  running.kill('SIGINT');
  expect(await running.exited).toBe(0);
  await expectNothingLeft(pids);
});

it('ends all of it when npm is asked to end, and npm waits for that', async () => {
  running = clone.npmStart();
  await running.until('Rolebook is ready');
  const pids = recordedPids(clone);
  running.kill('SIGTERM');
  await running.exited;
  await expectNothingLeft(pids);
});

it('keeps secrets to itself, and everything from the web tier that opens the database', async () => {
  await started();
  expect(statSync(join(clone.root, '.data/secrets.json')).mode & 0o777).toBe(0o600);
  expect(statSync(join(clone.root, '.data')).mode & 0o777).toBe(0o700);
  const of = async (port: number) =>
    (await (await fetch(`http://127.0.0.1:${port}/environment`)).json()) as NodeJS.ProcessEnv;
  const web = await of(clone.ports.WEB_PORT);
  const cms = await of(clone.ports.CMS_PORT);
  expect(web).toMatchObject({ NODE_ENV: 'production', SHARED_SECRET: cms.SHARED_SECRET });
  for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'NEWSLETTER_SECRET', 'SMTP_URL']) {
    expect(cms[name]).toEqual(expect.any(String));
    expect(web).not.toHaveProperty(name);
  }
});

it('builds and seeds once: a second start does neither, a changed source builds again', async () => {
  const first = await started();
  expect(first.output()).toContain('build web');
  first.kill('SIGTERM');
  expect(await first.exited).toBe(0);

  const second = await started();
  expect(second.output()).not.toContain('build ');
  expect(second.output()).not.toContain('load the demo');
  expect(second.output()).toContain('editor@stand-in.example');
  second.kill('SIGTERM');
  await second.exited;

  writeFileSync(join(clone.root, 'apps/web/page.ts'), 'export const changed = true;');
  const third = await started();
  expect(third.output()).toContain('build web');
  expect(third.output()).not.toContain('build cms');
});

it.each(['postgres', 'migrate', 'build web', 'cms ...', 'web ...'])(
  'leaves nothing when it is ended during "%s"',
  async (step) => {
    clone.behave('web', { buildTakes: 1_500 });
    running = clone.run('start');
    await running.until(`- ${step}`);
    const pids = recordedPids(clone);
    running.kill('SIGTERM');
    expect(await running.exited).toBe(0);
    await expectNothingLeft(pids);
  },
);

it('recovers after kill -9: ends the orphans that are its own, and the database has lost nothing', async () => {
  const first = await started();
  const url = databaseUrl();
  const pids = recordedPids(clone);
  first.kill('SIGKILL');
  await first.exited;
  expect(pids.every((pid) => identifyProcess(pid) !== null)).toBe(true);

  const second = await started();
  expect(second.output()).toMatch(/ended what a killed run had left: worker, web, cms, mail, postgres/);
  expect(pids.filter((pid) => identifyProcess(pid) !== null)).toEqual([]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  expect((await client.query('select text from marks')).rows).toEqual([{ text: 'seeded' }]);
  await client.end();
});

it('starts over a postmaster.pid whose pid now belongs to somebody else', async () => {
  const first = await started();
  const pids = recordedPids(clone);
  const postgresPid = Number(
    readFileSync(join(clone.root, '.data/postgres/postmaster.pid'), 'utf8').split('\n')[0],
  );
  const file = readFileSync(join(clone.root, '.data/postgres/postmaster.pid'), 'utf8');
  first.kill('SIGTERM');
  await first.exited;
  expect(pids).toContain(postgresPid);
  // As after a reboot: the file is there and names a live process, this one, which must survive.
  writeFileSync(
    join(clone.root, '.data/postgres/postmaster.pid'),
    file.replace(String(postgresPid), String(process.pid)),
  );
  await started();
});

it('refuses a second run in the same clone', async () => {
  await started();
  const second = clone.run('start');
  expect(await second.exited).toBe(1);
  expect(second.output()).toMatch(/Rolebook is running here already \(pid \d+\)/);
});

it('refuses a taken port by name before it starts anything', async () => {
  const taker = createServer().listen(clone.ports.CMS_PORT, '127.0.0.1');
  try {
    const runner = clone.run('start');
    expect(await runner.exited).toBe(1);
    expect(runner.output()).toContain(
      `cms needs port ${clone.ports.CMS_PORT}, which is taken by ${commandLine(process.pid)?.slice(0, 40)}`,
    );
    expect(runner.output()).toContain('stop it or set CMS_PORT');
    expect(existsSync(join(clone.root, '.data/postgres'))).toBe(false);
  } finally {
    taker.close();
  }
});

it('ends everything when one service falls over, and shows the end of its log', async () => {
  clone.behave('web', { crashesAfter: 1_000 });
  running = clone.run('start');
  expect(await running.exited).toBe(1);
  expect(running.output()).toContain('web ended with code 7 although it should be running');
  expect(running.output()).toContain('TypeError: the stand-in fell over');
  await expectNothingLeft([]);
  expect(postgresLog().trimEnd()).toMatch(/database system is shut down$/);
});

it('names the build that failed, and does not take it for a build at the next start', async () => {
  clone.behave('web', { buildFails: true, buildSays: 'Module not found: nowhere' });
  running = clone.run('start');
  expect(await running.exited).toBe(1);
  expect(running.output()).toContain('build-web ended with code 1');
  expect(running.output()).toContain('Module not found: nowhere');
  clone.behave('web', {});
  expect((await started()).output()).toContain('build web');
});

it('starts nothing on a database whose migration failed, and says what the migration said', async () => {
  const failing = `throw new Error('20261124_050200_rolebook_schema: relation "marks" already exists');`;
  writeFileSync(join(clone.root, 'apps/cms/src/scripts/migrate.ts'), failing);
  running = clone.run('start');
  expect(await running.exited).toBe(1);
  expect(running.output()).toMatch(/migrate ended with code 1[\s\S]*relation "marks" already exists/);
  expect(running.output()).not.toContain('Rolebook is ready');
  for (const service of ['cms', 'web', 'worker'])
    expect(existsSync(join(clone.root, `.data/logs/${service}.log`))).toBe(false);
  await expectNothingLeft([]);
});

it('starts again what ended before it began', async () => {
  for (const script of ['scripts/migrate.ts', 'worker/main.ts']) {
    const file = join(clone.root, 'apps/cms/src', script);
    const mark = JSON.stringify(`${file}.began`);
    writeFileSync(
      file,
      `import { existsSync, writeFileSync } from 'node:fs';
if (!existsSync(${mark})) {
  writeFileSync(${mark}, '');
  process.exit(75);
}
${readFileSync(file, 'utf8')}
console.log('began');`,
    );
  }
  await started();
  const workerLog = join(clone.root, '.data/logs/worker.log');
  while (!readFileSync(workerLog, 'utf8').includes('began')) await sleep(50);
  expect(recordedPids(clone)).toHaveLength(5);
});

it('says that the disk is full when that is what a failing step ran into', async () => {
  clone.behave('cms', { buildFails: true, buildSays: 'Error: ENOSPC: no space left on device, write' });
  running = clone.run('start');
  expect(await running.exited).toBe(1);
  expect(running.output()).toMatch(/✗ The disk is full: .* MB left\. Free some space/);
});

it.each([
  ['CMS_PORT=three', /CMS_PORT: must be a port number/],
  ['SITE_URL=https://example.org/', /SITE_URL: must not end with a slash/],
  ['PAYLOAD_SECRET=short', /PAYLOAD_SECRET: must have at least 32 characters/],
  ['WEB_PORT', /\.env, line 1: this is not NAME=value/],
  ['HOST=my machine', /HOST: must be an IP address/],
  ['MAIL_FROM="Desk <a@b.example>', /\.env: a quoted value is never closed/],
])('refuses a broken .env in one line: %s', async (line, message) => {
  writeFileSync(join(clone.root, '.env'), `${line}\n`);
  const runner = clone.run('start', [], { WEB_PORT: '', CMS_PORT: '' });
  expect(await runner.exited).toBe(1);
  expect(runner.output()).toMatch(message);
  expect(runner.output()).not.toContain('    at ');
});

it('starts from a copied .env.example as it does without one, and names what is misspelt', async () => {
  const example = readFileSync(join(clone.root, '.env.example'), 'utf8');
  writeFileSync(join(clone.root, '.env'), `${example}\nROLEBOOK_DEMO=\nMAIL_FORM=x\nEDGE_SECRETS=y\n`);
  const runner = await started();
  expect(runner.output()).toContain('editor@stand-in.example');
  expect(runner.output().match(/\.env sets \w+/g)).toEqual(['.env sets EDGE_SECRETS', '.env sets MAIL_FORM']);
});

it('refuses an old Node in one line', async () => {
  writeFileSync(
    join(clone.root, 'package.json'),
    JSON.stringify({ name: 'rolebook', type: 'module', engines: { node: '>=99.1.0' } }),
  );
  const runner = clone.run('start');
  expect(await runner.exited).toBe(1);
  expect(runner.output().trim()).toBe(
    `✗ Rolebook needs Node 99.1.0 or newer, this is ${process.versions.node}. Install a newer one: https://nodejs.org`,
  );
});

it('refuses a Node so old that it lacks what the runner itself needs', async () => {
  const manifest = { name: 'rolebook', type: 'module', engines: { node: '>=99.1.0' } };
  writeFileSync(join(clone.root, 'package.json'), JSON.stringify(manifest));
  const runner = clone.run('start', [], { NODE_OPTIONS: `--import ${withoutNewFunctions()}` });
  expect(await runner.exited).toBe(1);
  expect(runner.output().trim()).toMatch(/^✗ Rolebook needs Node 99\.1\.0 or newer/);
});

it('uses the servers of DATABASE_URL and SMTP_URL instead of its own', async () => {
  const runner = await started({
    DATABASE_URL: String(process.env.ROLEBOOK_TEST_DATABASE_URL),
    SMTP_URL: 'smtp://mail.example:25',
  });
  expect(recordedPids(clone)).toHaveLength(3);
  expect(existsSync(join(clone.root, '.data/postgres'))).toBe(false);
  expect(runner.output()).toContain('database (DATABASE_URL)');
  expect(runner.output()).not.toContain('every mail it sent');
});

it('says which variable is wrong when the given database does not answer', async () => {
  const runner = clone.run('start', [], {
    DATABASE_URL: `postgres://nobody@127.0.0.1:${clone.ports.POSTGRES_PORT}/none`,
  });
  expect(await runner.exited).toBe(1);
  expect(runner.output()).toMatch(/DATABASE_URL: no connection .*Start that server, or unset the variable/);
});

function databaseUrl(): string {
  const { database } = JSON.parse(readFileSync(join(clone.root, '.data/secrets.json'), 'utf8'));
  return `postgres://rolebook:${database}@127.0.0.1:${clone.ports.POSTGRES_PORT}/rolebook`;
}

/** A module that makes `node:fs` look as it did before Node 18.15. */
function withoutNewFunctions(): string {
  const names = Object.keys(fs).filter(
    (name) => /^[a-zA-Z]+$/.test(name) && name !== 'statfsSync' && name !== 'default',
  );
  const old = `const fs = process.getBuiltinModule('fs'); ${names.map((name) => `export const ${name} = fs.${name};`).join('')}`;
  const hooks = `export const resolve = (specifier, context, next) =>
    specifier === 'node:fs' && context.parentURL.endsWith('/rolebook.mjs')
      ? { url: ${JSON.stringify(moduleUrl(old))}, shortCircuit: true }
      : next(specifier, context);`;
  return moduleUrl(`import { register } from 'node:module'; register(${JSON.stringify(moduleUrl(hooks))});`);
}

const moduleUrl = (text: string) => `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
