import './stay-awake';
import './offline';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getPayload } from 'payload';
import config from '../payload.config';
import { importsAreDone } from './imports-done';

importsAreDone();

/**
 * Writes the migration that leads from the last snapshot to the collections as they are now:
 * `node --import tsx src/scripts/make-migration.ts <name>`. Needs no database.
 */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Give the migration a name of lower-case letters, digits and underscores.');
  process.exit(1);
}
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true });

// Payload writes types as values, which our `verbatimModuleSyntax` would keep and Node then not find. And on the way down
// it drops a table first and then the constraints that went with it.
const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../migrations');
for (const file of (await readdir(folder)).filter((entry) => entry.endsWith('.ts') && entry !== 'index.ts')) {
  const source = await readFile(path.join(folder, file), 'utf8');
  const [up = '', down = ''] = source.split(/(?=export async function down)/);
  const corrected =
    up.replace('{ MigrateUpArgs, MigrateDownArgs,', '{ type MigrateUpArgs, type MigrateDownArgs,') +
    down.replace(/DROP (CONSTRAINT|INDEX) "/g, 'DROP $1 IF EXISTS "');
  if (corrected !== source) await writeFile(path.join(folder, file), corrected);
}
process.exit(0);
