import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_newsletter_issues_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__newsletter_issues_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "newsletter_issues_blocks_issue_reading" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'New this week',
  	"block_name" varchar
  );
  
  CREATE TABLE "newsletter_issues_blocks_issue_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Figures that moved',
  	"since" timestamp(3) with time zone,
  	"block_name" varchar
  );
  
  CREATE TABLE "newsletter_issues_blocks_issue_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"body" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "newsletter_issues" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"subject" varchar,
  	"preheader" varchar,
  	"introduction" jsonb,
  	"purpose" varchar,
  	"archive" boolean DEFAULT true,
  	"slug" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_newsletter_issues_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "newsletter_issues_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"roles_id" uuid,
  	"salary_tables_id" uuid,
  	"salary_figures_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_newsletter_issues_v_blocks_issue_reading" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'New this week',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_newsletter_issues_v_blocks_issue_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Figures that moved',
  	"since" timestamp(3) with time zone,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_newsletter_issues_v_blocks_issue_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"body" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_newsletter_issues_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_subject" varchar,
  	"version_preheader" varchar,
  	"version_introduction" jsonb,
  	"version_purpose" varchar,
  	"version_archive" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_sent_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__newsletter_issues_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_newsletter_issues_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"roles_id" uuid,
  	"salary_tables_id" uuid,
  	"salary_figures_id" uuid,
  	"topics_id" uuid
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "newsletter_issues_id" uuid;
  ALTER TABLE "newsletter_issues_blocks_issue_reading" ADD CONSTRAINT "newsletter_issues_blocks_issue_reading_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_blocks_issue_figures" ADD CONSTRAINT "newsletter_issues_blocks_issue_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_blocks_issue_text" ADD CONSTRAINT "newsletter_issues_blocks_issue_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_salary_tables_fk" FOREIGN KEY ("salary_tables_id") REFERENCES "public"."salary_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_salary_figures_fk" FOREIGN KEY ("salary_figures_id") REFERENCES "public"."salary_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_reading" ADD CONSTRAINT "_newsletter_issues_v_blocks_issue_reading_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_figures" ADD CONSTRAINT "_newsletter_issues_v_blocks_issue_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_text" ADD CONSTRAINT "_newsletter_issues_v_blocks_issue_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v" ADD CONSTRAINT "_newsletter_issues_v_parent_id_newsletter_issues_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v" ADD CONSTRAINT "_newsletter_issues_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_salary_tables_fk" FOREIGN KEY ("salary_tables_id") REFERENCES "public"."salary_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_salary_figures_fk" FOREIGN KEY ("salary_figures_id") REFERENCES "public"."salary_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "newsletter_issues_blocks_issue_reading_order_idx" ON "newsletter_issues_blocks_issue_reading" USING btree ("_order");
  CREATE INDEX "newsletter_issues_blocks_issue_reading_parent_id_idx" ON "newsletter_issues_blocks_issue_reading" USING btree ("_parent_id");
  CREATE INDEX "newsletter_issues_blocks_issue_reading_path_idx" ON "newsletter_issues_blocks_issue_reading" USING btree ("_path");
  CREATE INDEX "newsletter_issues_blocks_issue_figures_order_idx" ON "newsletter_issues_blocks_issue_figures" USING btree ("_order");
  CREATE INDEX "newsletter_issues_blocks_issue_figures_parent_id_idx" ON "newsletter_issues_blocks_issue_figures" USING btree ("_parent_id");
  CREATE INDEX "newsletter_issues_blocks_issue_figures_path_idx" ON "newsletter_issues_blocks_issue_figures" USING btree ("_path");
  CREATE INDEX "newsletter_issues_blocks_issue_text_order_idx" ON "newsletter_issues_blocks_issue_text" USING btree ("_order");
  CREATE INDEX "newsletter_issues_blocks_issue_text_parent_id_idx" ON "newsletter_issues_blocks_issue_text" USING btree ("_parent_id");
  CREATE INDEX "newsletter_issues_blocks_issue_text_path_idx" ON "newsletter_issues_blocks_issue_text" USING btree ("_path");
  CREATE INDEX "newsletter_issues_purpose_idx" ON "newsletter_issues" USING btree ("purpose");
  CREATE UNIQUE INDEX "newsletter_issues_slug_idx" ON "newsletter_issues" USING btree ("slug");
  CREATE INDEX "newsletter_issues_sent_at_idx" ON "newsletter_issues" USING btree ("sent_at");
  CREATE INDEX "newsletter_issues_created_by_idx" ON "newsletter_issues" USING btree ("created_by_id");
  CREATE INDEX "newsletter_issues_updated_at_idx" ON "newsletter_issues" USING btree ("updated_at");
  CREATE INDEX "newsletter_issues_created_at_idx" ON "newsletter_issues" USING btree ("created_at");
  CREATE INDEX "newsletter_issues_deleted_at_idx" ON "newsletter_issues" USING btree ("deleted_at");
  CREATE INDEX "newsletter_issues__status_idx" ON "newsletter_issues" USING btree ("_status");
  CREATE INDEX "newsletter_issues_rels_order_idx" ON "newsletter_issues_rels" USING btree ("order");
  CREATE INDEX "newsletter_issues_rels_parent_idx" ON "newsletter_issues_rels" USING btree ("parent_id");
  CREATE INDEX "newsletter_issues_rels_path_idx" ON "newsletter_issues_rels" USING btree ("path");
  CREATE INDEX "newsletter_issues_rels_articles_id_idx" ON "newsletter_issues_rels" USING btree ("articles_id");
  CREATE INDEX "newsletter_issues_rels_roles_id_idx" ON "newsletter_issues_rels" USING btree ("roles_id");
  CREATE INDEX "newsletter_issues_rels_salary_tables_id_idx" ON "newsletter_issues_rels" USING btree ("salary_tables_id");
  CREATE INDEX "newsletter_issues_rels_salary_figures_id_idx" ON "newsletter_issues_rels" USING btree ("salary_figures_id");
  CREATE INDEX "newsletter_issues_rels_topics_id_idx" ON "newsletter_issues_rels" USING btree ("topics_id");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_reading_order_idx" ON "_newsletter_issues_v_blocks_issue_reading" USING btree ("_order");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_reading_parent_id_idx" ON "_newsletter_issues_v_blocks_issue_reading" USING btree ("_parent_id");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_reading_path_idx" ON "_newsletter_issues_v_blocks_issue_reading" USING btree ("_path");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_figures_order_idx" ON "_newsletter_issues_v_blocks_issue_figures" USING btree ("_order");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_figures_parent_id_idx" ON "_newsletter_issues_v_blocks_issue_figures" USING btree ("_parent_id");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_figures_path_idx" ON "_newsletter_issues_v_blocks_issue_figures" USING btree ("_path");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_text_order_idx" ON "_newsletter_issues_v_blocks_issue_text" USING btree ("_order");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_text_parent_id_idx" ON "_newsletter_issues_v_blocks_issue_text" USING btree ("_parent_id");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_text_path_idx" ON "_newsletter_issues_v_blocks_issue_text" USING btree ("_path");
  CREATE INDEX "_newsletter_issues_v_parent_idx" ON "_newsletter_issues_v" USING btree ("parent_id");
  CREATE INDEX "_newsletter_issues_v_version_version_purpose_idx" ON "_newsletter_issues_v" USING btree ("version_purpose");
  CREATE INDEX "_newsletter_issues_v_version_version_slug_idx" ON "_newsletter_issues_v" USING btree ("version_slug");
  CREATE INDEX "_newsletter_issues_v_version_version_sent_at_idx" ON "_newsletter_issues_v" USING btree ("version_sent_at");
  CREATE INDEX "_newsletter_issues_v_version_version_created_by_idx" ON "_newsletter_issues_v" USING btree ("version_created_by_id");
  CREATE INDEX "_newsletter_issues_v_version_version_updated_at_idx" ON "_newsletter_issues_v" USING btree ("version_updated_at");
  CREATE INDEX "_newsletter_issues_v_version_version_created_at_idx" ON "_newsletter_issues_v" USING btree ("version_created_at");
  CREATE INDEX "_newsletter_issues_v_version_version_deleted_at_idx" ON "_newsletter_issues_v" USING btree ("version_deleted_at");
  CREATE INDEX "_newsletter_issues_v_version_version__status_idx" ON "_newsletter_issues_v" USING btree ("version__status");
  CREATE INDEX "_newsletter_issues_v_created_at_idx" ON "_newsletter_issues_v" USING btree ("created_at");
  CREATE INDEX "_newsletter_issues_v_updated_at_idx" ON "_newsletter_issues_v" USING btree ("updated_at");
  CREATE INDEX "_newsletter_issues_v_latest_idx" ON "_newsletter_issues_v" USING btree ("latest");
  CREATE INDEX "_newsletter_issues_v_rels_order_idx" ON "_newsletter_issues_v_rels" USING btree ("order");
  CREATE INDEX "_newsletter_issues_v_rels_parent_idx" ON "_newsletter_issues_v_rels" USING btree ("parent_id");
  CREATE INDEX "_newsletter_issues_v_rels_path_idx" ON "_newsletter_issues_v_rels" USING btree ("path");
  CREATE INDEX "_newsletter_issues_v_rels_articles_id_idx" ON "_newsletter_issues_v_rels" USING btree ("articles_id");
  CREATE INDEX "_newsletter_issues_v_rels_roles_id_idx" ON "_newsletter_issues_v_rels" USING btree ("roles_id");
  CREATE INDEX "_newsletter_issues_v_rels_salary_tables_id_idx" ON "_newsletter_issues_v_rels" USING btree ("salary_tables_id");
  CREATE INDEX "_newsletter_issues_v_rels_salary_figures_id_idx" ON "_newsletter_issues_v_rels" USING btree ("salary_figures_id");
  CREATE INDEX "_newsletter_issues_v_rels_topics_id_idx" ON "_newsletter_issues_v_rels" USING btree ("topics_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_newsletter_issues_fk" FOREIGN KEY ("newsletter_issues_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_newsletter_issues_id_idx" ON "payload_locked_documents_rels" USING btree ("newsletter_issues_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "newsletter_issues_blocks_issue_reading" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "newsletter_issues_blocks_issue_figures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "newsletter_issues_blocks_issue_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "newsletter_issues" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "newsletter_issues_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_reading" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_figures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "newsletter_issues_blocks_issue_reading" CASCADE;
  DROP TABLE "newsletter_issues_blocks_issue_figures" CASCADE;
  DROP TABLE "newsletter_issues_blocks_issue_text" CASCADE;
  DROP TABLE "newsletter_issues" CASCADE;
  DROP TABLE "newsletter_issues_rels" CASCADE;
  DROP TABLE "_newsletter_issues_v_blocks_issue_reading" CASCADE;
  DROP TABLE "_newsletter_issues_v_blocks_issue_figures" CASCADE;
  DROP TABLE "_newsletter_issues_v_blocks_issue_text" CASCADE;
  DROP TABLE "_newsletter_issues_v" CASCADE;
  DROP TABLE "_newsletter_issues_v_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_newsletter_issues_fk";
  
  DROP INDEX IF EXISTS "payload_locked_documents_rels_newsletter_issues_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "newsletter_issues_id";
  DROP TYPE "public"."enum_newsletter_issues_status";
  DROP TYPE "public"."enum__newsletter_issues_v_version_status";`)
}
