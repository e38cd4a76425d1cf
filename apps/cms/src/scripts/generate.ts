import './stay-awake';
import './offline';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import config from '../payload.config';
import { importsAreDone } from './imports-done';

importsAreDone();

/**
 * Writes `payload-types.ts` and the admin's import map. With `--check`: fails when the files were not current, so that
 * CI finds a forgotten run.
 */
const here = path.dirname(fileURLToPath(import.meta.url));
const GENERATED = ['../payload-types.ts', '../app/(payload)/admin/importMap.js'].map((file) =>
  path.resolve(here, file),
);

const read = () => Promise.all(GENERATED.map((file) => readFile(file, 'utf8').catch(() => '')));

const before = await read();
const sanitized = await config;
await generateTypes(sanitized, { log: false });
await generateImportMap(sanitized, { force: true, log: false });
const after = await read();

const changed = GENERATED.filter((_file, index) => before[index] !== after[index]).map((file) =>
  path.relative(process.cwd(), file),
);
if (process.argv.includes('--check') && changed.length > 0) {
  console.error(
    `Not current: ${changed.join(', ')}. Run "node --import tsx src/scripts/generate.ts" and commit.`,
  );
  process.exit(1);
}
console.log(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'Generated files are current.');
process.exit(0);
