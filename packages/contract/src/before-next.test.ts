import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerBeforeNext, originForm } from './before-next';

it.each([
  ['/articles?page=2', '/articles?page=2'],
  ['//evil.example/', '//evil.example/'],
  ['http://evil.example/articles/x?y', '/articles/x?y'],
  ['HTTPS://evil.example', '/'],
  ['http://evil.example?x', '/?x'],
  ['*', null],
  ['evil.example:443', null],
  ['ftp://evil.example/', null],
])('%s is the path %s', (target, path) => {
  expect(originForm(target)).toBe(path);
});

it('hands on a whole address as its path, and answers 400 to what is no address', async () => {
  const server = createServer((request, response) => response.end(`served ${request.url}`));
  answerBeforeNext((_request, _response, pass) => pass());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = async (line: string) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`${line} HTTP/1.1\r\nHost: here.example\r\nConnection: close\r\n\r\n`);
    return text(socket);
  };
  try {
    expect(await ask('GET http://evil.example/articles')).toMatch(/^HTTP\/1\.1 200 [\s\S]*served \/articles/);
    expect(await ask('OPTIONS *')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await ask('GET *')).toMatch(/^HTTP\/1\.1 400 /);
  } finally {
    server.close();
  }
});
