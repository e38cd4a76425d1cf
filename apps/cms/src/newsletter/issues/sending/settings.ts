/** How fast and how patiently mails are sent. Rates hold for all workers together. */
export interface SendSettings {
  readonly perSecond: number;
  /** Mails to one mail domain that may be under way at once, over all workers. */
  readonly perDomain: number;
  /** Connections to the mail server of one worker; each hands over one mail at a time. */
  readonly connections: number;
  /** Seconds for which a claim holds. A worker that is silent for longer is taken for dead. */
  readonly leaseSeconds: number;
  /** Seconds before the first retry of what the server put off; later ones wait longer. */
  readonly retrySeconds: number;
}

/** A mail that was put off so many times is given up. */
export const MOST_ATTEMPTS = 8;

const STEPS = [1, 5, 15, 60, 120, 240, 480] as const;

/** Seconds until the next try after so many. With 60 seconds to start with, the last is more than half a day later. */
export function retryDelay(attempts: number, retrySeconds: number): number {
  return retrySeconds * (STEPS[Math.min(attempts, STEPS.length) - 1] ?? 1);
}
