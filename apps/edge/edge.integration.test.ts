import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findVarnish } from '@rolebook/localstack/testing/varnish';
// @ts-expect-error -- plain JavaScript, so that the image needs no build; its contract is in its docstring.
import { renderConfiguration } from './render-configuration.mjs';

const secret = 'a-secret-for-tests-of-the-edge-only-0123';
const varnishd = findVarnish();

/** The site behind the edge: counts requests, can be broken, answers what a test wants. */
class FakeWeb {
  readonly requests: { url: string; headers: IncomingHttpHeaders }[] = [];
  body = 'first';
  status = 200;
  headers: Record<string, string> = {};
  private readonly server: Server = createServer((incoming, answer) => {
    if (incoming.url === '/readyz') {
      answer.writeHead(200).end('ready');
      return;
    }
    const url = incoming.url ?? '';
    this.requests.push({ url, headers: incoming.headers });
    answer.writeHead(this.status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 's-maxage=300, stale-while-revalidate=600',
      vary: 'rsc, next-router-state-tree',
      xkey: `page:${url.split('?')[0]} site`,
      ...this.headers,
    });
    answer.end(`<p>${this.body}</p>`.padEnd(2000));
  });

  async start(): Promise<number> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  reset(): void {
    this.requests.length = 0;
    this.body = 'first';
    this.status = 200;
    this.headers = {};
  }
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function ask(
  port: number,
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, (incoming) => {
      let body = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => {
        body += chunk;
      });
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

describe('the configuration', () => {
  it('names the variable that is wrong', () => {
    expect(() => renderConfiguration({ EDGE_SECRET: secret })).toThrow('WEB_INSTANCES');
    expect(() => renderConfiguration({ WEB_INSTANCES: 'web:3000', EDGE_SECRET: secret })).toThrow(
      'WEB_INSTANCES',
    );
    expect(() => renderConfiguration({ WEB_INSTANCES: 'http://web:3000', EDGE_SECRET: 'short' })).toThrow(
      'EDGE_SECRET',
    );
    expect(() =>
      renderConfiguration({ WEB_INSTANCES: 'http://web:3000', EDGE_SECRET: secret, EDGE_PURGERS: 'any; }' }),
    ).toThrow('EDGE_PURGERS');
  });

  it('cannot be broken out of by a secret', () => {
    const hostile = `${'a'.repeat(32)}") { } #`;
    expect(() => renderConfiguration({ WEB_INSTANCES: 'http://web:3000', EDGE_SECRET: hostile })).toThrow(
      'EDGE_SECRET',
    );
  });
});

// Varnish is a Debian package, which the test command installs where it may; elsewhere these count as skipped.
(varnishd ? describe : describe.skip)('Varnish with these rules', () => {
  const web = new FakeWeb();
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-edge-'));
  let port = 0;
  let varnish: ChildProcess;
  let output = '';

  beforeAll(async () => {
    const webPort = await web.start();
    port = await freePort();
    // What the image runs.
    varnish = spawn('sh', [join(import.meta.dirname, 'start.sh')], {
      env: {
        ...process.env,
        WEB_INSTANCES: `http://127.0.0.1:${webPort}`,
        EDGE_SECRET: secret,
        EDGE_RUN_DIR: folder,
        EDGE_LISTEN: `127.0.0.1:${port}`,
        EDGE_MEMORY: '32m',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    varnish.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline) {
      const answer = await ask(port, '/edge/livez').catch(() => null);
      if (answer?.status === 200) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('Varnish did not start');
  }, 90_000);

  afterAll(async () => {
    const ended = new Promise((done) => varnish.once('exit', done));
    varnish.kill('SIGTERM');
    await ended;
    await web.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 20_000);

  beforeEach(async () => {
    web.reset();
    await purge('PURGE', 'site');
  });

  const lines = () =>
    output
      .split('\n')
      .flatMap((line) => (line.startsWith('{') && line.endsWith('}') ? [JSON.parse(line)] : []));
  const purge = (method: 'PURGE' | 'SOFTPURGE', keys: string, headers: Record<string, string> = {}) =>
    ask(port, '/', method, { 'xkey-purge': keys, 'x-edge-secret': secret, ...headers });

  it('asks the site once for a page that two readers read, whatever they call the host', async () => {
    const first = await ask(port, '/articles/a', 'GET', { host: 'rolebook.example' });
    const second = await ask(port, '/articles/a', 'GET', { host: 'evil.example', cookie: 'x=1', rsc: '1' });
    expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['MISS', 'HIT']);
    expect(second.body).toBe(first.body);
    expect(web.requests).toHaveLength(1);
  });

  it('keeps its keys to itself and lets browsers ask again', async () => {
    const { headers } = await ask(port, '/articles/a');
    expect(headers).not.toHaveProperty('xkey');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers.vary).toBe('Accept-Encoding');
  });

  it('treats campaign marks and the order of parameters as one page', async () => {
    await ask(port, '/salaries?b=2&utm_source=mail&a=1');
    await ask(port, '/salaries?a=1&b=2');
    expect(web.requests.map(({ url }) => url)).toEqual(['/salaries?a=1&b=2']);
  });

  it('serves a stale page after a soft purge, then the new one; other pages stay', async () => {
    await ask(port, '/articles/a');
    await ask(port, '/articles/b');
    web.body = 'second';
    expect((await purge('SOFTPURGE', 'page:/articles/a')).headers['x-purged']).toBe('1');
    expect((await ask(port, '/articles/a')).body).toContain('first');
    const deadline = Date.now() + 5_000;
    while (!(await ask(port, '/articles/a')).body.includes('second')) {
      if (Date.now() > deadline) throw new Error('the new page never came');
    }
    expect((await ask(port, '/articles/b')).body).toContain('first');
  });

  it('never serves a page again after a hard purge, even with the site down', async () => {
    await ask(port, '/articles/a');
    web.status = 503;
    await purge('PURGE', 'page:/articles/a');
    const answer = await ask(port, '/articles/a');
    expect(answer.status).toBe(503);
    expect(answer.body).not.toContain('first</p>'.padEnd(2000));
  });

  it('stands in with the old page while the site answers errors', async () => {
    await ask(port, '/articles/a');
    web.status = 500;
    await purge('SOFTPURGE', 'site');
    for (let round = 0; round < 5; round += 1) {
      const answer = await ask(port, '/articles/a');
      expect([answer.status, answer.body.trim()]).toEqual([200, '<p>first</p>']);
    }
  });

  it('purges the refusal of an address when the address is published', async () => {
    web.status = 404;
    expect((await ask(port, '/articles/new')).status).toBe(404);
    web.status = 200;
    expect((await ask(port, '/articles/new')).status).toBe(404);
    await purge('PURGE', 'page:/articles/new');
    expect((await ask(port, '/articles/new')).status).toBe(200);
  });

  it('refuses a purge without the secret, and one without keys', async () => {
    await ask(port, '/articles/a');
    expect((await purge('PURGE', 'site', { 'x-edge-secret': 'wrong' })).status).toBe(403);
    expect((await ask(port, '/', 'PURGE', { 'x-edge-secret': secret })).status).toBe(400);
    expect((await ask(port, '/articles/a')).headers['x-cache']).toBe('HIT');
  });

  it.each(['/preview/articles/1?token=a', '/newsletter/confirm?token=a', '/search?q=ml', '/api/renew'])(
    'never stores %s',
    async (path) => {
      await ask(port, path);
      await ask(port, path);
      expect(web.requests).toHaveLength(2);
    },
  );

  it.each(['/newsletter/issues', '/newsletter/issues/two-ranges-moved'])(
    'stores %s, which is for everybody',
    async (path) => {
      await ask(port, path);
      expect((await ask(port, path)).headers['x-cache']).toBe('HIT');
      expect(web.requests).toHaveLength(1);
    },
  );

  it('tells the site the address of the client, not what the client claims', async () => {
    await ask(port, '/api/x', 'GET', {
      'x-forwarded-for': '203.0.113.7',
      'x-rolebook-client-address': '203.0.113.7',
    });
    expect(web.requests[0]?.headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(web.requests[0]?.headers).not.toHaveProperty('x-rolebook-client-address');
  });

  it('gives every answer the id of its own request, and the site the same one', async () => {
    const first = await ask(port, '/articles/a', 'GET', { 'x-request-id': 'chosen-by-a-client' });
    const second = await ask(port, '/articles/a');
    const [one, two] = [first, second].map(({ headers }) => String(headers['x-request-id']));
    expect(one).toMatch(/^[A-Za-z0-9-]{8,64}$/);
    expect(one).not.toBe('chosen-by-a-client');
    expect(two).not.toBe(one);
    expect(web.requests[0]?.headers['x-request-id']).toBe(one);
  });

  it('writes one JSON line for each request, without queries, addresses or tokens', async () => {
    const token = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const paths = [
      `/newsletter/confirm?token=${token}`,
      '/ada@example.org',
      `/articles/${token}`,
      '/articles/a"b',
    ];
    const ids: unknown[] = [];
    for (const path of paths) ids.push((await ask(port, path)).headers['x-request-id']);
    const deadline = Date.now() + 10_000;
    while (!output.includes(String(ids.at(-1))) && Date.now() < deadline)
      await new Promise((done) => setTimeout(done, 50));
    const written = lines().filter(({ id }) => ids.includes(id));
    expect(written.map(({ id }) => id)).toEqual(ids);
    expect(written.map(({ path }) => path)).toEqual(['/newsletter/confirm', '/...', '/...', '/...']);
    expect(written[0]).toMatchObject({ level: 'info', event: 'request', method: 'GET', status: 200 });
    expect(output).not.toMatch(/abcdefghijklm|ada@/);
  });

  it('compiles with two instances and a terminator in front', () => {
    const run = join(folder, 'image');
    execFileSync('node', [join(import.meta.dirname, 'render-configuration.mjs'), folder], {
      env: {
        ...process.env,
        WEB_INSTANCES: 'http://127.0.0.1:1,http://127.0.0.1:2',
        EDGE_SECRET: secret,
        EDGE_FRONT: '10.0.0.0/8',
      },
    });
    const compile = () =>
      execFileSync(
        varnishd ?? '',
        [
          ...['-j', 'none', '-C', '-n', run, '-p', `vcl_path=${folder}:${import.meta.dirname}`],
          ...['-f', join(import.meta.dirname, 'default.vcl')],
        ],
        { stdio: 'ignore' },
      );
    expect(compile).not.toThrow();
  });
});
