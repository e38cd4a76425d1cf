import { requestPage, type ServedPage } from './instance-client';

/** What an instance should serve under a path. */
export interface WantedPage {
  readonly path: string;
  readonly state: 'live' | 'moved' | 'gone' | 'removed';
  /** 0: any page will do (it never changed since sequences are counted). */
  readonly sequence: number;
}

const STATUS: Readonly<Record<WantedPage['state'], number>> = {
  live: 200,
  moved: 308,
  gone: 410,
  removed: 404,
};

/** Null when the answer is what was wanted, else what is wrong with it. */
export function faultOf(wanted: WantedPage, served: ServedPage): string | null {
  const status = STATUS[wanted.state];
  if (served.status !== status) return `answers ${served.status} instead of ${status}`;
  if (wanted.state !== 'live' || wanted.sequence === 0) return null;
  if (served.sequence === null) return 'does not say which sequence it serves';
  return served.sequence >= wanted.sequence ? null : `serves ${served.sequence}, not yet ${wanted.sequence}`;
}

const PAUSES_MS = [20, 40, 80, 150, 300] as const;
const LONGEST_PAUSE_MS = 500;

/**
 * Requests a page until it is as wanted: the first answer after a renewal is still the old page, and starts the render.
 * @param patienceMs how long that may take before it is left for later
 * @param overtaken ends the waiting earlier
 * @returns null when it is, else the last fault
 */
export async function awaitPage(
  instance: string,
  wanted: WantedPage,
  patienceMs: number,
  overtaken?: AbortSignal,
): Promise<string | null> {
  const patientUntil = Date.now() + patienceMs;
  for (let round = 0; ; round += 1) {
    const fault = await requestPage(instance, wanted.path, {}, overtaken).then(
      (served) => faultOf(wanted, served),
      (error: Error) => error.message,
    );
    const pause = PAUSES_MS[round] ?? LONGEST_PAUSE_MS;
    if (fault === null || overtaken?.aborted || Date.now() + pause > patientUntil) return fault;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
