import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { z } from 'zod';
import {
  ensureDatabase,
  type PostgresOptions,
  postgresProcess,
  postgresUrl,
  preparePostgres,
} from '../postgres';
import { type ProcessDefinition, ProcessFailure } from '../process/managed-process';
import type { Supervisor } from '../process/supervisor';
import { DATABASE_NAME } from './app-environment';
import { Problem } from './problem';

/** Starts the embedded PostgreSQL with the product's database in it. Returns what had to be done, for the step list. */
export async function startDatabase(
  supervisor: Supervisor,
  options: PostgresOptions,
): Promise<string | null> {
  const done = await preparePostgres(options);
  const { definition, release } = postgresProcess(options);
  await supervisor.start(definition).finally(release);
  await ensureDatabase(postgresUrl(options, 'postgres'), DATABASE_NAME);
  return done;
}

/** @throws Problem when the user's own server cannot be reached or is older than 15. */
export async function checkDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version < 15)
      throw new Problem(`DATABASE_URL: PostgreSQL 15 or newer is needed, this server is ${version}.`);
    return `PostgreSQL ${version}`;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      `DATABASE_URL: no connection (${(error as Error).message}). Start that server, or unset the variable.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

const loginsShape = z.array(z.object({ email: z.string(), password: z.string(), rights: z.string() }));
export type Login = z.infer<typeof loginsShape>[number];

const seededShape = z.object({ database: z.string(), logins: loginsShape });

/** The demo logins, when this very database has been seeded from this clone; null otherwise. */
export function seededLogins(file: string, databaseUrl: string): Login[] | null {
  if (!existsSync(file)) return null;
  try {
    const seeded = seededShape.parse(JSON.parse(readFileSync(file, 'utf8')));
    return seeded.database === fingerprint(databaseUrl) ? seeded.logins : null;
  } catch {
    return null;
  }
}

/** Runs the seed and keeps that it was done; the seed itself leaves alone what is there already. */
export async function seed(
  supervisor: Supervisor,
  definition: ProcessDefinition,
  file: string,
  databaseUrl: string,
): Promise<Login[]> {
  rmSync(definition.logFile, { force: true });
  await supervisor.run(definition);
  const lastLine = readFileSync(definition.logFile, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  const answer = z.object({ logins: loginsShape }).safeParse(parseJson(lastLine));
  if (!answer.success)
    throw new ProcessFailure(definition, 'did not say which logins it made on its last line');
  const { logins } = answer.data;
  writeFileSync(file, JSON.stringify({ database: fingerprint(databaseUrl), logins }), { mode: 0o600 });
  return logins;
}

/** The address holds a password and may change it; host, port and name say which database it is. */
function fingerprint(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return createHash('sha256').update(`${host}${pathname}`).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
