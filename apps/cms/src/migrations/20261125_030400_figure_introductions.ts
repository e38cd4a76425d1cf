import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * The first publication of a figure: when, by whom, and in which words to readers. Not a row of `figure_revisions`, which
 * says what was replaced. Figures that were published before this table have none: nobody kept it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE rolebook.figure_introductions (
    figure_id uuid PRIMARY KEY,
    introduced_at timestamptz(3) NOT NULL DEFAULT now(),
    reason text CHECK (reason IN ('new-data', 'correction', 'method', 'typo')),
    note text,
    -- Who published it; null for the cms itself.
    user_id uuid,
    -- FigureState of packages/contract.
    state jsonb NOT NULL
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rolebook.figure_introductions
    FOR EACH STATEMENT EXECUTE FUNCTION rolebook.refuse_rewriting();
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE rolebook.figure_introductions`);
}
