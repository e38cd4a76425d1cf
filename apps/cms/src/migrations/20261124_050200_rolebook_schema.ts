import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Tables of our own, beside Payload's: what was published and where, who uses what, what the web tier has been told,
 * and the sign-ups. No foreign keys to Payload's tables: their migrations stay independent of these.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE SCHEMA rolebook;

  -- What readers may see of each document, as it was last announced. Exists exactly while the document is published.
  CREATE TABLE rolebook.announced (
    collection text NOT NULL,
    document_id text NOT NULL,
    path text,
    facts jsonb NOT NULL,
    document_updated_at timestamptz(3),
    PRIMARY KEY (collection, document_id)
  );
  CREATE INDEX announced_document_id ON rolebook.announced (document_id);

  CREATE TABLE rolebook.addresses (
    path text PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('live', 'moved', 'gone')),
    moved_to text,
    collection text,
    document_id text,
    CHECK ((state = 'moved') = (moved_to IS NOT NULL)),
    CHECK (moved_to <> path)
  );
  CREATE INDEX addresses_moved_to ON rolebook.addresses (moved_to) WHERE moved_to IS NOT NULL;
  CREATE INDEX addresses_document_id ON rolebook.addresses (document_id);

  -- A published document shows (a part of) an entity. in_card: its teaser shows that part too.
  CREATE TABLE rolebook.used_in (
    user_collection text NOT NULL,
    user_id text NOT NULL,
    entity_collection text NOT NULL,
    entity_id text NOT NULL,
    shows text NOT NULL CHECK (shows IN ('content', 'card', 'address')),
    in_card boolean NOT NULL,
    PRIMARY KEY (user_collection, user_id, entity_collection, entity_id, shows, in_card)
  );
  CREATE INDEX used_in_entity ON rolebook.used_in (entity_collection, entity_id);

  CREATE TABLE rolebook.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collection text NOT NULL,
    document_id text NOT NULL,
    before jsonb,
    after jsonb,
    paths text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    expanded_at timestamptz,
    sequence bigint
  );
  CREATE INDEX outbox_pending ON rolebook.outbox (id) WHERE expanded_at IS NULL;

  CREATE SEQUENCE rolebook.renewal_sequence;
  CREATE TABLE rolebook.page_sequence (path text PRIMARY KEY, sequence bigint NOT NULL);
  CREATE TABLE rolebook.renewals (
    sequence bigint PRIMARY KEY,
    message jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  );

  -- One row for each instance that must be told of a renewal.
  CREATE TABLE rolebook.deliveries (
    instance text NOT NULL,
    sequence bigint NOT NULL REFERENCES rolebook.renewals (sequence) ON DELETE CASCADE,
    accepted_at timestamptz,
    -- Nobody need wait for it any longer: every page was tried once, or the instance cannot be reached.
    settled_at timestamptz,
    acknowledged_at timestamptz,
    PRIMARY KEY (instance, sequence)
  );
  CREATE INDEX deliveries_pending ON rolebook.deliveries (instance, sequence) WHERE acknowledged_at IS NULL;

  CREATE TABLE rolebook.instances (
    instance text PRIMARY KEY,
    boot_id text,
    failures integer NOT NULL DEFAULT 0,
    retry_at timestamptz NOT NULL DEFAULT now(),
    last_error text,
    seen_at timestamptz
  );

  -- The newest sequence that an instance was seen to serve under a path; null while it has not served one.
  CREATE TABLE rolebook.served (
    instance text NOT NULL,
    path text NOT NULL,
    sequence bigint,
    failures integer NOT NULL DEFAULT 0,
    retry_at timestamptz NOT NULL DEFAULT now(),
    last_error text,
    PRIMARY KEY (instance, path)
  );

  CREATE TABLE rolebook.edge_purges (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edge text NOT NULL,
    keys text[] NOT NULL,
    hard boolean NOT NULL,
    warm text[] NOT NULL DEFAULT '{}',
    failures integer NOT NULL DEFAULT 0,
    retry_at timestamptz NOT NULL DEFAULT now(),
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now()
  );

  -- Single use of form tokens: whoever inserts the row has used the token.
  CREATE TABLE rolebook.used_form_tokens (token_hash bytea PRIMARY KEY, expires_at timestamptz NOT NULL);
  CREATE INDEX used_form_tokens_expires_at ON rolebook.used_form_tokens (expires_at);

  CREATE TABLE rolebook.rate_limits (
    bucket text NOT NULL,
    window_start timestamptz NOT NULL,
    hits integer NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (bucket, window_start)
  );
  CREATE INDEX rate_limits_expires_at ON rolebook.rate_limits (expires_at);

  -- A request to subscribe that nobody has confirmed. Not a subscriber.
  CREATE TABLE rolebook.sign_ups (
    id uuid PRIMARY KEY,
    email_key text NOT NULL UNIQUE,
    email text NOT NULL,
    purposes text[] NOT NULL,
    wording_version text NOT NULL,
    page text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    requested_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE rolebook.sign_up_tokens (
    id uuid PRIMARY KEY,
    sign_up_id uuid NOT NULL,
    token_hash bytea NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    mailed_at timestamptz,
    used_at timestamptz
  );
  CREATE INDEX sign_up_tokens_sign_up_id ON rolebook.sign_up_tokens (sign_up_id);

  CREATE TABLE rolebook.subscribers (
    id uuid PRIMARY KEY,
    email_key text NOT NULL UNIQUE,
    email text NOT NULL,
    state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'unsubscribed')),
    created_at timestamptz NOT NULL DEFAULT now()
  );
  -- What a person agreed to, when, where, in which words and how it was confirmed. Never updated but for withdrawal.
  CREATE TABLE rolebook.consents (
    id uuid PRIMARY KEY,
    subscriber_id uuid NOT NULL REFERENCES rolebook.subscribers (id) ON DELETE CASCADE,
    purposes text[] NOT NULL,
    wording_version text NOT NULL,
    page text NOT NULL,
    requested_at timestamptz NOT NULL,
    confirmed_at timestamptz NOT NULL,
    confirmed_by text NOT NULL CHECK (confirmed_by IN ('pressed-button')),
    withdrawn_at timestamptz
  );
  CREATE INDEX consents_subscriber_id ON rolebook.consents (subscriber_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA rolebook CASCADE;`)
}
