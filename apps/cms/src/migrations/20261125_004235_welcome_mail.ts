import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" ADD COLUMN "newsletter_welcome_mail" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "newsletter_welcome_text" varchar DEFAULT 'Thank you for joining us. The next issue comes to this address. If you like, tell us which roles and topics you would rather read about.';
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_newsletter_welcome_mail" boolean DEFAULT true;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_newsletter_welcome_text" varchar DEFAULT 'Thank you for joining us. The next issue comes to this address. If you like, tell us which roles and topics you would rather read about.';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" DROP COLUMN "newsletter_welcome_mail";
  ALTER TABLE "site_settings" DROP COLUMN "newsletter_welcome_text";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_newsletter_welcome_mail";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_newsletter_welcome_text";`)
}
