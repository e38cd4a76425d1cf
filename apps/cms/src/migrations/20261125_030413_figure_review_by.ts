import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "salary_figures" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_salary_figures_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  CREATE INDEX "salary_figures_review_by_idx" ON "salary_figures" USING btree ("review_by");
  CREATE INDEX "_salary_figures_v_version_version_review_by_idx" ON "_salary_figures_v" USING btree ("version_review_by");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX IF EXISTS "salary_figures_review_by_idx";
  DROP INDEX IF EXISTS "_salary_figures_v_version_version_review_by_idx";
  ALTER TABLE "salary_figures" DROP COLUMN "review_by";
  ALTER TABLE "_salary_figures_v" DROP COLUMN "version_review_by";`)
}
