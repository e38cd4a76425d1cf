import './offline';
import { getPayload } from 'payload';
import config from '../payload.config';

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
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true, forceAcceptWarning: true });
process.exit(0);
