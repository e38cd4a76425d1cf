import { readFileSync } from 'node:fs';

/** The site was taken down on purpose. */
export interface Down {
  /** When the operator expects it back; null while nobody said. */
  readonly until: Date | null;
  /** What `Retry-After` says. */
  readonly retryAfterSeconds: number;
}

const LOOK_EVERY_MS = 1000;
const UNSAID_SECONDS = 600;
const LONGEST_SECONDS = 24 * 3600;
const SOONEST_SECONDS = 30;

/**
 * The operator's switch: while a file exists, readers get the maintenance page. It may hold the time at which the site
 * will be back, in ISO 8601. Looked at once a second, so it works at once and costs a request nothing.
 */
export class Maintenance {
  private lookedAt = Number.NEGATIVE_INFINITY;
  private said: string | null = null;

  constructor(
    private readonly file: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** Null while the site is up. */
  state(): Down | null {
    const now = this.now();
    if (now - this.lookedAt >= LOOK_EVERY_MS) {
      this.lookedAt = now;
      this.said = contentOf(this.file);
    }
    return this.said === null ? null : downUntil(this.said, now);
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

function downUntil(said: string, now: number): Down {
  const moment = Date.parse(said);
  // A time that is not readable, or over, says nothing: the site is down all the same.
  if (Number.isNaN(moment) || moment <= now) return { until: null, retryAfterSeconds: UNSAID_SECONDS };
  const seconds = Math.ceil((moment - now) / 1000);
  return {
    until: new Date(moment),
    retryAfterSeconds: Math.min(Math.max(seconds, SOONEST_SECONDS), LONGEST_SECONDS),
  };
}

/** Programs of our own, files, and what the maintenance page itself loads. */
const STAYS_UP = /^\/(?:api|_next|errors|enhance|media|preview)(?:\/|$)|\.(?:ico|svg|png|webmanifest)$/;

/** Whether a path is answered with the maintenance page while the site is down. */
export const goesDown = (path: string): boolean => !STAYS_UP.test(path);
