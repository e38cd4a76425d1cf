import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Warnings that an editor let stand, with the reason; and where published texts speak of pay. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE rolebook.acknowledgements (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collection text NOT NULL,
    document_id text NOT NULL,
    -- Names the finding and the numbers that it is about: another number asks again.
    finding_key text NOT NULL,
    message text NOT NULL,
    reason text NOT NULL,
    user_id uuid,
    acknowledged_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX acknowledgements_document ON rolebook.acknowledgements (collection, document_id, finding_key);

  -- A published text that was checked, and against which figures' roles it must be checked again.
  CREATE TABLE rolebook.checked_texts (
    collection text NOT NULL,
    document_id text NOT NULL,
    roles text[] NOT NULL,
    checked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (collection, document_id)
  );
  CREATE INDEX checked_texts_roles ON rolebook.checked_texts USING gin (roles);

  -- Its sentences that contradict a figure.
  CREATE TABLE rolebook.contradicting_sentences (
    collection text NOT NULL,
    document_id text NOT NULL,
    place text NOT NULL,
    position integer NOT NULL,
    class text NOT NULL CHECK (class IN ('conflict', 'stale')),
    quote text NOT NULL,
    sentence text NOT NULL,
    message text NOT NULL,
    finding_key text NOT NULL,
    PRIMARY KEY (collection, document_id, place, position),
    FOREIGN KEY (collection, document_id) REFERENCES rolebook.checked_texts ON DELETE CASCADE
  );
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE rolebook.contradicting_sentences;
  DROP TABLE rolebook.checked_texts;
  DROP TABLE rolebook.acknowledgements;
  `);
}
