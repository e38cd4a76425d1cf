import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SEQUENCE_HEADER, SIGNATURE_HEADER } from '@rolebook/contract/headers';
import { type RenewalMessage, renewalMessageSchema } from '@rolebook/contract/renewal';
import { signatureFault } from '@rolebook/contract/signing';
import { endpointFor } from '../../published/testing/endpoint-for';
import type { Answer } from '../../testing/cms';

interface StoredPage {
  status: number;
  sequence: number | null;
  stale: boolean;
}

export interface FakeInstance {
  readonly address: string;
  /** What it does with messages: keeps to the contract, never answers, accepts and forgets, forgets every second one. */
  behaviour: 'normal' | 'hanging' | 'forgetful' | 'distracted';
  /** Paths whose render does not end. */
  readonly stuck: Set<string>;
  readonly messages: RenewalMessage[];
  /** Paths in the order in which they were rendered. */
  readonly renders: string[];
  serves(path: string): StoredPage | undefined;
  /** Ends the process, so to speak: nothing listens any more. */
  goDown(): Promise<void>;
  /** Starts again on the same port, with an empty cache and another boot id. */
  comeBack(): Promise<void>;
}

/**
 * A web instance as the contract describes it: stores what it renders from the published-content API, serves stale pages
 * while it renders the new one, forgets what was taken down at once.
 */
export async function startFakeInstance(
  ask: (pathAndQuery: string) => Promise<Answer>,
  secret: string,
): Promise<FakeInstance> {
  const messages: RenewalMessage[] = [];
  const renders: string[] = [];
  const stuck = new Set<string>();
  let pages = new Map<string, StoredPage>();
  let boot = 1;

  /** However many ask for a page at the same moment, it is rendered once, as Next does. */
  const underWay = new Map<string, Promise<StoredPage>>();
  function render(path: string): Promise<StoredPage> {
    const running = underWay.get(path) ?? renderOnce(path).finally(() => underWay.delete(path));
    underWay.set(path, running);
    return running;
  }

  async function renderOnce(path: string): Promise<StoredPage> {
    renders.push(path);
    const query = `?path=${encodeURIComponent(path)}`;
    const answer = await ask(`/published/${endpointFor(path)}${query}`);
    const stored = { status: answer.status, sequence: answer.body?.sequence ?? null, stale: false };
    pages.set(path, stored);
    return stored;
  }

  async function servePage(path: string, response: ServerResponse) {
    if (stuck.has(path)) return;
    const stored = pages.get(path);
    if (stored?.stale) void render(path);
    const page = stored ?? (await render(path));
    response.statusCode = page.status;
    if (page.sequence !== null) response.setHeader(SEQUENCE_HEADER, String(page.sequence));
    response.end('<!doctype html>');
  }

  function accept(body: string, signature: string | undefined, response: ServerResponse) {
    if (signatureFault(secret, 'renewal', body, signature, Date.now())) {
      response.writeHead(401).end();
      return;
    }
    const message = renewalMessageSchema.parse(JSON.parse(body));
    messages.push(message);
    const forgets =
      instance.behaviour === 'distracted' ? messages.length % 2 === 0 : instance.behaviour === 'forgetful';
    if (!forgets) {
      for (const path of message.takeDown) pages.delete(path);
      for (const [path, page] of pages) if (message.site || message.renew.includes(path)) page.stale = true;
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ instance: `boot-${boot}`, accepted: true }));
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    if (instance.behaviour === 'hanging') return;
    if (request.method !== 'POST') return servePage(request.url ?? '/', response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    accept(Buffer.concat(chunks).toString('utf8'), request.headers[SIGNATURE_HEADER] as string, response);
  }

  const listen = (port: number) => {
    const server = createServer((request, response) => {
      handle(request, response).catch(() => response.writeHead(500).end());
    });
    return new Promise<typeof server>((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;

  const instance: FakeInstance = {
    address: `http://127.0.0.1:${port}`,
    behaviour: 'normal',
    stuck,
    messages,
    renders,
    serves: (path) => pages.get(path),
    goDown: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
    async comeBack() {
      boot += 1;
      pages = new Map();
      server = await listen(port);
    },
  };
  return instance;
}
