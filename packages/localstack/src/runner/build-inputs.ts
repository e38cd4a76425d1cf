import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const STAMP = 'rolebook-build.json';
const SKIPPED_FOLDERS = /^(node_modules|coverage|dist|\.next.*|\.turbo|\.data|\.tmp)$/;
const SKIPPED_FILES = /(\.test\.tsx?|\.tsbuildinfo|\.md|^next-env\.d\.ts)$/;

/**
 * A hash of everything that a build of an app is made from: its own sources, the packages', the lock file, Node's major
 * version. Reads a few megabytes, about a tenth of a second; asks neither git (a downloaded archive has none) nor the
 * times of files (a checkout changes them).
 */
export function hashBuildInputs(root: string, app: string): string {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}\n`);
  const folders = [join(root, 'apps', app), join(root, 'packages')];
  const files = [
    ...folders.flatMap(listFiles),
    join(root, 'package-lock.json'),
    join(root, 'tsconfig.base.json'),
  ];
  for (const file of files.filter((path) => !path.includes('/packages/localstack/')).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether a finished build of exactly these inputs lies in the folder. */
export function isBuilt(distFolder: string, inputs: string): boolean {
  const stamp = join(distFolder, STAMP);
  // Next empties the folder when a build begins, so that an interrupted build has no stamp.
  return (
    existsSync(stamp) && existsSync(join(distFolder, 'BUILD_ID')) && readFileSync(stamp, 'utf8') === inputs
  );
}

export function markBuilt(distFolder: string, inputs: string): void {
  writeFileSync(join(distFolder, STAMP), inputs);
}

function listFiles(folder: string): string[] {
  const entries: Dirent[] = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.test(entry.name) ? [] : listFiles(path);
    return entry.isFile() && !SKIPPED_FILES.test(entry.name) ? [path] : [];
  });
}
