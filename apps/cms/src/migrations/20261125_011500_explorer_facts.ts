import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Regions and adjustments are announced anew by the sweeper: the explorer's addresses are decided from what they say. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql`UPDATE rolebook.announced SET document_updated_at = 'epoch' WHERE collection IN ('regions', 'region-adjustments')`,
  );
}

/** Facts that say more than an older version reads do it no harm. */
export async function down(_args: MigrateDownArgs): Promise<void> {}
