import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface Purge {
  readonly method: string;
  readonly keys: readonly string[];
  readonly secret: string;
}

export interface FakeEdge {
  readonly address: string;
  readonly purges: Purge[];
  /** Paths that were fetched through it. */
  readonly fetched: string[];
  isDown: boolean;
  stop(): Promise<void>;
}

/** An edge that writes down what it is told: see apps/edge/README.md. On bare sockets: Node's HTTP refuses SOFTPURGE. */
export async function startFakeEdge(): Promise<FakeEdge> {
  const purges: Purge[] = [];
  const fetched: string[] = [];
  const sockets = new Set<Socket>();
  const answer = (head: string): number => {
    if (edge.isDown) return 503;
    const [requestLine = '', ...lines] = head.split('\r\n');
    const [method = '', path = ''] = requestLine.split(' ');
    const headers = new Map(
      lines.map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
    );
    if (method === 'GET') fetched.push(path);
    else {
      const keys = (headers.get('xkey-purge') ?? '').split(' ');
      purges.push({ method, keys, secret: headers.get('x-edge-secret') ?? '' });
    }
    return 200;
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = '';
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      for (let end = received.indexOf('\r\n\r\n'); end >= 0; end = received.indexOf('\r\n\r\n')) {
        socket.write(`HTTP/1.1 ${answer(received.slice(0, end))} -\r\ncontent-length: 0\r\n\r\n`);
        received = received.slice(end + 4);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const edge: FakeEdge = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    purges,
    fetched,
    isDown: false,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return edge;
}
