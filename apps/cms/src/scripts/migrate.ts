import './stay-awake';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import { getPayload } from 'payload';
import { configuration } from '../configuration';
import config from '../payload.config';
import { importsAreDone } from './imports-done';

importsAreDone();

/**
 * Brings the database to the schema of this release: the queue's schema first (the cms adds jobs to it), then ours.
 * Every migration runs in a transaction of its own; afterwards the files are compared with what the database recorded,
 * and any difference ends with a non-zero code.
 * `--down` takes back what the last run has brought.
 */
const here = path.dirname(fileURLToPath(import.meta.url));

async function migrationNames(): Promise<string[]> {
  const files = await readdir(path.resolve(here, '../migrations'));
  return files
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

await runMigrations({ connectionString: configuration().DATABASE_URL });

const payload = await getPayload({ config, disableOnInit: true });
if (process.argv.includes('--down')) {
  // It ends with a non-zero code by itself when one of them fails.
  await payload.db.migrateDown();
  console.log('The migrations of the last run are taken back. Now start the release that was before.');
  process.exit(0);
}
await payload.db.migrate();

const recorded = await payload.find({
  collection: 'payload-migrations',
  limit: 0,
  pagination: false,
  depth: 0,
  overrideAccess: true,
});
const applied = recorded.docs.map((migration) => String(migration.name)).sort();
const wanted = await migrationNames();
const missing = wanted.filter((name) => !applied.includes(name));
const unknown = applied.filter((name) => !wanted.includes(name));
if (missing.length > 0 || unknown.length > 0) {
  if (missing.length > 0) console.error(`Not applied: ${missing.join(', ')}`);
  if (unknown.length > 0)
    console.error(`The database has migrations of another release: ${unknown.join(', ')}`);
  process.exit(1);
}
console.log(`The database is current: ${wanted.length} migration${wanted.length === 1 ? '' : 's'}.`);
process.exit(0);
