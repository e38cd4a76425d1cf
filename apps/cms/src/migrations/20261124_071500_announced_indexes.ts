import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Lists of articles are read from what is announced, newest first: in all, and by topic. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE INDEX announced_articles ON rolebook.announced ((facts->'article'->>'publishedAt'), document_id)
    WHERE collection = 'articles' AND path IS NOT NULL AND facts->'article'->>'publishedAt' <> '';
  CREATE INDEX announced_articles_of_topic
    ON rolebook.announced ((facts->'article'->>'topic'), (facts->'article'->>'publishedAt'), document_id)
    WHERE collection = 'articles' AND path IS NOT NULL AND facts->'article'->>'publishedAt' <> '';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX rolebook.announced_articles;
  DROP INDEX rolebook.announced_articles_of_topic;
  `)
}
