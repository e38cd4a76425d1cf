import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backedUpNames, MANIFEST_NAME, makeManifest } from '../backup-manifest';
import { recoverDataDirectory } from '../postgres/recovery';
import { dataFolder } from '../runner/data-folder';
import { takeOver } from '../runner/lifetime';
import { Problem } from '../runner/problem';
import { loadSettings } from '../runner/settings';
import { runTar } from '../runner/tar';

/**
 * `npm run backup [-- file]`: a cold copy of `.data/` (database, uploads, mails, secrets) as a tar with a manifest of
 * checksums, readable by its owner only.
 * @throws Problem while the product runs, when there is nothing to copy, or when the file exists.
 */
export async function backup(root: string, args: readonly string[]): Promise<number> {
  const data = dataFolder(join(root, '.data'));
  if (!existsSync(data.secrets))
    throw new Problem('There is nothing to back up: .data/ holds no installation.');
  const file = resolve(process.env.INIT_CWD ?? root, args[0] ?? defaultName(new Date()));
  if (existsSync(file)) throw new Problem(`${file} exists already. Name another file, or move it away.`);

  const { record } = await takeOver(data);
  try {
    if (existsSync(data.postgres)) await recoverDataDirectory(data.postgres);
    writeFileSync(join(data.root, MANIFEST_NAME), JSON.stringify(await makeManifest(data.root)), {
      mode: 0o600,
    });
    // It holds secrets: private from its first byte on. It gets its name when it is complete.
    closeSync(openSync(`${file}.part`, 'w', 0o600));
    await runTar(['-czf', `${file}.part`, '-C', data.root, MANIFEST_NAME, ...backedUpNames(data.root)]);
    renameSync(`${file}.part`, file);
  } finally {
    rmSync(`${file}.part`, { force: true });
    rmSync(join(data.root, MANIFEST_NAME), { force: true });
    record.release();
  }
  console.log(
    `Backed up to ${file} (${(statSync(file).size / 1e6).toFixed(1)} MB). Keep it private: it holds secrets.`,
  );
  const { configuration } = loadSettings(root);
  if (configuration.DATABASE_URL) {
    console.log(
      'The database of DATABASE_URL is not in it: back that up with its own pg_dump (docs/operations.md).',
    );
  }
  return 0;
}

/** rolebook-2026-11-24-0915.tar.gz, in UTC. */
function defaultName(now: Date): string {
  return `rolebook-${now.toISOString().slice(0, 16).replace('T', '-').replace(':', '')}.tar.gz`;
}
