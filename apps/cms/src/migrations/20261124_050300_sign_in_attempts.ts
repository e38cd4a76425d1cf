import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Tries to sign in, counted by a hash of what is limited. Unlogged: losing it in a crash costs nobody anything. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unlogged table rolebook.sign_in_attempts (
      key text primary key,
      tries integer not null,
      window_ends timestamptz not null
    );
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table rolebook.sign_in_attempts;`);
}
