import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPortFree, TEST_PORTS } from '../ports';
import { createScratchFolder } from '../scratch-folder';

const REPOSITORY = resolve(import.meta.dirname, '../../../..');
const ENTRY = join(REPOSITORY, 'packages/localstack/rolebook.mjs');
const PORT_VARIABLES = ['WEB_PORT', 'CMS_PORT', 'POSTGRES_PORT', 'SMTP_PORT', 'INBOX_PORT'] as const;

const MANIFEST = { name: 'rolebook', type: 'module', engines: { node: '>=20.19.0' } };

const MIGRATE = `import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query('create table if not exists marks (text text)');
await client.end();
console.log('migrated');
`;
const SEED = `import pg from 'pg';
if (process.env.ROLEBOOK_DEMO !== '1') throw new Error('ADMIN_EMAIL is not set');
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query("insert into marks values ('seeded')");
await client.end();
console.log(JSON.stringify({ logins: [{ email: 'editor@stand-in.example', password: 'a-stand-in', rights: 'editor' }] }));
`;
const WORKER = `process.on('SIGTERM', () => process.exit(0));
setInterval(() => {}, 1000);
`;

/** A clone with the real runner and apps that stand in for cms and web, so that its tests take seconds. */
export interface StandInClone {
  root: string;
  ports: Record<(typeof PORT_VARIABLES)[number], number>;
  /** Changes how an app behaves; see stand-in/next.mjs. */
  behave(app: 'cms' | 'web', behaviour: Record<string, unknown>): void;
  /** Runs a command of the runner, as npm would. */
  run(command: string, args?: readonly string[], environment?: Record<string, string>): RunnerProcess;
  /** `npm start`, by npm itself. */
  npmStart(): RunnerProcess;
  remove(): void;
}

export interface RunnerProcess {
  pid: number;
  /** Everything it has printed. */
  output(): string;
  /** Waits until it prints this. @throws Error with all output when it does not within 30 s, or ends before. */
  until(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** The exit code; null after a signal. */
  exited: Promise<number | null>;
  answer(text: string): void;
}

export async function createStandInClone(): Promise<StandInClone> {
  const root = createScratchFolder('stand-in');
  writeJson(join(root, 'package.json'), MANIFEST);
  for (const file of ['.env.example', 'tsconfig.base.json']) cpSync(join(REPOSITORY, file), join(root, file));
  writeJson(join(root, 'package-lock.json'), { packages: {} });
  symlinkPackages(root);
  writeJson(join(root, 'node_modules/.package-lock.json'), { packages: {} });
  writeFiles(join(root, 'apps/cms/src'), {
    'scripts/migrate.ts': MIGRATE,
    'scripts/seed.ts': SEED,
    'worker/main.ts': WORKER,
  });
  for (const app of ['cms', 'web']) {
    writeJson(join(root, 'apps', app, 'package.json'), { name: app, type: 'module' });
    const next = join(root, 'apps', app, 'node_modules/next');
    mkdirSync(join(next, 'dist/bin'), { recursive: true });
    writeJson(join(next, 'package.json'), { name: 'next', type: 'module' });
    cpSync(join(import.meta.dirname, 'stand-in/next.mjs'), join(next, 'dist/bin/next'));
  }
  const ports = await pickPorts();
  return {
    root,
    ports,
    behave: (app, behaviour) => writeJson(join(root, 'apps', app, 'behaviour.json'), behaviour),
    run: (command, args = [], environment = {}) =>
      runProgram(root, ports, process.execPath, [ENTRY, command, ...args], environment),
    npmStart: () => {
      const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
      const start = scripts.start.replace('packages/localstack/rolebook.mjs', ENTRY);
      writeJson(join(root, 'package.json'), { ...MANIFEST, scripts: { start } });
      return runProgram(root, ports, 'npm', ['start'], {});
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The stand-ins need `pg` and `tsx` only; a link to all of node_modules would let them write into the real one. */
function symlinkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of ['pg', 'tsx'])
    symlinkSync(join(REPOSITORY, 'node_modules', name), join(root, 'node_modules', name));
}

async function pickPorts(): Promise<StandInClone['ports']> {
  const free: number[] = [];
  // From the top: single servers of other tests count from elsewhere, and a clone's ports are used again and again.
  for (let port: number = TEST_PORTS.last; free.length < PORT_VARIABLES.length; port -= 1) {
    if (port < TEST_PORTS.first) throw new Error('Not enough free test ports');
    if (await isPortFree(port)) free.push(port);
  }
  return Object.fromEntries(
    PORT_VARIABLES.map((name, index) => [name, free[index]]),
  ) as StandInClone['ports'];
}

function runProgram(
  root: string,
  ports: StandInClone['ports'],
  program: string,
  args: readonly string[],
  environment: Record<string, string>,
): RunnerProcess {
  const { PATH = '', HOME = '' } = process.env;
  const portVariables = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]));
  const child = spawn(program, [...args], {
    cwd: root,
    env: { PATH, HOME, ...portVariables, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exited = once(child, 'close').then(([code]) => code as number | null);
  let ended = false;
  exited.then(() => (ended = true));
  return {
    pid: child.pid as number,
    output: () => output,
    exited,
    kill: (signal) => void child.kill(signal),
    answer: (text) => void child.stdin.write(text),
    until: async (text) => {
      const deadline = performance.now() + 30_000;
      while (!output.includes(text)) {
        if (ended || performance.now() > deadline) throw new Error(`"${text}" was never printed:\n${output}`);
        await sleep(20);
      }
    },
  };
}

function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

/** The pids that a run has recorded, for looking at them after the runner is gone. */
export function recordedPids(clone: StandInClone): number[] {
  const text = readFileSync(join(clone.root, '.data/run.json'), 'utf8');
  return (JSON.parse(text) as { processes: { pid: number }[] }).processes.map(({ pid }) => pid);
}
