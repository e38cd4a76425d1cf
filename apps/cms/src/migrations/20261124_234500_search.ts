import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What readers can search. A row hangs on a row of `announced`, which exists exactly while its document is published:
 * what is taken down takes its search row along. Both extensions are trusted: the owner of the database may create them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE EXTENSION IF NOT EXISTS unaccent;
  CREATE EXTENSION IF NOT EXISTS pg_trgm;

  -- Stems of English words, accents folded.
  CREATE TEXT SEARCH CONFIGURATION rolebook.english (COPY = pg_catalog.english);
  ALTER TEXT SEARCH CONFIGURATION rolebook.english
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
  -- Words as they stand, stop words too: for what is still being typed, and for words that only look like stop words.
  CREATE TEXT SEARCH CONFIGURATION rolebook.plain (COPY = pg_catalog.simple);
  ALTER TEXT SEARCH CONFIGURATION rolebook.plain
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

  CREATE TABLE rolebook.search (
    collection text NOT NULL,
    document_id text NOT NULL,
    -- Of the code that made the row; rows of another shape are made anew.
    shape integer NOT NULL,
    document_updated_at timestamptz(3),
    kind text NOT NULL,
    path text NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    published_at timestamptz,
    topics text[] NOT NULL,
    roles text[] NOT NULL,
    authors text[] NOT NULL,
    -- Title, alternative and hidden titles, folded. Hidden ones are never shown.
    names text[] NOT NULL,
    named text NOT NULL,
    body text NOT NULL,
    -- Names, stemmed and plain: for suggestions.
    titles tsvector NOT NULL,
    -- Title (A), other names (B), standfirst (C), headings (D), stemmed: what ranks. Small, so that ranking many is quick.
    head tsvector NOT NULL,
    -- The same without hidden names, plain: words that spelling is corrected to.
    terms tsvector NOT NULL,
    -- Everything: what is matched.
    words tsvector NOT NULL,
    PRIMARY KEY (collection, document_id),
    FOREIGN KEY (collection, document_id) REFERENCES rolebook.announced (collection, document_id) ON DELETE CASCADE
  );
  -- The long columns leave the row, those that every ranking reads stay in it.
  ALTER TABLE rolebook.search
    ALTER COLUMN head SET STORAGE MAIN, ALTER COLUMN terms SET STORAGE MAIN, ALTER COLUMN names SET STORAGE MAIN;
  ALTER TABLE rolebook.search SET (toast_tuple_target = 4000);
  CREATE INDEX search_words ON rolebook.search USING gin (words);
  CREATE INDEX search_titles ON rolebook.search USING gin (titles);
  CREATE INDEX search_named ON rolebook.search USING gin (named gin_trgm_ops);
  CREATE INDEX search_path ON rolebook.search (path);

  -- Words that typing errors are corrected to. Made anew by the worker.
  CREATE TABLE rolebook.search_terms (term text PRIMARY KEY, documents integer NOT NULL);
  CREATE INDEX search_terms_trigrams ON rolebook.search_terms USING gin (term gin_trgm_ops);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // The extensions stay: others may use them.
  await db.execute(sql`
  DROP TABLE rolebook.search_terms, rolebook.search;
  DROP TEXT SEARCH CONFIGURATION rolebook.english;
  DROP TEXT SEARCH CONFIGURATION rolebook.plain;
  `)
}
