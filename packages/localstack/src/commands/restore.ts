import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareWithManifest, MANIFEST_NAME, type Manifest, parseManifest } from '../backup-manifest';
import { dataFolder } from '../runner/data-folder';
import { requireNotRunning } from '../runner/lifetime';
import { Problem } from '../runner/problem';
import { runTar } from '../runner/tar';

/** What an installation alone leaves in `.data/`; anything else is somebody's data. */
const HARMLESS = new Set(['logs', 'install.pid']);

/**
 * `npm run restore -- file`: puts a backup into a clone that has no data yet. Unpacked and verified beside `.data/`
 * first, so that a damaged backup changes nothing.
 * @throws Problem that names every file which is missing, damaged or strange.
 */
export async function restore(root: string, args: readonly string[]): Promise<number> {
  if (!args[0]) throw new Problem('Say which backup: npm run restore -- rolebook.tar.gz');
  const file = resolve(process.env.INIT_CWD ?? root, args[0]);
  if (!existsSync(file)) throw new Problem(`There is no file ${file}.`);
  const data = dataFolder(join(root, '.data'));
  requireNotRunning(data);
  if (existsSync(data.root) && readdirSync(data.root).some((name) => !HARMLESS.has(name))) {
    throw new Problem(
      'This clone has data already. Restore into a fresh clone, or clear this one: npm run reset.',
    );
  }

  const draft = `${data.root}.restoring`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  try {
    await runTar(['-xzf', file, '-C', draft, '--no-same-owner']).catch((error) => {
      throw new Problem(
        `${file} cannot be unpacked: it is damaged, or no backup of Rolebook.\n${(error as Error).message}`,
      );
    });
    const differences = await compareWithManifest(draft, readManifest(draft, file));
    if (differences.length > 0) {
      const shown = differences.slice(0, 10).map((line) => `  ${line}`);
      const more = differences.length > 10 ? [`  and ${differences.length - 10} more`] : [];
      throw new Problem(`${file} is damaged, nothing was restored:\n${[...shown, ...more].join('\n')}`);
    }
    rmSync(join(draft, MANIFEST_NAME));
    rmSync(data.root, { recursive: true, force: true });
    renameSync(draft, data.root);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  console.log('Restored and verified. npm start goes on from there.');
  return 0;
}

function readManifest(draft: string, file: string): Manifest {
  try {
    return parseManifest(readFileSync(join(draft, MANIFEST_NAME), 'utf8'));
  } catch {
    throw new Problem(`${file} has no usable ${MANIFEST_NAME}: it is no backup of Rolebook.`);
  }
}
