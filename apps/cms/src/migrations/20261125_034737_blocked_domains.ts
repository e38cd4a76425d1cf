import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "blocked_domains" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"domain" varchar NOT NULL,
  	"note" varchar,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "blocked_domains_id" uuid;
  ALTER TABLE "blocked_domains" ADD CONSTRAINT "blocked_domains_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "blocked_domains_domain_idx" ON "blocked_domains" USING btree ("domain");
  CREATE INDEX "blocked_domains_created_by_idx" ON "blocked_domains" USING btree ("created_by_id");
  CREATE INDEX "blocked_domains_updated_at_idx" ON "blocked_domains" USING btree ("updated_at");
  CREATE INDEX "blocked_domains_created_at_idx" ON "blocked_domains" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_blocked_domains_fk" FOREIGN KEY ("blocked_domains_id") REFERENCES "public"."blocked_domains"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_blocked_domains_id_idx" ON "payload_locked_documents_rels" USING btree ("blocked_domains_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "blocked_domains" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "blocked_domains" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_blocked_domains_fk";
  
  DROP INDEX IF EXISTS "payload_locked_documents_rels_blocked_domains_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "blocked_domains_id";`)
}
