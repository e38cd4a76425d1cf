import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { log } from '../worker/log';
import { startFront } from './front';

const lines: Record<string, unknown>[] = [];
const server = createServer(async (request, response) => {
  await new Promise((done) => setTimeout(done, 5));
  log('warn', 'from-within');
  response.end(String(request.headers['x-request-id']));
});
let origin: string;

beforeAll(async () => {
  process.env.ROLEBOOK_OFFLINE = '1';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(JSON.parse(String(text)));
    return true;
  });
  startFront();
  // Next calls instrumentation for each of its servers.
  startFront();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => lines.splice(0));

afterAll(() => {
  jest.restoreAllMocks();
  server.close();
});

async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(origin + path, { headers: { connection: 'close', ...headers } });
  const body = await answer.text();
  while (!lines.some(({ event }) => event === 'request')) await new Promise((done) => setTimeout(done, 5));
  return { id: answer.headers.get('x-request-id'), body };
}

it('gives a request an id, to the answer, to what answers it and to every line that this writes', async () => {
  const { id, body } = await ask('/api/articles?where[email][equals]=ada@example.org');
  expect(body).toBe(id);
  expect(lines).toEqual([
    expect.objectContaining({ event: 'from-within', id }),
    {
      time: expect.any(String),
      level: 'info',
      event: 'request',
      id,
      method: 'GET',
      path: '/api/articles',
      status: 200,
      milliseconds: expect.any(Number),
    },
  ]);
});

it("keeps the id of the site's request", async () => {
  expect((await ask('/api/newsletter/sign-ups', { 'x-request-id': 'the-request-of-the-site' })).id).toBe(
    'the-request-of-the-site',
  );
});

it('keeps the token of a password reset to itself', async () => {
  const token = '0123456789abcdef0123456789abcdef01234567';
  await ask(`/admin/reset/${token}`, { 'x-request-id': `${token}@example.org` });
  expect(JSON.stringify(lines)).not.toContain(token);
});
