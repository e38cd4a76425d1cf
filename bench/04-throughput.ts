import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Measurement, Reading } from '@rolebook/localstack/bench/measurement';

const ARTICLE = '/articles/ml-engineer-vs-data-scientist';
const SECONDS = 8;
const PATHS = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;

const programAt = (name: string) =>
  spawnSync('sh', ['-c', `command -v ${name}`], { env: { PATH: PATHS }, encoding: 'utf8' }).stdout.trim() ||
  null;

/** Requests a second, one client thread, 32 connections, on loopback, for a bounded time. */
function load(wrk: string, address: string, headers: readonly string[] = []): number {
  const args = ['-t1', '-c32', `-d${SECONDS}s`, ...headers.flatMap((header) => ['-H', header]), address];
  const out = execFileSync(wrk, args, { encoding: 'utf8' });
  if (/Non-2xx/.test(out)) throw new Error(`${address} refused requests:\n${out}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(out)?.[1] ?? 0);
}

/** On a connection of its own: those that the load kept open have been closed by the server meanwhile. */
function bytesOf(address: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(address, { agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks)));
      answer.on('error', reject);
    }).on('error', reject);
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilAnswers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`${address} did not start`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('en-GB')}/s`;

/** The article page from `next start`, through Varnish, and as a static file of the same bytes in nginx. */
export const measurement: Measurement = {
  title: `Requests a second for the article page (wrk -t1 -c32 -d${SECONDS}s)`,
  async measure({ instances: [instance = ''] }) {
    const wrk = programAt('wrk');
    if (!wrk) return [{ what: 'wrk', value: 'not here', target: 'apt-get install wrk' }];
    const gzip = ['Accept-Encoding: gzip'];
    const readings: Reading[] = [];
    const add = (what: string, rate: number, target?: string) =>
      readings.push({ what, value: perSecond(rate), target });

    add('next start, identity', load(wrk, instance + ARTICLE), '>= 1,075/s (1.5 x template)');
    const next = load(wrk, instance + ARTICLE, gzip);
    add('next start, gzip', next);

    const folder = mkdtempSync(join(tmpdir(), 'rolebook-throughput-'));
    const children: ChildProcess[] = [];
    try {
      const nginx = programAt('nginx');
      let fixed = 0;
      if (nginx) {
        const port = await freePort();
        const page = await bytesOf(instance + ARTICLE);
        mkdirSync(join(folder, 'www'));
        writeFileSync(join(folder, 'www/page.html'), page);
        execFileSync('gzip', ['-k', '-6', join(folder, 'www/page.html')]);
        writeFileSync(
          join(folder, 'nginx.conf'),
          `worker_processes 1; daemon off; pid ${folder}/pid; error_log stderr crit;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http { access_log off; gzip_static on; sendfile on; keepalive_requests 1000000;
  types { text/html html; }
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}/www; } }`,
        );
        children.push(spawn(nginx, ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' }));
        await untilAnswers(`http://127.0.0.1:${port}/page.html`);
        fixed = load(wrk, `http://127.0.0.1:${port}/page.html`, gzip);
        add('nginx, static file, gzip', fixed);
      } else readings.push({ what: 'nginx', value: 'not here', target: 'apt-get install nginx-light' });

      if (programAt('varnishd')) {
        const port = await freePort();
        const edge = spawn('sh', [resolve(import.meta.dirname, '../apps/edge/start.sh')], {
          stdio: 'ignore',
          env: {
            ...process.env,
            PATH: PATHS,
            WEB_INSTANCES: instance,
            EDGE_SECRET: 'only-for-this-bench-0123456789-0123456789',
            EDGE_LISTEN: `127.0.0.1:${port}`,
            EDGE_RUN_DIR: join(folder, 'edge'),
          },
        });
        children.push(edge);
        await untilAnswers(`http://127.0.0.1:${port}${ARTICLE}`);
        const varnish = load(wrk, `http://127.0.0.1:${port}${ARTICLE}`, gzip);
        add('Varnish, gzip', varnish, fixed ? `>= ${perSecond(0.4 * fixed)} (0.4 x nginx)` : undefined);
        readings.push({ what: 'Varnish to next start, gzip', value: `${(varnish / next).toFixed(0)} x` });
      } else
        readings.push({
          what: 'Varnish',
          value: 'not here',
          target: 'apt-get install varnish varnish-modules',
        });
    } finally {
      for (const child of children) await end(child);
      rmSync(folder, { recursive: true, force: true });
    }
    return readings;
  },
};
