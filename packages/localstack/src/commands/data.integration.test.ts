import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { createStandInClone, type RunnerProcess, type StandInClone } from '../testing/stand-in-clone';

let clone: StandInClone;
let running: RunnerProcess | null = null;

beforeAll(async () => {
  clone = await createStandInClone();
  await startAndStop();
  mkdirSync(join(clone.root, '.data/media'), { recursive: true });
  writeFileSync(join(clone.root, '.data/media/hero.avif'), 'a picture');
});

afterEach(async () => {
  running?.kill('SIGTERM');
  await running?.exited;
  running = null;
});

afterAll(() => clone.remove());

async function startAndStop(): Promise<void> {
  running = clone.run('start');
  await running.until('Rolebook is ready');
  running.kill('SIGTERM');
  expect(await running.exited).toBe(0);
  running = null;
}

async function outcome(
  command: string,
  args: string[] = [],
): Promise<{ code: number | null; output: string }> {
  const process = clone.run(command, args);
  const code = await process.exited;
  return { code, output: process.output() };
}

async function marks(): Promise<string[]> {
  const { database } = JSON.parse(readFileSync(join(clone.root, '.data/secrets.json'), 'utf8'));
  const client = new pg.Client(
    `postgres://rolebook:${database}@127.0.0.1:${clone.ports.POSTGRES_PORT}/rolebook`,
  );
  await client.connect();
  const { rows } = await client.query('select text from marks');
  await client.end();
  return rows.map((row) => row.text);
}

it('backs up, resets and restores: database, uploads and secrets are as before', async () => {
  const secrets = readFileSync(join(clone.root, '.data/secrets.json'), 'utf8');
  expect(await outcome('backup', ['copy.tar.gz'])).toMatchObject({ code: 0 });
  expect(statSync(join(clone.root, 'copy.tar.gz')).mode & 0o777).toBe(0o600);
  expect(existsSync(join(clone.root, '.data/run.json'))).toBe(false);

  expect(await outcome('reset', ['--yes'])).toMatchObject({ code: 0 });
  expect(existsSync(join(clone.root, '.data'))).toBe(false);
  expect(await outcome('restore', ['copy.tar.gz'])).toMatchObject({ code: 0 });
  expect(readFileSync(join(clone.root, '.data/secrets.json'), 'utf8')).toBe(secrets);
  expect(readFileSync(join(clone.root, '.data/media/hero.avif'), 'utf8')).toBe('a picture');

  running = clone.run('start');
  await running.until('Rolebook is ready');
  expect(running.output()).not.toContain('load the demo');
  expect(await marks()).toEqual(['seeded']);
});

it('refuses to back up, restore or reset a running product, and seeds it', async () => {
  running = clone.run('start');
  await running.until('Rolebook is ready');
  for (const args of [['backup'], ['reset', '--yes'], ['restore', 'copy.tar.gz']] as const) {
    const { code, output } = await outcome(args[0], args.slice(1));
    expect(output).toContain('Rolebook is running here already');
    expect(code).toBe(1);
  }
  const seeded = await outcome('seed');
  expect(seeded.output).toContain('editor@stand-in.example');
  expect(seeded.code).toBe(0);
  expect(await marks()).toEqual(['seeded', 'seeded']);
  expect(existsSync(join(clone.root, '.data/run.json'))).toBe(true);
});

it('seeds a stopped product, and stops the database again', async () => {
  const { code, output } = await outcome('seed');
  expect(output).toContain('editor@stand-in.example');
  expect(code).toBe(0);
  expect(existsSync(join(clone.root, '.data/postgres/postmaster.pid'))).toBe(false);
});

it('does not overwrite a backup, nor data', async () => {
  expect(await outcome('backup', ['copy.tar.gz'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('exists already'),
  });
  expect(await outcome('restore', ['copy.tar.gz'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('This clone has data already'),
  });
});

it('asks before a reset, and takes silence for no', async () => {
  const { code, output } = await outcome('reset');
  expect(output).toContain('add --yes');
  expect(code).toBe(1);
  expect(existsSync(join(clone.root, '.data/secrets.json'))).toBe(true);
});

describe('a backup that is not what it was', () => {
  let unpacked: string;

  beforeEach(() => {
    unpacked = join(clone.root, 'unpacked');
    mkdirSync(unpacked);
    execFileSync('tar', ['-xzf', join(clone.root, 'copy.tar.gz'), '-C', unpacked]);
    cpSync(join(clone.root, '.data'), join(clone.root, 'kept'), { recursive: true });
    rmSync(join(clone.root, '.data'), { recursive: true });
  });

  afterEach(() => {
    rmSync(join(clone.root, '.data'), { recursive: true, force: true });
    cpSync(join(clone.root, 'kept'), join(clone.root, '.data'), { recursive: true });
    for (const name of ['kept', 'unpacked', 'bad.tar.gz'])
      rmSync(join(clone.root, name), { recursive: true, force: true });
  });

  it.each([
    [
      'a changed file',
      'media/hero.avif is damaged',
      (folder: string) => writeFileSync(join(folder, 'media/hero.avif'), 'a pictürE'),
    ],
    [
      'a missing file',
      'postgres/PG_VERSION is missing',
      (folder: string) => rmSync(join(folder, 'postgres/PG_VERSION')),
    ],
    [
      'a missing empty folder',
      'folder postgres/pg_notify is missing',
      (folder: string) => rmSync(join(folder, 'postgres/pg_notify'), { recursive: true }),
    ],
    [
      'a file too many',
      'postgres/extra.conf does not belong to the backup',
      (folder: string) => writeFileSync(join(folder, 'postgres/extra.conf'), ''),
    ],
    ['no manifest', 'has no usable manifest.json', (folder: string) => rmSync(join(folder, 'manifest.json'))],
  ])('is refused and changes nothing: %s', async (_what, message, damage) => {
    damage(unpacked);
    execFileSync('tar', ['-czf', join(clone.root, 'bad.tar.gz'), '-C', unpacked, ...readdirSync(unpacked)]);
    const { code, output } = await outcome('restore', ['bad.tar.gz']);
    expect(output).toContain(message);
    expect(code).toBe(1);
    expect(existsSync(join(clone.root, '.data'))).toBe(false);
    expect(existsSync(join(clone.root, '.data.restoring'))).toBe(false);
  });

  it('is refused when it is cut off', async () => {
    const whole = readFileSync(join(clone.root, 'copy.tar.gz'));
    writeFileSync(join(clone.root, 'bad.tar.gz'), whole.subarray(0, whole.length / 2));
    expect(await outcome('restore', ['bad.tar.gz'])).toMatchObject({
      code: 1,
      output: expect.stringContaining('cannot be unpacked'),
    });
    expect(existsSync(join(clone.root, '.data'))).toBe(false);
  });
});
