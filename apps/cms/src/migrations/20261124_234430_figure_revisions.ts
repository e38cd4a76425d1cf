import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * The history of published figures, in a table that nothing can rewrite: the trigger refuses it to every user of the
 * database, whatever the application does. What the figures' own lists of revisions held moves here.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  -- One published change of a figure: what it said until then, what it says since, and why.
  CREATE TABLE rolebook.figure_revisions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    figure_id uuid NOT NULL,
    superseded_at timestamptz(3) NOT NULL DEFAULT now(),
    reason text NOT NULL CHECK (reason IN ('new-data', 'correction', 'method', 'typo')),
    note text,
    -- Who published the change; null for the cms itself.
    user_id uuid,
    -- FigureState of packages/contract.
    before jsonb NOT NULL,
    after jsonb NOT NULL
  );
  CREATE INDEX figure_revisions_figure_id ON rolebook.figure_revisions (figure_id, superseded_at, id);

  -- Documents whose pages showed a number that was then corrected.
  CREATE TABLE rolebook.corrected_documents (
    revision_id bigint NOT NULL REFERENCES rolebook.figure_revisions (id),
    collection text NOT NULL,
    document_id text NOT NULL,
    PRIMARY KEY (collection, document_id, revision_id)
  );

  CREATE FUNCTION rolebook.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% on %.% refused: the history of figures is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rolebook.figure_revisions
    FOR EACH STATEMENT EXECUTE FUNCTION rolebook.refuse_rewriting();
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rolebook.corrected_documents
    FOR EACH STATEMENT EXECUTE FUNCTION rolebook.refuse_rewriting();

  WITH states AS (
    SELECT revision._parent_id AS figure_id, revision.superseded_at, revision.reason::text AS reason, revision.note,
      revision._order, revision.min, revision.max, coalesce(revision.open_above, false) AS open_above, revision.median,
      false AS variable, revision.as_of, revision.as_of AS valid_from, NULL::timestamptz AS valid_to
    FROM salary_figures_revisions revision
    UNION ALL
    SELECT figure.id, NULL, NULL, NULL, 1000000, figure.min, figure.max, coalesce(figure.open_above, false), figure.median,
      coalesce(figure.variable, false), figure.as_of, coalesce(figure.valid_from, figure.as_of), figure.valid_to
    FROM salary_figures figure
  ), said AS (
    SELECT *, jsonb_build_object('min', min, 'max', max, 'openAbove', open_above, 'median', median, 'variable', variable,
      'withdrawn', false, 'asOf', to_char(as_of AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
      'validFrom', to_char(valid_from AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
      'validTo', to_char(valid_to AT TIME ZONE 'UTC', 'YYYY-MM-DD')) AS state
    FROM states
  ), changes AS (
    SELECT *, lead(state) OVER (PARTITION BY figure_id ORDER BY _order) AS next FROM said
  )
  INSERT INTO rolebook.figure_revisions (figure_id, superseded_at, reason, note, before, after)
  SELECT figure_id, superseded_at, reason, note, state, next FROM changes
  WHERE superseded_at IS NOT NULL AND next IS NOT NULL ORDER BY superseded_at, _order;
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  INSERT INTO salary_figures_revisions
    (_order, _parent_id, id, superseded_at, reason, note, min, max, open_above, median, as_of)
  SELECT row_number() OVER (PARTITION BY revision.figure_id ORDER BY revision.superseded_at, revision.id),
    revision.figure_id, gen_random_uuid()::text, revision.superseded_at,
    revision.reason::enum_salary_figures_revisions_reason, revision.note, (revision.before->>'min')::numeric,
    (revision.before->>'max')::numeric, (revision.before->>'openAbove')::boolean, (revision.before->>'median')::numeric,
    (revision.before->>'asOf')::timestamptz + interval '12 hours'
  FROM rolebook.figure_revisions revision JOIN salary_figures figure ON figure.id = revision.figure_id;
  DROP TABLE rolebook.corrected_documents;
  DROP TABLE rolebook.figure_revisions;
  DROP FUNCTION rolebook.refuse_rewriting;
  `);
}
