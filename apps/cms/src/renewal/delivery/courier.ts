import type { RenewalMessage } from '@rolebook/contract/renewal';
import type { Pool } from 'pg';
import { inTransaction, type Query, queryOn } from '../../database/query';
import { log, reasonOf } from '../../worker/log';
import {
  acknowledge,
  instanceState,
  newestSequence,
  noteAccepted,
  noteServed,
  noteUnreachable,
  pendingMessages,
  settle,
  type UnservedPage,
  unservedAmong,
  unservedPages,
} from './delivery-rows';
import { purgeSettled } from './edge-purges';
import { forEachBounded } from './for-each';
import { tellInstance } from './instance-client';
import { mergeMessages } from './merge-messages';
import { startLoop, type WakeableLoop } from './wakeable-loop';
import { awaitPage } from './wanted-page';

export interface CourierOptions {
  readonly pool: Pool;
  readonly instance: string;
  readonly edges: readonly string[];
  readonly secret: string;
  /** Called when the edges have something to forget. */
  readonly onPurges: () => void;
  /** Milliseconds between questions whether the instance is still the one that was told; for tests. */
  readonly heartbeatMs?: number;
}

const HEARTBEAT_MS = 10_000;
/** Pages of a fresh renewal that are requested at once. More would only queue up inside the instance. */
const FRESH_AT_ONCE = 3;
/** Fresh pages that hold up the next message; what is beyond is warmed beside it. */
const FRESH_AT_MOST = 120;
/** After this, fresh pages that are still missing are left to the warmer, and the edges wait no longer. */
const FRESH_FOR_MS = 15_000;
const SETTLE_AFTER_MS = 6_000;
/** How long one page may take on a healthy instance before it is left to the warmer. */
const FRESH_PATIENCE_MS = 10_000;
const WARM_PATIENCE_MS = 3_000;
const WARM_AT_ONCE = 2;
const WARM_BATCH = 40;
const WARM_PAUSE_MS = 50;

/**
 * Keeps one web instance up to date: tells it of renewals, requests the changed pages on it until it serves them, and
 * acknowledges. Every instance has its own courier, so that one which hangs holds up nobody else. All state is in the
 * database: any number of workers may run couriers for the same instance, and any may be killed.
 */
export function startCourier(options: CourierOptions): WakeableLoop {
  const report = (error: unknown) =>
    log('error', 'courier-failed', { instance: options.instance, reason: reasonOf(error) });
  const warmer = startLoop(() => warm(options), { onError: report });
  // A newer change does not wait until every page of an older one is fresh: those are left to the warmer.
  let news = new AbortController();
  const turn = () => {
    news = new AbortController();
    return tell(options, { onWarming: () => warmer.wake(), overtaken: news.signal });
  };
  const teller = startLoop(turn, { onError: report });
  return {
    wake: () => {
      news.abort();
      teller.wake();
    },
    stop: async () => {
      await Promise.all([teller.stop(), warmer.stop()]);
    },
  };
}

/** One worker at a time talks to an instance. A lock of the session ends with it, also when the worker is killed. */
async function withLock<Result>(
  pool: Pool,
  name: string,
  work: (query: Query) => Promise<Result>,
): Promise<Result | null> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 7204)) as mine', [
      name,
    ]);
    if (!rows[0]?.mine) return null;
    try {
      return await work(queryOn(pool));
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 7204))', [name]);
    }
  } finally {
    client.release();
  }
}

interface Events {
  /** Pages may be missing: time to warm. */
  readonly onWarming: () => void;
  /** Something newer has come since this turn began. */
  readonly overtaken: AbortSignal;
}

/** Tells the instance what it has not accepted yet and waits for the pages. Milliseconds until the next turn. */
async function tell(options: CourierOptions, events: Events): Promise<number> {
  const heartbeatMs = options.heartbeatMs ?? HEARTBEAT_MS;
  // Another worker is at it: it may be gone the next moment, so this one looks again soon.
  const pause = await withLock(options.pool, `tell ${options.instance}`, (query) =>
    tellOnce(options, query, events),
  );
  return pause ?? Math.min(500, heartbeatMs);
}

async function tellOnce(options: CourierOptions, query: Query, events: Events): Promise<number> {
  const { instance } = options;
  const heartbeatMs = options.heartbeatMs ?? HEARTBEAT_MS;
  const state = await instanceState(query, instance);
  const messages = await pendingMessages(query, instance);
  // Nothing was lost while it waits: the rows stay, and readers have `revalidate` as the last bound.
  if (state.waitMs > 0) {
    await settleAll(options, messages);
    return state.waitMs;
  }
  const due = state.seenMsAgo === null || state.seenMsAgo >= heartbeatMs;
  if (messages.length === 0 && !due) return heartbeatMs - (state.seenMsAgo ?? 0) + 1;

  const message = mergeMessages(messages) ?? (await heartbeat(query));
  let restarted: boolean;
  try {
    const bootId = await tellInstance(instance, message, options.secret);
    restarted = await noteAccepted(
      query,
      instance,
      bootId,
      messages.map(({ sequence }) => sequence),
    );
  } catch (error) {
    const failures = await noteUnreachable(query, instance, reasonOf(error));
    if (failures === 1) log('warn', 'instance-unreachable', { instance, reason: reasonOf(error) });
    await settleAll(options, messages);
    return (await instanceState(query, instance)).waitMs;
  }
  if (restarted) log('info', 'instance-started', { instance });
  if (state.failures > 0) log('info', 'instance-back', { instance, failures: state.failures });

  if (messages.length > 0) await awaitFreshPages(options, query, message, messages, events.overtaken);
  if (restarted || messages.length > 0) events.onWarming();
  return heartbeatMs;
}

/** An empty message asks whether the instance is there, and whether it is still the same. */
async function heartbeat(query: Query): Promise<RenewalMessage> {
  const sequence = Math.max(1, await newestSequence(query));
  return { id: `heartbeat-${sequence}`, sequence, addresses: [], renew: [], takeDown: [], site: false };
}

/**
 * Closes deliveries and writes down what the edges must forget, both or neither. One at a time: the last instance to
 * close must see that the others have, or nobody would purge.
 */
async function closeDeliveries(
  { pool, edges, onPurges }: CourierOptions,
  close: (query: Query) => Promise<readonly number[]>,
): Promise<void> {
  const closed = await inTransaction(pool, async (query) => {
    await query(`select pg_advisory_xact_lock(hashtextextended('close deliveries', 7204))`);
    const sequences = await close(query);
    await purgeSettled(query, edges, sequences);
    return sequences;
  });
  if (closed.length > 0) onPurges();
}

const settleAll = (options: CourierOptions, messages: readonly RenewalMessage[]) =>
  closeDeliveries(options, (query) =>
    settle(
      query,
      options.instance,
      messages.map(({ sequence }) => sequence),
    ),
  );

const acknowledgeServed = (options: CourierOptions) =>
  closeDeliveries(options, async (query) => {
    const acknowledged = await acknowledge(query, options.instance);
    return acknowledged.map(({ sequence }) => sequence);
  });

async function awaitFreshPages(
  options: CourierOptions,
  query: Query,
  message: RenewalMessage,
  messages: readonly RenewalMessage[],
  overtaken: AbortSignal,
): Promise<void> {
  const started = Date.now();
  const fresh = [...message.takeDown, ...message.renew].slice(0, FRESH_AT_MOST);
  const pages = await unservedAmong(query, options.instance, fresh);
  let late = 0;
  const giveUp = setTimeout(() => {
    settleAll(options, messages).catch((error: unknown) =>
      log('error', 'settle-failed', { instance: options.instance, reason: reasonOf(error) }),
    );
  }, SETTLE_AFTER_MS);
  await forEachBounded(pages, FRESH_AT_ONCE, async (page) => {
    if (Date.now() - started > FRESH_FOR_MS || overtaken.aborted) return;
    const fault = await awaitPage(options.instance, page, FRESH_PATIENCE_MS, overtaken);
    if (fault && overtaken.aborted) return;
    if (fault) late += 1;
    await noteServed(query, options.instance, page, fault);
  }).finally(() => clearTimeout(giveUp));
  await acknowledgeServed(options);
  await settleAll(options, messages);
  log('info', 'renewed', {
    instance: options.instance,
    sequence: message.sequence,
    pages: pages.length,
    late,
    milliseconds: Date.now() - started,
  });
}

/** Requests, beside everything else and gently, what the instance was never seen to serve as it should be. */
async function warm(options: CourierOptions): Promise<number> {
  const idleMs = options.heartbeatMs ?? HEARTBEAT_MS;
  const { instance } = options;
  const warmed = await withLock(options.pool, `warm ${instance}`, async (query) => {
    const state = await instanceState(query, instance);
    if (state.bootId === null || state.failures > 0) return null;
    const pages = await unservedPages(query, instance, WARM_BATCH);
    await remind(options, pages);
    let failed = 0;
    await forEachBounded(pages, WARM_AT_ONCE, async (page) => {
      const fault = await awaitPage(instance, page, WARM_PATIENCE_MS);
      if (fault) failed += 1;
      await noteServed(query, instance, page, fault);
    });
    // Also without pages: a worker may have been killed after the last of them and before the acknowledgement.
    await acknowledgeServed(options);
    return { pages: pages.length, failed };
  });
  if (!warmed || warmed.pages === 0) return idleMs;
  // A page that failed is due again in a second. Without one there is no reason to pause: thousands may be left.
  return Math.min(warmed.failed > 0 ? 1_000 : WARM_PAUSE_MS, idleMs);
}

/**
 * Says again what an instance accepted and does not act upon: the message was lost on the way to its disk, or an older
 * render came in late. Pages are never only asked for; sooner or later the instance is told again.
 */
async function remind({ instance, secret }: CourierOptions, pages: readonly UnservedPage[]): Promise<void> {
  const stubborn = pages.filter(({ failures, sequence }) => failures > 0 && sequence > 0);
  if (stubborn.length === 0) return;
  const sequence = Math.max(...stubborn.map((page) => page.sequence));
  const paths = (isLive: boolean) =>
    stubborn.filter(({ state }) => (state === 'live') === isLive).map(({ path }) => path);
  log('warn', 'reminded', { instance, sequence, pages: stubborn.length, first: stubborn[0]?.path });
  // What the answer is worth shows in the pages that are requested next.
  await tellInstance(
    instance,
    {
      id: `reminder-${sequence}`,
      sequence,
      addresses: stubborn.map(({ path, state, movedTo }) =>
        state === 'moved' ? { path, state, to: movedTo ?? '/' } : { path, state },
      ),
      renew: paths(true),
      takeDown: paths(false),
      site: false,
    },
    secret,
  ).catch(() => null);
}
