import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Imports: what was uploaded or typed into a grid, what it would do, and what became of it. The file itself is kept only
 * until it was read or applied; observations of single people are never stored anywhere else.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE rolebook.imports (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('figures', 'observations', 'roles')),
    -- waiting: uploaded, not read yet. checked: a dry run to be applied.
    state text NOT NULL CHECK (state IN ('waiting', 'reading', 'checked', 'applying', 'applied', 'failed', 'dismissed')),
    -- The file's name, or what the changes were made in.
    origin text NOT NULL,
    file bytea,
    -- What is to be written, with names looked up: enough to make the plan again.
    proposals jsonb,
    -- What was shown to the editor, and the fingerprint of the figures that it was made over.
    plan jsonb,
    signature text,
    rows_read integer NOT NULL DEFAULT 0,
    bytes_read integer NOT NULL DEFAULT 0,
    bytes integer NOT NULL DEFAULT 0,
    fault text,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    applied_by text,
    applied_at timestamptz
  );
  -- Slices of a file are read without unpacking all of it.
  ALTER TABLE rolebook.imports ALTER COLUMN file SET STORAGE EXTERNAL;
  CREATE INDEX imports_created_at ON rolebook.imports (created_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE rolebook.imports;`)
}
