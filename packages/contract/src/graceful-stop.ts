import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as immediately, setTimeout as sleep } from 'node:timers/promises';

/** Longer than any answer takes: every call between the tiers has a deadline below it. */
const LONGEST_MS = 25_000;
const QUIET_TURNS = 10;

export interface StopOptions {
  /** How long requests are still taken, while whoever sends them notices that this process is no longer ready. */
  readonly drainMs: number;
  readonly servers: ReadonlySet<Server>;
  readonly exit?: (code: number) => void;
}

/**
 * Ends a process that serves without dropping a request: first `/readyz` says no, and connections are asked to close,
 * while everything is still answered; then no new connections are taken; then what is under way is finished.
 * Next's own way (close at once, and with it connections whose request is still on the wire) loses some of them.
 */
export class GracefulStop {
  #stopping = false;
  #underWay = 0;
  readonly #options: StopOptions;

  constructor(options: StopOptions) {
    this.#options = options;
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** Called for every request before it is answered. */
  count(response: ServerResponse): void {
    this.#underWay += 1;
    response.once('close', () => {
      this.#underWay -= 1;
    });
    // A connection that is kept alive would take its next request to a process that is gone.
    if (this.#stopping) response.setHeader('connection', 'close');
  }

  /** Further calls change nothing. @returns when everything has been answered, or the time is up. */
  async begin(): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    const { drainMs, servers, exit = process.exit } = this.#options;
    await sleep(drainMs);
    // Whatever has reached the socket by now is accepted before it is closed.
    await immediately();
    // Not http's close: it cuts connections that have been accepted and whose request has not been read yet.
    for (const server of servers) NetServer.prototype.close.call(server);
    const deadline = performance.now() + LONGEST_MS;
    // Turns of the event loop and not milliseconds: a busy process would count time in which it has read nothing.
    for (let quiet = 0; quiet < QUIET_TURNS && performance.now() < deadline; quiet += 1) {
      await sleep(20);
      await immediately();
      if (this.#underWay > 0) quiet = 0;
    }
    exit(0);
  }
}

/**
 * Takes SIGTERM and SIGINT over from Next, which leaves them alone where NEXT_MANUAL_SIG_HANDLE is set (the images and
 * the runner do). Without it Next stops in its own way.
 */
export function stopOnSignals(stop: GracefulStop): void {
  if (!process.env.NEXT_MANUAL_SIG_HANDLE) return;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop.begin());
}
