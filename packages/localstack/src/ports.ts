import { createServer } from 'node:net';

/** Whether we could listen there now. Asks the kernel instead of connecting: a server that does not answer counts too. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The block that tests draw from. The product's own ports are never in it, nor those from which the kernel takes the
 * near end of outgoing connections (on Linux from 32768): one of them can be taken between our look and the start.
 */
export const TEST_PORTS = { first: 21_000, last: 28_999 } as const;
/** Of neighbouring process ids the places lie far apart. */
const STRIDE = 397;

/**
 * The first free test port, counted from a place that differs between processes, so that two test runs rarely meet.
 * @throws Error when all are taken.
 */
export async function freeTestPort(taken: ReadonlySet<number> = new Set()): Promise<number> {
  const size = TEST_PORTS.last - TEST_PORTS.first + 1;
  for (let step = 0; step < size; step += 1) {
    const port = TEST_PORTS.first + ((process.pid * STRIDE + step) % size);
    if (!taken.has(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`All test ports (${TEST_PORTS.first}-${TEST_PORTS.last}) are taken.`);
}
