const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** Milliseconds to wait after so many failures in a row: doubling from half a second, never more than 30 s, for ever. */
export function backoffMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(16, Math.max(0, failures - 1)));
}
