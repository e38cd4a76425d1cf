import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reader_messages_state" AS ENUM('open', 'answered', 'closed');
  CREATE TYPE "public"."enum_reader_messages_kind" AS ENUM('error-report', 'complaint', 'contact');
  CREATE TABLE "reader_messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"state" "enum_reader_messages_state" DEFAULT 'open' NOT NULL,
  	"kind" "enum_reader_messages_kind" NOT NULL,
  	"reference" varchar NOT NULL,
  	"page" varchar,
  	"about" varchar,
  	"message" varchar NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"due_on" timestamp(3) with time zone,
  	"acknowledged_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_discovery_closed_paths" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_discovery_closed_paths" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reader_messages_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "announcement_text" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "announcement_href" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "announcement_until" timestamp(3) with time zone;
  ALTER TABLE "site_settings" ADD COLUMN "forms_contact_introduction" varchar DEFAULT 'Write to the editors. We read everything and answer what needs an answer.' NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "forms_contact_thanks" varchar DEFAULT 'Thank you. Your message is with the editors.' NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "forms_error_introduction" varchar DEFAULT 'Tell us what is wrong, and if you can, where the right answer stands. We check every report; what we correct is listed in the corrections log.' NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "forms_error_thanks" varchar DEFAULT 'Thank you. An editor will check it against the source.' NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "forms_complaint_introduction" varchar DEFAULT 'Use this form if you think we handled your personal data wrongly. We acknowledge a complaint within 30 days, look into it without undue delay and tell you what came of it. You can also complain to the Information Commissioner (ico.org.uk).' NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "forms_complaint_thanks" varchar DEFAULT 'We have your complaint. An acknowledgement with its reference is on its way to your address.' NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "discovery_search_engines" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "discovery_training_crawlers" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "discovery_index_now_key" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "discovery_web_sub_hub" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_announcement_text" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_announcement_href" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_announcement_until" timestamp(3) with time zone;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_forms_contact_introduction" varchar DEFAULT 'Write to the editors. We read everything and answer what needs an answer.' NOT NULL;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_forms_contact_thanks" varchar DEFAULT 'Thank you. Your message is with the editors.' NOT NULL;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_forms_error_introduction" varchar DEFAULT 'Tell us what is wrong, and if you can, where the right answer stands. We check every report; what we correct is listed in the corrections log.' NOT NULL;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_forms_error_thanks" varchar DEFAULT 'Thank you. An editor will check it against the source.' NOT NULL;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_forms_complaint_introduction" varchar DEFAULT 'Use this form if you think we handled your personal data wrongly. We acknowledge a complaint within 30 days, look into it without undue delay and tell you what came of it. You can also complain to the Information Commissioner (ico.org.uk).' NOT NULL;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_forms_complaint_thanks" varchar DEFAULT 'We have your complaint. An acknowledgement with its reference is on its way to your address.' NOT NULL;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_discovery_search_engines" boolean DEFAULT true;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_discovery_training_crawlers" boolean DEFAULT true;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_discovery_index_now_key" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_discovery_web_sub_hub" varchar;
  ALTER TABLE "site_settings_discovery_closed_paths" ADD CONSTRAINT "site_settings_discovery_closed_paths_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_discovery_closed_paths" ADD CONSTRAINT "_site_settings_v_version_discovery_closed_paths_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "reader_messages_state_idx" ON "reader_messages" USING btree ("state");
  CREATE INDEX "reader_messages_kind_idx" ON "reader_messages" USING btree ("kind");
  CREATE UNIQUE INDEX "reader_messages_reference_idx" ON "reader_messages" USING btree ("reference");
  CREATE INDEX "reader_messages_updated_at_idx" ON "reader_messages" USING btree ("updated_at");
  CREATE INDEX "reader_messages_created_at_idx" ON "reader_messages" USING btree ("created_at");
  CREATE INDEX "site_settings_discovery_closed_paths_order_idx" ON "site_settings_discovery_closed_paths" USING btree ("_order");
  CREATE INDEX "site_settings_discovery_closed_paths_parent_id_idx" ON "site_settings_discovery_closed_paths" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_discovery_closed_paths_order_idx" ON "_site_settings_v_version_discovery_closed_paths" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_discovery_closed_paths_parent_id_idx" ON "_site_settings_v_version_discovery_closed_paths" USING btree ("_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reader_messages_fk" FOREIGN KEY ("reader_messages_id") REFERENCES "public"."reader_messages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_reader_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("reader_messages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reader_messages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_discovery_closed_paths" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_discovery_closed_paths" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reader_messages" CASCADE;
  DROP TABLE "site_settings_discovery_closed_paths" CASCADE;
  DROP TABLE "_site_settings_v_version_discovery_closed_paths" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_reader_messages_fk";
  
  DROP INDEX IF EXISTS "payload_locked_documents_rels_reader_messages_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reader_messages_id";
  ALTER TABLE "site_settings" DROP COLUMN "announcement_text";
  ALTER TABLE "site_settings" DROP COLUMN "announcement_href";
  ALTER TABLE "site_settings" DROP COLUMN "announcement_until";
  ALTER TABLE "site_settings" DROP COLUMN "forms_contact_introduction";
  ALTER TABLE "site_settings" DROP COLUMN "forms_contact_thanks";
  ALTER TABLE "site_settings" DROP COLUMN "forms_error_introduction";
  ALTER TABLE "site_settings" DROP COLUMN "forms_error_thanks";
  ALTER TABLE "site_settings" DROP COLUMN "forms_complaint_introduction";
  ALTER TABLE "site_settings" DROP COLUMN "forms_complaint_thanks";
  ALTER TABLE "site_settings" DROP COLUMN "discovery_search_engines";
  ALTER TABLE "site_settings" DROP COLUMN "discovery_training_crawlers";
  ALTER TABLE "site_settings" DROP COLUMN "discovery_index_now_key";
  ALTER TABLE "site_settings" DROP COLUMN "discovery_web_sub_hub";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_announcement_text";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_announcement_href";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_announcement_until";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_forms_contact_introduction";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_forms_contact_thanks";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_forms_error_introduction";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_forms_error_thanks";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_forms_complaint_introduction";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_forms_complaint_thanks";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_discovery_search_engines";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_discovery_training_crawlers";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_discovery_index_now_key";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_discovery_web_sub_hub";
  DROP TYPE "public"."enum_reader_messages_state";
  DROP TYPE "public"."enum_reader_messages_kind";`)
}
