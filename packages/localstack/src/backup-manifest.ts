import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const MANIFEST_NAME = 'manifest.json';

/** Not carried along: what belongs to a run, and what is made anew. */
const LEFT_OUT = new Set(['logs', 'run.json', 'run.json.new', 'install.pid', 'web-cache', MANIFEST_NAME]);

const manifestShape = z.object({
  format: z.literal(1),
  made: z.string(),
  /** Relative paths of folders; Postgres misses even empty ones. */
  folders: z.array(z.string()),
  /** Relative path to size in bytes and SHA-256. */
  files: z.record(z.string(), z.object({ size: z.number(), sha256: z.string() })),
});

/** What a backup holds, so that a restore can tell whether it still is all of it and nothing else. */
export type Manifest = z.infer<typeof manifestShape>;

/** @throws ZodError for anything that is no manifest of ours. */
export function parseManifest(text: string): Manifest {
  return manifestShape.parse(JSON.parse(text));
}

/** Lists and hashes a data folder. */
export async function makeManifest(folder: string): Promise<Manifest> {
  const manifest: Manifest = { format: 1, made: new Date().toISOString(), folders: [], files: {} };
  for (const path of listPaths(folder)) {
    const state = lstatSync(join(folder, path));
    if (state.isDirectory()) manifest.folders.push(path);
    else manifest.files[path] = { size: state.size, sha256: await hashFile(join(folder, path)) };
  }
  return manifest;
}

/** Every difference between a folder and its manifest, in words; empty when there is none. */
export async function compareWithManifest(folder: string, manifest: Manifest): Promise<string[]> {
  const found = await makeManifest(folder);
  const differences: string[] = [];
  for (const [path, { sha256 }] of Object.entries(manifest.files)) {
    const file = found.files[path];
    if (!file) differences.push(`${path} is missing`);
    else if (file.sha256 !== sha256) differences.push(`${path} is damaged`);
  }
  const folders = new Set(found.folders);
  for (const path of manifest.folders) if (!folders.has(path)) differences.push(`folder ${path} is missing`);
  for (const path of Object.keys(found.files)) {
    if (!manifest.files[path]) differences.push(`${path} does not belong to the backup`);
  }
  return differences;
}

/** Paths of the top level that a backup carries. */
export function backedUpNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !LEFT_OUT.has(name))
    .sort();
}

function listPaths(folder: string): string[] {
  return backedUpNames(folder).flatMap((name) => {
    if (!lstatSync(join(folder, name)).isDirectory()) return [name];
    const inside = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });
    return [name, ...inside.map((path) => join(name, path)).sort()];
  });
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
