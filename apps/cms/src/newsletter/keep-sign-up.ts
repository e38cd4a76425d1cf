import { randomUUID } from 'node:crypto';
import type { Query } from '../database/query';
import { raiseAlarm } from './alarms';
import type { EmailAddress } from './email-address';
import { formTokenValues, spendFormTokenSql } from './form-token';
import {
  BREAKER,
  BREAKER_BUCKET,
  BREAKER_DELAY_SQL,
  bucketOf,
  countHitsSql,
  MAILBOX_DAY,
  MAILBOX_SOON,
  mailboxSubject,
  tripsBreaker,
} from './limits';
import { CONFIRMATION_MAIL_TASK } from './task-names';

/** A sign-up that passed every check. */
export interface SignUp {
  readonly formToken: string;
  readonly purposes: readonly string[];
  /** Ids of role guides and topics. */
  readonly roles: readonly string[];
  readonly topics: readonly string[];
  readonly wordingVersion: string;
  readonly policyVersion: string | null;
  /** Path of the page with the form. */
  readonly page: string;
}

/**
 * One statement, which is kept or lost as a whole: everybody's limit is one row, and a transaction of many statements
 * would hold it over all of its round trips while every other sign-up waits. Each step hangs on the one before, so the
 * locks are taken in the same order by all: token, mailbox, everybody.
 */
const KEEP = `
  with spent as (${spendFormTokenSql('$1', '$2')}),
  soon as (${countHitsSql('(select $3::text as bucket, $4::int as window_seconds from spent) wanted')}),
  day as (${countHitsSql(`(select $5::text as bucket, $6::int as window_seconds from soon where hits <= ${MAILBOX_SOON.most}) wanted`)}),
  everybody as (${countHitsSql(`(select $7::text as bucket, $8::int as window_seconds from day where hits <= ${MAILBOX_DAY.most}) wanted`)}),
  kept as (
    insert into rolebook.sign_ups
      (id, email_key, email, purposes, roles, topics, wording_version, policy_version, page)
    select $9::uuid, $10, $11, $12::text[], $13::text[], $14::text[], $15, $16, $17 from spent
    -- What waits is changed only together with a mail that says so: nobody can slip a purpose into somebody's sign-up.
    on conflict (email_key) do update set
      purposes = excluded.purposes, roles = excluded.roles, topics = excluded.topics,
      wording_version = excluded.wording_version, policy_version = excluded.policy_version,
      page = excluded.page, requested_at = now()
    where exists (select from everybody)
    returning id
  ), queued as (
    select graphile_worker.add_job($18, payload => json_build_object('signUpId', kept.id),
      run_at => now() + make_interval(secs => ${BREAKER_DELAY_SQL}), max_attempts => 12)
    from kept, everybody
  )
  select (select hits from everybody) as everybody, (select count(*) from queued)::int as mails from spent`;

/**
 * Keeps a sign-up and queues its mail, as far as the limits of the mailbox and of everybody allow.
 * @param query runs the statement by itself, not in a transaction
 * @returns false when the form was already sent
 */
export async function keepSignUp(query: Query, email: EmailAddress, signUp: SignUp): Promise<boolean> {
  const subject = mailboxSubject(email, 'confirmation');
  const [row] = await query<{ everybody: number | null }>(KEEP, [
    ...formTokenValues(signUp.formToken),
    bucketOf(subject, MAILBOX_SOON.windowSeconds),
    MAILBOX_SOON.windowSeconds,
    bucketOf(subject, MAILBOX_DAY.windowSeconds),
    MAILBOX_DAY.windowSeconds,
    BREAKER_BUCKET(),
    BREAKER.windowSeconds,
    randomUUID(),
    email.key,
    email.address,
    [...new Set(signUp.purposes)],
    signUp.roles,
    signUp.topics,
    signUp.wordingVersion,
    signUp.policyVersion,
    signUp.page,
    CONFIRMATION_MAIL_TASK,
  ]);
  if (row?.everybody && tripsBreaker(row.everybody)) await raiseAlarm(query, 'sign-ups-over-the-limit');
  return row !== undefined;
}
