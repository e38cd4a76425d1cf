import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { GracefulStop } from './graceful-stop';

let server: Server;
let stop: GracefulStop;
const exits: number[] = [];

async function serve(drainMs: number, answerAfterMs: number): Promise<number> {
  exits.length = 0;
  server = createServer(async (_request, response) => {
    stop.count(response);
    await sleep(answerAfterMs);
    response.end('whole');
  });
  stop = new GracefulStop({ drainMs, servers: new Set([server]), exit: (code) => exits.push(code) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function ask(
  port: number,
  agent: Agent | false = false,
): Promise<{ body: string; headers: IncomingMessage['headers'] }> {
  const [response] = (await once(get({ host: '127.0.0.1', port, agent }), 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of response) body += chunk;
  return { body, headers: response.headers };
}

afterEach(() => server.closeAllConnections());

it('answers what is under way, and what comes while others still notice; then nothing', async () => {
  const port = await serve(200, 100);
  const underWay = ask(port);
  await sleep(30);
  const stopped = stop.begin();
  expect(stop.stopping).toBe(true);
  const late = ask(port);
  expect((await underWay).body).toBe('whole');
  const { body, headers } = await late;
  expect(body).toBe('whole');
  expect(headers.connection).toBe('close');
  await stopped;
  expect(exits).toEqual([0]);
  await expect(ask(port)).rejects.toThrow('ECONNREFUSED');
});

it('answers a request that was still on the wire when it stopped taking connections', async () => {
  const port = await serve(0, 10);
  const socket = connect(port, '127.0.0.1');
  await once(server, 'connection');
  const stopped = stop.begin();
  await sleep(50);
  socket.write('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
  let text = '';
  for await (const chunk of socket) text += chunk;
  expect(text).toContain('whole');
  await stopped;
});

it('asks connections that are kept alive to close', async () => {
  const port = await serve(150, 0);
  const agent = new Agent({ keepAlive: true });
  expect((await ask(port, agent)).headers.connection).toBe('keep-alive');
  const stopped = stop.begin();
  expect((await ask(port, agent)).headers.connection).toBe('close');
  await stopped;
  agent.destroy();
});
