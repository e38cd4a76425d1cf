import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, identifyProcess, isRunning } from '../process/identity';

/** What a running server writes into `postmaster.pid`. */
export interface PostmasterFile {
  pid: number;
  ready: boolean;
}

export function readPostmasterFile(dataDirectory: string): PostmasterFile | null {
  try {
    const lines = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    // Line 8 is the state; it is missing while the server is still starting.
    return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

/**
 * Makes a data folder startable after its owner was killed: a server that still runs in it is shut down, a
 * `postmaster.pid` whose pid now belongs to somebody else is removed (Postgres would refuse to start over it).
 * @returns what was found, for a message; null when there was nothing to do.
 * @throws Error when the server found there does not end within 30 s.
 */
export async function recoverDataDirectory(dataDirectory: string): Promise<string | null> {
  const found = readPostmasterFile(dataDirectory);
  if (found === null) return null;
  const identity = identifyProcess(found.pid);
  if (identity === null || !servesFolder(found.pid, dataDirectory)) {
    rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
    return 'removed the stale postmaster.pid of a server that is gone';
  }
  // SIGINT is the fast shutdown: sessions are ended, everything committed is written.
  process.kill(found.pid, 'SIGINT');
  const deadline = performance.now() + 30_000;
  while (isRunning(identity)) {
    if (performance.now() > deadline) {
      throw new Error(`PostgreSQL of an earlier run (pid ${found.pid}) does not stop; end it and try again.`);
    }
    await sleep(50);
  }
  return `stopped PostgreSQL of an earlier run (pid ${found.pid})`;
}

/** A postmaster works in its data folder; its command line may name the folder by a descriptor only. */
function servesFolder(pid: number, dataDirectory: string): boolean {
  if (process.platform !== 'linux') return commandLine(pid)?.includes(dataDirectory) ?? false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDirectory);
  } catch {
    return false;
  }
}
