import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_comparisons_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__comparisons_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "comparisons" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"first_id" uuid,
  	"second_id" uuid,
  	"verdict" jsonb,
  	"label" varchar,
  	"pair" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_comparisons_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_comparisons_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_first_id" uuid,
  	"version_second_id" uuid,
  	"version_verdict" jsonb,
  	"version_label" varchar,
  	"version_pair" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__comparisons_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "comparisons_id" uuid;
  ALTER TABLE "comparisons" ADD CONSTRAINT "comparisons_first_id_roles_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comparisons" ADD CONSTRAINT "comparisons_second_id_roles_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_comparisons_v" ADD CONSTRAINT "_comparisons_v_parent_id_comparisons_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comparisons"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_comparisons_v" ADD CONSTRAINT "_comparisons_v_version_first_id_roles_id_fk" FOREIGN KEY ("version_first_id") REFERENCES "public"."roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_comparisons_v" ADD CONSTRAINT "_comparisons_v_version_second_id_roles_id_fk" FOREIGN KEY ("version_second_id") REFERENCES "public"."roles"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "comparisons_first_idx" ON "comparisons" USING btree ("first_id");
  CREATE INDEX "comparisons_second_idx" ON "comparisons" USING btree ("second_id");
  CREATE UNIQUE INDEX "comparisons_pair_idx" ON "comparisons" USING btree ("pair");
  CREATE INDEX "comparisons_updated_at_idx" ON "comparisons" USING btree ("updated_at");
  CREATE INDEX "comparisons_created_at_idx" ON "comparisons" USING btree ("created_at");
  CREATE INDEX "comparisons_deleted_at_idx" ON "comparisons" USING btree ("deleted_at");
  CREATE INDEX "comparisons__status_idx" ON "comparisons" USING btree ("_status");
  CREATE INDEX "_comparisons_v_parent_idx" ON "_comparisons_v" USING btree ("parent_id");
  CREATE INDEX "_comparisons_v_version_version_first_idx" ON "_comparisons_v" USING btree ("version_first_id");
  CREATE INDEX "_comparisons_v_version_version_second_idx" ON "_comparisons_v" USING btree ("version_second_id");
  CREATE INDEX "_comparisons_v_version_version_pair_idx" ON "_comparisons_v" USING btree ("version_pair");
  CREATE INDEX "_comparisons_v_version_version_updated_at_idx" ON "_comparisons_v" USING btree ("version_updated_at");
  CREATE INDEX "_comparisons_v_version_version_created_at_idx" ON "_comparisons_v" USING btree ("version_created_at");
  CREATE INDEX "_comparisons_v_version_version_deleted_at_idx" ON "_comparisons_v" USING btree ("version_deleted_at");
  CREATE INDEX "_comparisons_v_version_version__status_idx" ON "_comparisons_v" USING btree ("version__status");
  CREATE INDEX "_comparisons_v_created_at_idx" ON "_comparisons_v" USING btree ("created_at");
  CREATE INDEX "_comparisons_v_updated_at_idx" ON "_comparisons_v" USING btree ("updated_at");
  CREATE INDEX "_comparisons_v_latest_idx" ON "_comparisons_v" USING btree ("latest");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comparisons_fk" FOREIGN KEY ("comparisons_id") REFERENCES "public"."comparisons"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_comparisons_id_idx" ON "payload_locked_documents_rels" USING btree ("comparisons_id");`)
  // Guides are announced anew by the sweeper: which comparisons make sense is decided from their family and neighbours.
  await db.execute(sql`UPDATE rolebook.announced SET document_updated_at = 'epoch' WHERE collection = 'roles'`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "comparisons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_comparisons_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "comparisons" CASCADE;
  DROP TABLE "_comparisons_v" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_comparisons_fk";
  
  DROP INDEX IF EXISTS "payload_locked_documents_rels_comparisons_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "comparisons_id";
  DROP TYPE "public"."enum_comparisons_status";
  DROP TYPE "public"."enum__comparisons_v_version_status";`)
}
