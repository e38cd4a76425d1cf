import { setTimeout as wait } from 'node:timers/promises';

/** Resolves no sooner than so many milliseconds from now: what an answer took is then no longer a hint. */
export function afterFloor(milliseconds: number): Promise<void> {
  return wait(milliseconds);
}
