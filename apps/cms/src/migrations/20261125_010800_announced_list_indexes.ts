import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Lists among ten thousand articles. An index alone can count and order columns, but not expressions: what lists go by
 * becomes columns, kept by PostgreSQL itself. Lists by author, role and table, and every collection in the order of paths.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE rolebook.announced
    ADD COLUMN listed_at text GENERATED ALWAYS AS (nullif(facts->'article'->>'publishedAt', '')) STORED,
    ADD COLUMN topic_id text GENERATED ALWAYS AS (facts->'article'->>'topic') STORED;
  DROP INDEX rolebook.announced_articles;
  DROP INDEX rolebook.announced_articles_of_topic;
  CREATE INDEX announced_articles ON rolebook.announced (listed_at, document_id)
    WHERE collection = 'articles' AND path IS NOT NULL AND listed_at IS NOT NULL;
  CREATE INDEX announced_articles_of_topic ON rolebook.announced (topic_id, listed_at, document_id)
    WHERE collection = 'articles' AND path IS NOT NULL AND listed_at IS NOT NULL;
  CREATE INDEX announced_articles_of_authors ON rolebook.announced USING gin ((facts->'article'->'authors'))
    WHERE collection = 'articles' AND path IS NOT NULL AND listed_at IS NOT NULL;
  CREATE INDEX announced_articles_of_roles ON rolebook.announced USING gin ((facts->'article'->'roles'))
    WHERE collection = 'articles' AND path IS NOT NULL AND listed_at IS NOT NULL;
  CREATE INDEX announced_articles_of_tables ON rolebook.announced USING gin ((facts->'article'->'tables'))
    WHERE collection = 'articles' AND path IS NOT NULL AND listed_at IS NOT NULL;
  CREATE INDEX announced_paths ON rolebook.announced (collection, path NULLS LAST, document_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX rolebook.announced_articles_of_authors, rolebook.announced_articles_of_roles,
    rolebook.announced_articles_of_tables, rolebook.announced_paths;
  ALTER TABLE rolebook.announced DROP COLUMN listed_at, DROP COLUMN topic_id;
  CREATE INDEX announced_articles ON rolebook.announced ((facts->'article'->>'publishedAt'), document_id)
    WHERE collection = 'articles' AND path IS NOT NULL AND facts->'article'->>'publishedAt' <> '';
  CREATE INDEX announced_articles_of_topic
    ON rolebook.announced ((facts->'article'->>'topic'), (facts->'article'->>'publishedAt'), document_id)
    WHERE collection = 'articles' AND path IS NOT NULL AND facts->'article'->>'publishedAt' <> '';
  `)
}
