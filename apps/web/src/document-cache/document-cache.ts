import { existsSync, readFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import path from 'node:path';
import { KEYS_HEADER, SEQUENCE_HEADER } from '@rolebook/contract/headers';
import { pageKey, SITE_KEY } from '@rolebook/contract/keys';
import type { RenewalMessage } from '@rolebook/contract/renewal';
import type { AddressIndex } from '../addresses/address-index';
import { renderErrorDocument } from '../layouts/error-documents';
import { log } from '../log';
import type { Entry } from './entry';
import { EntryStore } from './entry-store';
import { FORGET_AFTER_MS, type Invalidations } from './invalidations';
import { plainDocument } from './plain-document';
import { plainHeaders } from './plain-headers';
import { cachePathOf, isKept, NOT_FOUND_ROUTE, statusOfPage } from './routes';

/** Seconds for which an answer is fresh when its route does not say. */
const REVALIDATE_SECONDS = 300;
/** Seconds for which shared caches may keep a page that is being rendered anew. */
const STALE_SECONDS = 5;
/** Seconds for which shared caches may keep a refusal: what is missing may be published. */
const REFUSAL_SECONDS = 30;
/** After a render that failed, the last good page is served without another try for this long. */
const RETRY_AFTER_MS = 2_000;
/** Renders under way that are remembered; more than ever happen at once. */
const MOST_RENDERS = 10_000;
/** A render that began longer ago has failed without a word: every question that a render asks has a shorter deadline. */
const LONGEST_RENDER_MS = 60_000;

interface Lifetime {
  revalidate: number | false;
  expire?: number;
}

/** What Next hands to a cache handler, as far as we read it (16.4: `response-cache/types.d.ts`). */
export interface RenderedPage {
  readonly kind: 'APP_PAGE';
  html: string;
  headers: OutgoingHttpHeaders | undefined;
  status: number | undefined;
  rscData: Buffer | undefined;
  postponed?: string | undefined;
  segmentData: Map<string, Buffer> | undefined;
}
export interface RenderedRoute {
  readonly kind: 'APP_ROUTE';
  body: Buffer;
  headers: OutgoingHttpHeaders;
  status: number;
}
type Rendered = RenderedPage | RenderedRoute;
type OtherValue = { readonly kind: 'FETCH' | 'PAGES' | 'IMAGE' | 'REDIRECT' };

export interface Found {
  readonly lastModified: number;
  readonly value: Rendered;
  readonly cacheControl: Lifetime;
}

interface Dependencies {
  /** Folder for entries; below it, one for each build. */
  readonly directory: string;
  readonly invalidations: Invalidations;
  readonly addresses: AddressIndex;
}

/**
 * The incremental cache of the site. Turns what React rendered into the document that readers get, once, when it is
 * stored; and decides alone what is fresh, stale or forbidden. Next asks `get` before it renders and calls `set` after,
 * one render of a key at a time.
 */
export class DocumentCache {
  private store: EntryStore | undefined;
  /** When the render under way began, by cache key. */
  private readonly begun = new Map<string, number>();
  /** No render of these keys before the given time: the last one failed. */
  private readonly retryAt = new Map<string, number>();
  /** What `get` gave out: Next hands it back to `set` when a render failed and the old page is to stay. */
  private readonly given = new WeakSet<object>();
  private notFoundDocument: string | undefined;
  private goneDocument: string | undefined;

  constructor(private readonly dependencies: Dependencies) {}

  /** Told by the handler, which is all that knows where Next runs. */
  openBuild(serverDistDirectory: string) {
    if (this.store) return;
    this.store = new EntryStore(this.dependencies.directory, buildOf(serverDistDirectory));
    void this.store.removeOtherBuilds();
  }

  async get(key: string, { kind }: { readonly kind: string }, now = Date.now()): Promise<Found | null> {
    // Answers of the cms are not kept: a page that is rendered anew is rendered from what holds now.
    if (kind !== 'APP_PAGE' && kind !== 'APP_ROUTE') return null;
    const entry = await this.opened().get(key);
    if (!entry || this.isForbidden(entry, now)) {
      if (entry) await this.opened().delete(key);
      this.begin(key, now);
      return null;
    }
    this.rememberStatusDocument(key, entry);
    const stale = this.isStale(entry, now) && now >= (this.retryAt.get(key) ?? 0);
    if (stale) this.begin(key, now);
    const revalidate = stale ? STALE_SECONDS : entry.revalidate;
    return {
      value: this.give(entry),
      cacheControl: { revalidate, expire: revalidate + 60 },
      // Next compares this with `revalidate`; that comparison is ours to make, so it gets the answer.
      lastModified: stale ? now - STALE_SECONDS * 1000 - 1 : now,
    };
  }

  async set(
    key: string,
    value: Rendered | OtherValue | null,
    context: { readonly cacheControl?: Lifetime },
    now = Date.now(),
  ): Promise<void> {
    if (value?.kind !== 'APP_PAGE' && value?.kind !== 'APP_ROUTE') return;
    if (this.given.has(value)) {
      this.begun.delete(key);
      this.retryAt.set(key, now + RETRY_AFTER_MS);
      return;
    }
    const renderedAt = this.begun.get(key) ?? now;
    this.begun.delete(key);
    this.retryAt.delete(key);
    const lifetime = context.cacheControl ?? { revalidate: REVALIDATE_SECONDS };
    const keys = keysOf(value.headers);
    const place = cachePathOf(key);

    if (value.kind === 'APP_PAGE' && !this.makePlain(value, place)) {
      this.retryAt.set(key, now + RETRY_AFTER_MS);
      return;
    }
    value.headers = {
      ...plainHeaders(value.headers),
      ...(keys.length ? { [KEYS_HEADER]: keys.join(' ') } : {}),
    };
    const status = value.status ?? 200;
    const longest = status < 300 || isStatusDocument(place) ? REVALIDATE_SECONDS : REFUSAL_SECONDS;
    lifetime.revalidate = Math.min(lifetime.revalidate || longest, longest);
    lifetime.expire = lifetime.revalidate + 60;

    if (!isKept(place) || this.dependencies.invalidations.isExpired(keys, renderedAt)) return;
    const entry: Entry = {
      kind: value.kind,
      status,
      headers: value.headers,
      body: value.kind === 'APP_PAGE' ? Buffer.from(value.html) : value.body,
      keys,
      renderedAt,
      revalidate: lifetime.revalidate,
    };
    this.rememberStatusDocument(key, entry);
    await this.opened().set(key, entry, { onDisk: status < 300 || isStatusDocument(place) });
  }

  /** Next's own way to mark tags; the renewal messages take `renew`. */
  async revalidateTag(tags: string | readonly string[], durations?: { readonly expire?: number }) {
    const keys = typeof tags === 'string' ? [tags] : tags;
    const expires = !durations || durations.expire === 0;
    await this.dependencies.invalidations.mark(
      expires ? { stale: [], expired: keys } : { stale: keys, expired: [] },
      Date.now(),
    );
  }

  /** Marks what a message names, and returns when that is on the disk. */
  async renew(message: RenewalMessage, now = Date.now()): Promise<void> {
    const ended = message.addresses.filter(({ state }) => state !== 'live').map((address) => address.path);
    const opened = message.addresses.filter(({ state }) => state === 'live').map((address) => address.path);
    await this.dependencies.invalidations.mark(
      {
        stale: [...[...message.renew, ...opened].map(pageKey), ...(message.site ? [SITE_KEY] : [])],
        expired: [...message.takeDown, ...ended].map(pageKey),
      },
      now,
    );
  }

  private isForbidden(entry: Entry, now: number): boolean {
    const { invalidations } = this.dependencies;
    if (invalidations.isExpired(entry.keys, entry.renderedAt)) return true;
    if (entry.renderedAt < now - FORGET_AFTER_MS) return true;
    // A refusal of a page is no "last good page": what was published since is shown at once.
    return entry.status >= 300 && entry.keys.some((key) => key !== SITE_KEY) && this.isStale(entry, now);
  }

  private isStale(entry: Entry, now: number): boolean {
    if (now - entry.renderedAt > entry.revalidate * 1000) return true;
    return this.dependencies.invalidations.isStale(entry.keys, entry.renderedAt);
  }

  /** Changes the page in place: Next sends this very object. False when it cannot be served. */
  private makePlain(page: RenderedPage, place: string | null): boolean {
    page.rscData = undefined;
    page.segmentData = undefined;
    try {
      if (page.postponed) throw new Error('a page that was postponed is not a document');
      if (page.status && page.status >= 300 && page.status < 400) {
        page.html = '';
        return true;
      }
      if (page.html.includes('<html id="__next_error__"')) {
        if (page.status !== 404) throw new Error(`an error page of status ${page.status}`);
        this.becomeRefusal(page, place);
        return true;
      }
      const { html, sequence } = plainDocument(page.html);
      page.html = html;
      page.status = statusOfPage(place) ?? page.status;
      if (sequence) page.headers = { ...page.headers, [SEQUENCE_HEADER]: sequence };
      return true;
    } catch (error) {
      log('error', 'documents.refused', { error, place });
      page.html = renderErrorDocument(500);
      page.status = 500;
      page.headers = {};
      return false;
    }
  }

  /** `notFound()` leaves an empty shell that only script fills. */
  private becomeRefusal(page: RenderedPage, place: string | null) {
    const gone = place !== null && this.dependencies.addresses.standing(place).state === 'gone';
    page.status = gone ? 410 : 404;
    page.html = (gone ? this.goneDocument : this.notFoundDocument) ?? renderErrorDocument(page.status);
  }

  private rememberStatusDocument(key: string, { kind, body }: Entry) {
    const place = cachePathOf(key);
    if (kind !== 'APP_PAGE' || !isStatusDocument(place)) return;
    if (place === NOT_FOUND_ROUTE) this.notFoundDocument = body.toString();
    else this.goneDocument = body.toString();
  }

  private give(entry: Entry): Rendered {
    const { kind, headers, status, body } = entry;
    const value: Rendered =
      kind === 'APP_PAGE'
        ? { kind, html: body.toString(), headers, status, rscData: undefined, segmentData: undefined }
        : { kind, body, headers, status };
    this.given.add(value);
    return value;
  }

  /**
   * Readers who ask while a render is under way wait for that one: it holds what was known when it began, however late
   * they came. Taking their time for its own would pass off an old page as newer than a change that it lacks.
   */
  private begin(key: string, now: number) {
    if (this.begun.size >= MOST_RENDERS) this.begun.clear();
    if (this.retryAt.size >= MOST_RENDERS) this.retryAt.clear();
    const underWay = this.begun.get(key);
    if (underWay === undefined || now - underWay > LONGEST_RENDER_MS) this.begun.set(key, now);
  }

  private opened(): EntryStore {
    if (!this.store) throw new Error('The document cache was asked before a build was opened');
    return this.store;
  }
}

/** `next dev` makes no build; what it renders is of no use to any other run, but must not end it. */
function buildOf(serverDistDirectory: string): string {
  const file = path.join(serverDistDirectory, '..', 'BUILD_ID');
  if (process.env.NODE_ENV === 'development' && !existsSync(file)) return 'development';
  return readFileSync(file, 'utf8').trim();
}

const isStatusDocument = (place: string | null) => statusOfPage(place) !== null;

/** Ours among the tags that Next collected from the fetches of a page. */
function keysOf(headers: OutgoingHttpHeaders | undefined): string[] {
  const tags = headers?.['x-next-cache-tags'];
  if (typeof tags !== 'string') return [];
  return tags.split(',').filter((tag) => tag === SITE_KEY || tag.startsWith(pageKey('')));
}
