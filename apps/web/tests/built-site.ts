import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const APP = path.resolve(import.meta.dirname, '..');
const DIST = process.env.WEB_TEST_DIST_DIR ?? '.next-webcache-test';
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');
const LONGEST_BUILD_MS = 300_000;

export const SHARED_SECRET = 'a-secret-of-the-tests-0123456789abcdef';

/** Builds the site once for all test files: without a cms, and with nothing of the environment that it needs to run. */
export async function buildOnce(): Promise<void> {
  const dist = path.join(APP, DIST);
  const lock = `${dist}.lock`;
  const deadline = Date.now() + LONGEST_BUILD_MS;
  while (!(await taken(lock))) {
    if (Date.now() > deadline) throw new Error(`${lock} is held by a build that does not end; remove it`);
    await sleep(500);
  }
  try {
    if (existsSync(path.join(dist, 'BUILD_ID')) && (await newest(dist, 'BUILD_ID')) > (await newestSource()))
      return;
    await run(['build'], { NEXT_DIST_DIR: DIST, NEXT_TELEMETRY_DISABLED: '1' });
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

const taken = (lock: string) =>
  mkdir(lock).then(
    () => true,
    () => false,
  );
const newest = async (...parts: string[]) => (await stat(path.join(...parts))).mtimeMs;

async function newestSource(): Promise<number> {
  const roots = [
    'src',
    'public',
    'next.config.ts',
    '../../packages/contract/src',
    '../../packages/salary/src',
  ];
  const times = await Promise.all(
    roots.map(async (root) => {
      const place = path.join(APP, root);
      const entries = (await stat(place)).isDirectory() ? await readdir(place, { recursive: true }) : [''];
      // The build writes these itself.
      const files = entries.filter(
        (entry) => !/\.test\.tsx?$|manifest\.json$|^(enhance|errors)(\/|$)/.test(entry),
      );
      return Math.max(...(await Promise.all(files.map((file) => newest(place, file)))));
    }),
  );
  return Math.max(...times);
}

async function run(args: string[], environment: Record<string, string>): Promise<void> {
  const child = spawnNext(args, environment);
  const output = collect(child);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`next ${args.join(' ')} ended with ${code}\n${output()}`);
}

function spawnNext(args: string[], environment: Record<string, string>): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [NEXT, ...args], {
    cwd: APP,
    env: { PATH, HOME, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
  return () => text;
}

/** One instance of the built site, on a free port, with a folder of its own. */
export class SiteInstance {
  private child: ChildProcess | undefined;
  private output = () => '';
  private earlierOutput = '';

  private constructor(
    readonly origin: string,
    readonly directory: string,
    private readonly environment: Record<string, string>,
  ) {}

  static async start(cmsOrigin: string, more: Record<string, string> = {}): Promise<SiteInstance> {
    const port = await freePort();
    const directory = await mkdtemp(path.join(tmpdir(), 'rolebook-web-'));
    const origin = `http://127.0.0.1:${port}`;
    const instance = new SiteInstance(origin, directory, {
      NEXT_DIST_DIR: DIST,
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_MANUAL_SIG_HANDLE: '1',
      SITE_URL: origin,
      CMS_URL: 'http://admin.example',
      CMS_INTERNAL_URL: cmsOrigin,
      SHARED_SECRET,
      WEB_CACHE_DIR: directory,
      PORT: String(port),
      ...more,
    });
    await instance.up();
    return instance;
  }

  /** Everything that the process wrote, over restarts. */
  get log(): string {
    return this.earlierOutput + this.output();
  }

  async up(): Promise<void> {
    const child = spawnNext(['start', '-H', '127.0.0.1'], this.environment);
    this.child = child;
    this.earlierOutput += this.output();
    this.output = collect(child);
    for (let tries = 0; tries < 300; tries += 1) {
      if (child.exitCode !== null) throw new Error(`the site ended at once\n${this.output()}`);
      const answer = await fetch(`${this.origin}/readyz`).catch(() => null);
      if (answer?.ok) return;
      await sleep(100);
    }
    throw new Error(`the site did not get ready\n${this.output()}`);
  }

  /** Resolves to the milliseconds that a graceful end took. */
  async down(): Promise<number> {
    const { child } = this;
    if (!child || child.exitCode !== null) return 0;
    const from = Date.now();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    return Date.now() - from;
  }

  async restart(): Promise<void> {
    await this.down();
    await this.up();
  }

  async remove(): Promise<void> {
    await this.down();
    await rm(this.directory, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
