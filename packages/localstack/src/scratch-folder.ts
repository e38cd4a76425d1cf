import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identifyProcess, isRunning, type ProcessIdentity } from './process/identity';

const OWNER_FILE = 'owner.json';

/** A new folder in the system's temporary folder that says which process it belongs to. Only its user may enter it. */
export function createScratchFolder(prefix: string): string {
  const folder = mkdtempSync(join(scratchRoot(), `${prefix}-`));
  writeFileSync(join(folder, OWNER_FILE), JSON.stringify(identifyProcess(process.pid)));
  return folder;
}

/**
 * Removes the scratch folders whose owner was killed. `release` is called for each before it goes, to end what may
 * still run in it.
 */
export async function sweepScratchFolders(
  prefix: string,
  release: (folder: string) => Promise<unknown>,
): Promise<void> {
  for (const name of readdirSync(scratchRoot())) {
    if (!name.startsWith(`${prefix}-`)) continue;
    const folder = join(scratchRoot(), name);
    const owner = readOwner(folder);
    if (owner === null || isRunning(owner)) continue;
    await release(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null for a folder that is not ours, or is being made at this moment. */
function readOwner(folder: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(join(folder, OWNER_FILE), 'utf8')) as ProcessIdentity | null;
  } catch {
    return null;
  }
}

/** One parent for all of ours, with the mode that keeps others out: the folders inside hold passwords and mails. */
function scratchRoot(): string {
  const root = join(tmpdir(), `rolebook-${process.getuid?.() ?? 'user'}`);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  return root;
}
