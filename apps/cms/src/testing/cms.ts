import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@rolebook/localstack/test-database';
import type { Payload } from 'payload';
import type { User } from '../payload-types';
import { RIGHTS, type Right } from '../rights/matrix';

export const TEST_CMS_URL = 'http://cms.test';
const PASSWORD = 'a long enough test password';

export type TestActor = Right | 'disabled' | 'anonymous';

interface Sent {
  readonly as?: TestActor;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
  readonly text: string;
  readonly headers: Headers;
}

export interface TestCms {
  readonly payload: Payload;
  readonly users: Readonly<Record<Right | 'disabled', User>>;
  readonly password: string;
  readonly mediaFolder: string;
  /** Calls the REST route in this process, through the same gate as a request from outside. */
  send(method: string, pathAndQuery: string, sent?: Sent): Promise<Answer>;
  /** POSTs a file as it is, as the desk sends imports. */
  sendBytes(pathAndQuery: string, bytes: Uint8Array<ArrayBuffer>, sent?: Omit<Sent, 'body'>): Promise<Answer>;
  stop(): Promise<void>;
}

const appFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const isSentAsIs = (body: unknown): body is FormData | Uint8Array<ArrayBuffer> =>
  body instanceof FormData || body instanceof Uint8Array;

function contentTypeOf(body: unknown): Record<string, string> {
  if (body === undefined || body instanceof FormData) return {};
  return { 'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' };
}

function migrate(url: string): void {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/scripts/migrate.ts'], {
    cwd: appFolder,
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The migration failed:\n${run.stdout}\n${run.stderr}`);
}

/** A cms on a database of its own, with one user for each right and one who is disabled. */
export async function startTestCms(): Promise<TestCms> {
  const mediaFolder = mkdtempSync(path.join(tmpdir(), 'rolebook-media-'));
  Object.assign(process.env, {
    PAYLOAD_SECRET: 'p'.repeat(40),
    SHARED_SECRET: 's'.repeat(40),
    NEWSLETTER_SECRET: 'n'.repeat(40),
    SITE_URL: 'http://site.test',
    CMS_URL: TEST_CMS_URL,
    SMTP_URL: process.env.TEST_SMTP_URL ?? 'smtp://127.0.0.1:9',
    MEDIA_DIR: mediaFolder,
    DATABASE_URL: 'postgres://not-yet.invalid/none',
    PAYLOAD_LOG_LEVEL: 'fatal',
  });
  const database = await createTestDatabase({
    template: { name: 'cms', fill: async (url) => migrate(url) },
  });
  process.env.DATABASE_URL = database.url;

  // Only now may the configuration be read: it is read once.
  const { getPayload } = await import('payload');
  const { default: config } = await import('../payload.config');
  const routes = await import('../app/(payload)/api/[...slug]/route');
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';

  const makeUser = (name: Right | 'disabled') =>
    payload.create({
      collection: 'users',
      data: {
        name,
        email: `${name}@rolebook.test`,
        password: PASSWORD,
        rights: [name === 'disabled' ? 'admin' : name],
        disabled: false,
      },
      overrideAccess: true,
    });
  const names = [...RIGHTS, 'disabled'] as const;
  const made = await Promise.all(names.map(makeUser));
  const users = Object.fromEntries(names.map((name, index) => [name, made[index]])) as TestCms['users'];
  const tokens = new Map<TestActor, string>();

  const send: TestCms['send'] = async (
    method,
    pathAndQuery,
    { as = 'anonymous', body, headers = {} } = {},
  ) => {
    const token = tokens.get(as);
    const request = new Request(`${TEST_CMS_URL}/api${pathAndQuery}`, {
      method,
      headers: {
        origin: TEST_CMS_URL,
        ...(token ? { cookie: `payload-token=${token}` } : {}),
        ...contentTypeOf(body),
        ...headers,
      },
      body: body === undefined || isSentAsIs(body) ? body : JSON.stringify(body),
    });
    const route = routes[method as 'GET'];
    const slug = pathAndQuery.split('?')[0]?.split('/').filter(Boolean) ?? [];
    const response = await route(request, { params: Promise.resolve({ slug }) });
    const text = await response.text();
    let parsed: unknown = null;
    try {
      parsed = JSON.parse(text);
    } catch {
      // Files and empty answers are no JSON.
    }
    return { status: response.status, body: parsed, text, headers: response.headers };
  };

  for (const name of names) {
    const answer = await send('POST', '/users/login', {
      body: { email: `${name}@rolebook.test`, password: PASSWORD },
    });
    const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
    if (!token) throw new Error(`${name} could not sign in: ${answer.status} ${answer.text}`);
    tokens.set(name, token);
  }
  await payload.update({
    collection: 'users',
    id: users.disabled.id,
    data: { disabled: true },
    overrideAccess: true,
  });

  return {
    payload,
    users,
    password: PASSWORD,
    mediaFolder,
    send,
    sendBytes: (pathAndQuery, bytes, sent = {}) => send('POST', pathAndQuery, { ...sent, body: bytes }),
    async stop() {
      // The database goes with the test run's server: Payload keeps a connection for good, so dropping it would be noisy.
      await payload.destroy();
      rmSync(mediaFolder, { recursive: true, force: true });
    },
  };
}
