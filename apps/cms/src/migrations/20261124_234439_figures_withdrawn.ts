import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "salary_figures_revisions" CASCADE;
  DROP TABLE "_salary_figures_v_version_revisions" CASCADE;
  ALTER TABLE "salary_figures" ADD COLUMN "withdrawn" boolean DEFAULT false;
  ALTER TABLE "_salary_figures_v" ADD COLUMN "version_withdrawn" boolean DEFAULT false;
  DROP TYPE "public"."enum_salary_figures_revisions_reason";
  DROP TYPE "public"."enum__salary_figures_v_version_revisions_reason";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_salary_figures_revisions_reason" AS ENUM('new-data', 'correction', 'method', 'typo');
  CREATE TYPE "public"."enum__salary_figures_v_version_revisions_reason" AS ENUM('new-data', 'correction', 'method', 'typo');
  CREATE TABLE "salary_figures_revisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"superseded_at" timestamp(3) with time zone,
  	"reason" "enum_salary_figures_revisions_reason",
  	"note" varchar,
  	"min" numeric,
  	"max" numeric,
  	"open_above" boolean,
  	"median" numeric,
  	"as_of" timestamp(3) with time zone
  );
  
  CREATE TABLE "_salary_figures_v_version_revisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"superseded_at" timestamp(3) with time zone,
  	"reason" "enum__salary_figures_v_version_revisions_reason",
  	"note" varchar,
  	"min" numeric,
  	"max" numeric,
  	"open_above" boolean,
  	"median" numeric,
  	"as_of" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  ALTER TABLE "salary_figures_revisions" ADD CONSTRAINT "salary_figures_revisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."salary_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_salary_figures_v_version_revisions" ADD CONSTRAINT "_salary_figures_v_version_revisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_salary_figures_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "salary_figures_revisions_order_idx" ON "salary_figures_revisions" USING btree ("_order");
  CREATE INDEX "salary_figures_revisions_parent_id_idx" ON "salary_figures_revisions" USING btree ("_parent_id");
  CREATE INDEX "_salary_figures_v_version_revisions_order_idx" ON "_salary_figures_v_version_revisions" USING btree ("_order");
  CREATE INDEX "_salary_figures_v_version_revisions_parent_id_idx" ON "_salary_figures_v_version_revisions" USING btree ("_parent_id");
  ALTER TABLE "salary_figures" DROP COLUMN "withdrawn";
  ALTER TABLE "_salary_figures_v" DROP COLUMN "version_withdrawn";`)
}
