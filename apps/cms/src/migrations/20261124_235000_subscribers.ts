import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { addressHash } from '../newsletter/address-hash'

/** The subscriber's side of the newsletter: consents by purpose, interests, frequency, suppressions, links that expire. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  -- The words that people saw, for as long as a consent may name them: what was on the form, what the policy said.
  CREATE TABLE rolebook.wordings (
    version text PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('form', 'policy')),
    words jsonb NOT NULL,
    first_used_at timestamptz NOT NULL DEFAULT now()
  );

  -- Addresses that must not be written to. Only a keyed hash: the list outlives the erasure of the person.
  CREATE TABLE rolebook.suppressions (
    address_hash bytea PRIMARY KEY,
    reason text NOT NULL CHECK (reason IN ('hard-bounce', 'soft-bounces', 'complaint', 'blocked', 'erased')),
    since timestamptz NOT NULL DEFAULT now()
  );

  ALTER TABLE rolebook.subscribers
    ADD COLUMN address_hash bytea,
    ADD COLUMN source text NOT NULL DEFAULT 'sign-up' CHECK (source IN ('sign-up', 'import')),
    ADD COLUMN frequency text NOT NULL DEFAULT 'every-issue' CHECK (frequency IN ('every-issue', 'monthly')),
    ADD COLUMN last_issue_at timestamptz,
    -- Soft bounces in a row, and mails sent since the last one: two without a bounce end the row.
    ADD COLUMN soft_bounces integer NOT NULL DEFAULT 0,
    ADD COLUMN sent_since_bounce integer NOT NULL DEFAULT 0;
  `)

  const { rows } = (await db.execute(sql`SELECT id, email_key FROM rolebook.subscribers`)) as unknown as {
    rows: { id: string; email_key: string }[]
  }
  for (const { id, email_key } of rows) {
    await db.execute(sql`UPDATE rolebook.subscribers SET address_hash = ${addressHash(email_key)} WHERE id = ${id}`)
  }

  await db.execute(sql`
  ALTER TABLE rolebook.subscribers ALTER COLUMN address_hash SET NOT NULL;
  CREATE UNIQUE INDEX subscribers_address_hash ON rolebook.subscribers (address_hash);
  CREATE INDEX subscribers_created_at ON rolebook.subscribers (created_at DESC, id);

  -- What somebody would rather read about: ids of role guides and topics, no foreign keys to Payload's tables.
  CREATE TABLE rolebook.interests (
    subscriber_id uuid NOT NULL REFERENCES rolebook.subscribers (id) ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('role', 'topic')),
    document_id text NOT NULL,
    PRIMARY KEY (subscriber_id, kind, document_id)
  );
  CREATE INDEX interests_document_id ON rolebook.interests (document_id);

  ALTER TABLE rolebook.sign_ups
    ADD COLUMN policy_version text,
    ADD COLUMN roles text[] NOT NULL DEFAULT '{}',
    ADD COLUMN topics text[] NOT NULL DEFAULT '{}';

  -- One row for each purpose. Never updated but for withdrawal.
  ALTER TABLE rolebook.consents RENAME TO consents_of_many_purposes;
  ALTER INDEX rolebook.consents_pkey RENAME TO consents_of_many_purposes_pkey;
  ALTER INDEX rolebook.consents_subscriber_id RENAME TO consents_of_many_purposes_subscriber_id;
  CREATE TABLE rolebook.consents (
    id uuid PRIMARY KEY,
    subscriber_id uuid NOT NULL REFERENCES rolebook.subscribers (id) ON DELETE CASCADE,
    purpose text NOT NULL,
    -- Null for an import: what the person saw was elsewhere, and the basis says what.
    wording_version text,
    policy_version text,
    page text,
    basis text,
    requested_at timestamptz NOT NULL,
    confirmed_at timestamptz NOT NULL,
    confirmed_by text NOT NULL CHECK (confirmed_by IN ('pressed-button', 'preferences', 'import')),
    withdrawn_at timestamptz,
    withdrawn_by text CHECK (withdrawn_by IN
      ('one-click', 'unsubscribe-page', 'preferences', 'complaint', 'desk')),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
    CHECK (confirmed_by <> 'import' OR basis IS NOT NULL)
  );
  INSERT INTO rolebook.consents (id, subscriber_id, purpose, wording_version, page, requested_at, confirmed_at,
    confirmed_by, withdrawn_at, withdrawn_by)
  SELECT gen_random_uuid(), subscriber_id, purpose, wording_version, page, requested_at, confirmed_at,
    confirmed_by, withdrawn_at, CASE WHEN withdrawn_at IS NOT NULL THEN 'unsubscribe-page' END
  FROM rolebook.consents_of_many_purposes, unnest(purposes) purpose;
  DROP TABLE rolebook.consents_of_many_purposes;
  CREATE INDEX consents_subscriber_id ON rolebook.consents (subscriber_id);
  CREATE INDEX consents_purpose ON rolebook.consents (purpose, subscriber_id) WHERE withdrawn_at IS NULL;

  -- Links by mail that a person asked for a moment ago: to their data, or to confirm a new address.
  CREATE TABLE rolebook.subscriber_tokens (
    id uuid PRIMARY KEY,
    subscriber_id uuid NOT NULL REFERENCES rolebook.subscribers (id) ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('data', 'new-address')),
    token_hash bytea NOT NULL UNIQUE,
    new_email text,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CHECK ((kind = 'new-address') = (new_email IS NOT NULL))
  );
  CREATE INDEX subscriber_tokens_subscriber_id ON rolebook.subscriber_tokens (subscriber_id);
  CREATE INDEX subscriber_tokens_expires_at ON rolebook.subscriber_tokens (expires_at);

  -- What mail servers reported. Holds no addresses; the event id makes a repeated report harmless.
  CREATE TABLE rolebook.mail_events (
    provider text NOT NULL,
    event_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('delivered', 'soft-bounce', 'hard-bounce', 'complaint', 'other')),
    subscriber_id uuid REFERENCES rolebook.subscribers (id) ON DELETE SET NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (provider, event_id)
  );
  CREATE INDEX mail_events_received_at ON rolebook.mail_events (received_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE rolebook.mail_events, rolebook.subscriber_tokens, rolebook.interests, rolebook.suppressions, rolebook.wordings;
  ALTER TABLE rolebook.sign_ups DROP COLUMN policy_version, DROP COLUMN roles, DROP COLUMN topics;
  ALTER TABLE rolebook.consents ADD COLUMN purposes text[];
  UPDATE rolebook.consents SET purposes = ARRAY[purpose];
  DELETE FROM rolebook.consents WHERE confirmed_by <> 'pressed-button';
  ALTER TABLE rolebook.consents ALTER COLUMN purposes SET NOT NULL, ALTER COLUMN wording_version SET NOT NULL,
    ALTER COLUMN page SET NOT NULL, DROP COLUMN purpose, DROP COLUMN policy_version, DROP COLUMN basis,
    DROP COLUMN withdrawn_by, DROP CONSTRAINT IF EXISTS consents_confirmed_by_check,
    DROP CONSTRAINT IF EXISTS consents_confirmed_by_check1, ADD CHECK (confirmed_by = 'pressed-button');
  DROP INDEX rolebook.subscribers_created_at;
  ALTER TABLE rolebook.subscribers DROP COLUMN address_hash, DROP COLUMN source, DROP COLUMN frequency,
    DROP COLUMN last_issue_at, DROP COLUMN soft_bounces, DROP COLUMN sent_since_bounce;
  `)
}
