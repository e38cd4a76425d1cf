import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** Address of a database that nobody else uses. */
  url: string;
  /** Removes it, ending any session that is still open. */
  drop(): Promise<void>;
}

/** A database that is filled once a test run and then copied, which takes a fraction of the time of filling it. */
export interface DatabaseTemplate {
  /** Names what is in it; files that pass the same name share one. Letters, digits and `_`. */
  name: string;
  /** Migrates and seeds. Must have closed every connection when it is done, or the copy is refused. */
  fill(url: string): Promise<void>;
}

/**
 * A fresh database for one test file (`*.integration.test.ts`), on the embedded PostgreSQL of the test run:
 *
 *     const database = await createTestDatabase({ template: { name: 'cms', fill: migrate } });
 *     afterAll(() => database.drop());
 */
export async function createTestDatabase(
  options: { template?: DatabaseTemplate } = {},
): Promise<TestDatabase> {
  const adminUrl = process.env.ROLEBOOK_TEST_DATABASE_URL;
  if (!adminUrl) {
    throw new Error(
      'There is no test database server: name the file *.integration.test.ts, and run it with Jest.',
    );
  }
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withAdmin(adminUrl, async (admin) => {
    const { template } = options;
    if (template)
      await admin.query(`create database ${name} template ${await fillTemplate(admin, adminUrl, template)}`);
    else await admin.query(`create database ${name}`);
  });
  return {
    url: databaseUrl(adminUrl, name),
    drop: () => withAdmin(adminUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`)),
  };
}

/** Makes the template unless another test file of this run has. Returns its quoted name. */
async function fillTemplate(admin: pg.Client, adminUrl: string, template: DatabaseTemplate): Promise<string> {
  const name = `template_${template.name}`;
  const draft = `${name}_draft`;
  const quoted = admin.escapeIdentifier(name);
  // Test files run in parallel processes: the first fills, the others wait for it.
  await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      await admin.query(`drop database if exists ${admin.escapeIdentifier(draft)} with (force)`);
      await admin.query(`create database ${admin.escapeIdentifier(draft)}`);
      await template.fill(databaseUrl(adminUrl, draft));
      // It gets its name when it is complete: a filling that fails is done again by the next file, and fails there too.
      await admin.query(`alter database ${admin.escapeIdentifier(draft)} rename to ${quoted}`);
    }
  } finally {
    await admin.query('select pg_advisory_unlock(hashtext($1))', [name]);
  }
  return quoted;
}

async function withAdmin(adminUrl: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
