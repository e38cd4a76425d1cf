import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Lists of subscribers that were collected elsewhere. The file is kept until it is read for good or put aside. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE rolebook.subscriber_imports (
    id uuid PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('checking', 'checked', 'importing', 'done', 'failed', 'dismissed')),
    file_name text NOT NULL,
    file bytea,
    encoding text NOT NULL,
    purposes text[] NOT NULL,
    -- How these people agreed, in the words of whoever answers for it, and on which day unless the file says it by row.
    basis text NOT NULL,
    consented_on date NOT NULL,
    bytes integer NOT NULL,
    bytes_read integer NOT NULL DEFAULT 0,
    rows_read integer NOT NULL DEFAULT 0,
    rows_taken integer NOT NULL DEFAULT 0,
    rows_refused integer NOT NULL DEFAULT 0,
    fault text,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now()
  );
  -- Slices of a file are read without unpacking all of it.
  ALTER TABLE rolebook.subscriber_imports ALTER COLUMN file SET STORAGE EXTERNAL;
  -- Rows that were not taken, by their line in the file: no addresses.
  CREATE TABLE rolebook.subscriber_import_refusals (
    import_id uuid NOT NULL REFERENCES rolebook.subscriber_imports (id) ON DELETE CASCADE,
    line integer NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (import_id, line)
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE rolebook.subscriber_import_refusals, rolebook.subscriber_imports;`)
}
