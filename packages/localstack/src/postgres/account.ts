import { spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * How the PostgreSQL binaries are run. They refuse root, so root needs one of:
 * - `namespace`: a user namespace in which we are somebody else, although the kernel still sees the owner of the files.
 *   Nothing is copied, nothing changes its owner, and it works in a folder that only root may enter.
 * - `nobody`: the account `nobody`, where namespaces are forbidden (default Docker). It could not enter /root, so the
 *   binaries are copied to the temporary folder and the data is reached through a descriptor that we opened.
 */
export type Account =
  | { kind: 'self' }
  | { kind: 'namespace'; uid: number }
  | { kind: 'nobody'; uid: number; gid: number };

/** The first way that this machine allows. */
export function chooseAccount(uid = process.getuid?.()): Account {
  if (uid !== 0) return { kind: 'self' };
  const nobody = nobodyAccount();
  const flags = namespaceFlags(nobody.uid);
  const trial = spawnSync('unshare', [...flags, 'true'], { stdio: 'ignore' });
  return trial.status === 0 ? { kind: 'namespace', uid: nobody.uid } : { kind: 'nobody', ...nobody };
}

/** initdb looks its user up, so it must be one that the system knows. */
export function namespaceFlags(uid: number): string[] {
  return ['--user', `--map-user=${uid}`, `--map-group=${uid}`];
}

/** Gives a file, or a folder and all in it, to the account; does nothing when it owns it already. */
export function ownFiles(path: string, account: Account): void {
  if (process.getuid?.() !== 0) return;
  const [uid, gid] = account.kind === 'nobody' ? [account.uid, account.gid] : [0, 0];
  const top = lstatSync(path);
  if (top.uid === uid) return;
  const inside = top.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  for (const entry of inside) chownSync(join(path, entry), uid, gid);
  // Last, so that an interrupted walk is done again.
  chownSync(path, uid, gid);
}

/** A copy of the binaries that everybody may read and only we may change. Made once for a version of them. */
export function readableCopy(home: string): string {
  const { ino, mtimeMs } = statSync(join(home, 'bin', 'postgres'));
  const copy = join(tmpdir(), `rolebook-postgres-${ino}-${Math.trunc(mtimeMs)}`);
  const existing = lstatSync(copy, { throwIfNoEntry: false });
  // The temporary folder is everybody's: never run what another user has put there under our name.
  if (existing?.isDirectory() && existing.uid === 0 && (existing.mode & 0o022) === 0) return copy;
  rmSync(copy, { recursive: true, force: true });
  const draft = mkdtempSync(`${copy}-`);
  cpSync(home, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  renameSync(join(draft, 'native'), copy);
  rmSync(draft, { recursive: true });
  return copy;
}

function nobodyAccount(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid)
    throw new Error('PostgreSQL refuses to run as root, and this system has no account "nobody".');
  return { uid: Number(uid), gid: Number(gid) };
}
