import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { REQUEST_ID_HEADER } from './headers';

/** Next bundles instrumentation, pages and route handlers apart: one storage for the whole process. */
const KEY = Symbol.for('rolebook.request-id');
const registry = globalThis as unknown as Record<symbol, AsyncLocalStorage<string> | undefined>;
registry[KEY] ??= new AsyncLocalStorage<string>();
const storage = registry[KEY];

/** The id of the request that this code works for; null outside of one. */
export const currentRequestId = (): string | null => storage.getStore() ?? null;

/** Runs what answers a request; every log line written by it names the id. */
export const withRequestId = <Result>(id: string, work: () => Result): Result => storage.run(id, work);

/** The id that a caller gave its request, when it looks like one; otherwise a new one. */
export function requestIdFrom(given: unknown): string {
  return typeof given === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomUUID();
}

/** What a call to another tier carries, so that both tiers' lines can be laid side by side. */
export function requestIdHeader(): Record<string, string> {
  const id = currentRequestId();
  return id === null ? {} : { [REQUEST_ID_HEADER]: id };
}
