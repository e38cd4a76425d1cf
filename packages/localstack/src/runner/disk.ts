import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from './problem';

const MEGABYTE = 1_000_000;
/** A start writes the build (~300 MB) and a database cluster (~60 MB, WAL included). */
export const NEEDED_TO_START = 600 * MEGABYTE;

/** Bytes that this user may still write in a folder (or its nearest ancestor that exists). */
export function freeBytes(folder: string): number {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const { bavail, bsize } = statfsSync(existing);
  return bavail * bsize;
}

/** @throws Problem when a folder's disk has less room than needed. */
export function requireDisk(folder: string, needed: number): void {
  const free = freeBytes(folder);
  if (free < needed) {
    throw new Problem(
      `The disk with ${folder} has ${Math.floor(free / MEGABYTE)} MB left and ${Math.ceil(needed / MEGABYTE)} MB are needed. Free some space and try again.`,
    );
  }
}

/** The one line for a failure that in truth is a full disk; null for any other failure. */
export function diskFull(error: unknown, folder: string): Problem | null {
  const text =
    error instanceof Error ? `${(error as NodeJS.ErrnoException).code} ${error.message}` : String(error);
  if (!/ENOSPC|no space left on device/i.test(text)) return null;
  return new Problem(
    `The disk is full: ${folder} has ${Math.floor(freeBytes(folder) / MEGABYTE)} MB left. Free some space and try again.`,
  );
}
