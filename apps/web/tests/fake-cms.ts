import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PublishedPage } from '@rolebook/contract/published/page';
import type { AddressChange } from '@rolebook/contract/renewal';
import { PICTURE_FILE, site } from './fixtures/frame';
import { directory, feeds, pages, retired, sitemap, sitemapIndex } from './fixtures/pages';
import { searchAnswer } from './fixtures/search';

/** How the fake answers: as agreed, not at all, with 503, or a byte at a time (for ever, as far as anyone waits). */
export type Mood = 'well' | 'hanging' | 'failing' | 'dripping';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Stands in for the cms where only the web tier is under test: serves the fixtures through the published-content API,
 * over real HTTP, and can fail in every way that the web tier must survive.
 */
export class FakeCms {
  mood: Mood = 'well';
  /** Every path and query asked for, oldest first. */
  readonly calls: string[] = [];
  readonly pages = new Map<string, PublishedPage>(pages.map((page) => [page.path, page]));
  readonly moved = new Map<string, string>([[retired.moved.path, retired.moved.to]]);
  readonly gone = new Set<string>([retired.gone]);
  /** Paths of the API that answer 503. */
  readonly failing = new Set<string>();
  readonly sequences = new Map<string, number>();
  private newest = 1;
  private readonly open = new Set<ServerResponse>();
  private server: Server | undefined;

  /** @param port 0 takes a free one. Resolves to the origin. */
  async start(port = 0): Promise<string> {
    const server = createServer((request, response) => this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Ends hanging answers and behaves again. */
  recover() {
    this.mood = 'well';
    for (const response of this.open) response.destroy();
    this.open.clear();
  }

  /** Changes a page as an editor would, and gives it the sequence of that change. */
  edit(path: string, change: { title: string }): number {
    const page = this.pages.get(path);
    if (!page) throw new Error(`the fake cms has no page ${path}`);
    this.pages.set(path, { ...page, ...change });
    return this.bump(path);
  }

  bump(path: string): number {
    this.newest += 1;
    this.sequences.set(path, this.newest);
    return this.newest;
  }

  addresses(): AddressChange[] {
    return [
      ...[...this.pages.keys()].map((path) => ({ path, state: 'live' as const })),
      ...sitemapIndex.parts.map(({ path }) => ({ path, state: 'live' as const })),
      ...[...this.moved].map(([path, to]) => ({ path, state: 'moved' as const, to })),
      ...[...this.gone].map((path) => ({ path, state: 'gone' as const })),
    ];
  }

  /** How often a page was asked for. */
  rendersOf(path: string): number {
    const call = `/api/published/page?path=${encodeURIComponent(path)}`;
    return this.calls.filter((made) => made === call).length;
  }

  private answer(request: IncomingMessage, response: ServerResponse) {
    this.calls.push(request.url ?? '');
    if (this.mood === 'hanging') return void this.open.add(response);
    if (this.mood === 'failing') return send(response, 503, { error: 'unavailable' });
    if (this.mood === 'dripping') return this.drip(response);
    this.answerWell(new URL(request.url ?? '/', 'http://cms'), request, response);
  }

  private answerWell(url: URL, request: IncomingMessage, response: ServerResponse) {
    const path = url.searchParams.get('path') ?? '';
    if (this.failing.has(url.pathname)) return send(response, 503, { error: 'unavailable' });
    switch (url.pathname) {
      case '/api/published/page':
        return this.sendPage(path, response);
      case '/api/published/preview': {
        const page = [...this.pages.values()].find(({ id }) => id === url.searchParams.get('id'));
        return page
          ? send(response, 200, { sequence: this.newest, page })
          : send(response, 404, { error: 'missing' });
      }
      case '/api/published/site':
        return send(response, 200, { sequence: this.newest, site });
      case '/api/published/addresses':
        return send(response, 200, { sequence: this.newest, addresses: this.addresses() });
      case '/api/published/sitemap':
        return send(response, 200, { ...sitemapIndex, sequence: this.newest });
      case '/api/published/sitemap-part':
        return path === sitemapIndex.parts[0]?.path
          ? send(response, 200, { ...sitemap, sequence: this.newest })
          : send(response, 404, { error: 'missing' });
      case '/api/published/directory':
        return send(response, 200, { ...directory, sequence: this.newest });
      case '/api/published/feed': {
        const feed = feeds.find((candidate) => candidate.path === path);
        return feed
          ? send(response, 200, { ...feed, sequence: this.newest })
          : send(response, 404, { error: 'missing' });
      }
      case '/api/published/search':
        return send(response, 200, { ...searchAnswer, searchedFor: url.searchParams.get('q') ?? '' });
      case '/api/published/suggestions':
        return send(response, 200, {
          suggestions: [{ kind: 'role-guide', path: '/roles/ml-engineer', title: 'ML Engineer' }],
        });
      case '/api/letters/form-token':
      case '/api/newsletter/form-token':
        return send(response, 200, { token: 'form-token-of-the-fake-cms' });
      case '/api/letters':
        return send(response, 202, { status: 'accepted', reference: 'RB-TEST-0001' });
      case '/api/newsletter/sign-ups':
        return send(response, 202, { status: 'accepted' });
      case '/api/newsletter/choices':
        return send(response, 200, { roles: [], topics: [] });
      case '/api/newsletter/confirmations/look':
        return send(response, 200, { state: 'open' });
      case '/api/newsletter/confirmations':
        return send(response, 200, { state: 'confirmed' });
      case `/api/media/file/${PICTURE_FILE}`:
        response.writeHead(200, { 'content-type': 'image/png', 'content-length': PICTURE.length });
        return void response.end(request.method === 'HEAD' ? undefined : PICTURE);
      default:
        return send(response, 404, { error: 'missing' });
    }
  }

  private sendPage(path: string, response: ServerResponse) {
    const to = this.moved.get(path);
    if (to) return send(response, 308, { to });
    if (this.gone.has(path)) return send(response, 410, { error: 'gone' });
    const page = this.pages.get(path);
    if (!page) return send(response, 404, { error: 'missing' });
    return send(response, 200, { sequence: this.sequences.get(path) ?? 1, page });
  }

  private drip(response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 200);
    response.on('close', () => clearInterval(timer));
    this.open.add(response);
  }
}

function send(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
