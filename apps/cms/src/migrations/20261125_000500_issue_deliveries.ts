import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * Sending an issue: where it stands, what exactly is sent, and one row for each person that it is sent to. No addresses:
 * they are read from the subscriber at the moment of sending, so that erasing the subscriber erases them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE rolebook.issue_sends (
    issue_id uuid PRIMARY KEY,
    purpose text NOT NULL,
    state text NOT NULL CHECK (state IN ('scheduled', 'held', 'sending', 'paused', 'cancelled', 'sent')),
    -- Why it is held or paused; null when it goes on.
    hold text CHECK (hold IN ('desk', 'missed', 'checks', 'mail-server')),
    hold_note text,
    scheduled_for timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    -- IssueContent of packages/contract, and the mail made from it, as they were when sending started.
    content jsonb,
    mail jsonb,
    CHECK ((hold IS NOT NULL) = (state IN ('held', 'paused'))),
    CHECK ((started_at IS NULL) = (content IS NULL) AND (started_at IS NULL) = (mail IS NULL)),
    CHECK (started_at IS NOT NULL OR state NOT IN ('sending', 'paused', 'sent'))
  );
  CREATE INDEX issue_sends_unfinished ON rolebook.issue_sends (state) WHERE state NOT IN ('cancelled', 'sent');

  CREATE TABLE rolebook.issue_deliveries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    issue_id uuid NOT NULL REFERENCES rolebook.issue_sends (issue_id) ON DELETE CASCADE,
    subscriber_id uuid NOT NULL,
    -- Hash of the mail domain: what limits how much one provider gets at once.
    domain_hash integer NOT NULL,
    state text NOT NULL DEFAULT 'queued'
      CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'skipped', 'in-doubt')),
    due_at timestamptz NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    -- How often nobody knows whether the server took it: the first time it is sent again, the second time a person decides.
    doubts integer NOT NULL DEFAULT 0,
    worker uuid,
    lease_until timestamptz,
    smtp_began_at timestamptz,
    message_id text,
    reason text,
    settled_at timestamptz,
    UNIQUE (issue_id, subscriber_id),
    CHECK ((state = 'sending') = (worker IS NOT NULL) AND (state = 'sending') = (lease_until IS NOT NULL))
  );
  CREATE INDEX issue_deliveries_due ON rolebook.issue_deliveries (issue_id, due_at, id)
    WHERE state = 'queued' OR (state = 'in-doubt' AND doubts = 1);
  CREATE INDEX issue_deliveries_leased ON rolebook.issue_deliveries (lease_until) WHERE state = 'sending';
  CREATE INDEX issue_deliveries_subscriber ON rolebook.issue_deliveries (subscriber_id);

  -- What all workers together may still send now: tokens that grow back with time. Its lock also orders their claims.
  CREATE TABLE rolebook.send_allowance (
    name text PRIMARY KEY,
    tokens double precision NOT NULL,
    counted_at timestamptz NOT NULL
  );
  INSERT INTO rolebook.send_allowance VALUES ('newsletter', 0, now());

  -- Workers that send, and when they were last seen.
  CREATE TABLE rolebook.send_workers (worker uuid PRIMARY KEY, seen_at timestamptz NOT NULL, trouble text);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE rolebook.send_workers;
  DROP TABLE rolebook.send_allowance;
  DROP TABLE rolebook.issue_deliveries;
  DROP TABLE rolebook.issue_sends;
  `);
}
