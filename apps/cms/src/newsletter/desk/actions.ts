import type { Pool } from 'pg';
import { z } from 'zod';
import { inTransaction, type Query } from '../../database/query';
import { addressHash } from '../address-hash';
import { readEmailAddress } from '../email-address';
import { eraseSubscriber } from '../personal-data/erase';
import { addJob } from '../queue';
import { suppress } from '../suppression';
import { CONFIRMATION_MAIL_TASK } from '../task-names';
import { withdrawAll } from '../withdrawal';

/** What the desk may do about one person or one address: every state has a way out. */
export const deskActionSchema = z.discriminatedUnion('action', [
  /** On request: by telephone, by letter. Recorded as done by the desk. */
  z.object({ action: z.literal('unsubscribe'), subscriberId: z.uuid() }),
  z.object({ action: z.literal('erase'), subscriberId: z.uuid() }),
  z.object({ action: z.literal('block'), email: z.string().max(1000) }),
  /** After a mistake: a mailbox that works again, a complaint pressed by accident, a block. Brings no consent back. */
  z.object({ action: z.literal('lift'), email: z.string().max(1000) }),
  z.object({ action: z.literal('resend'), signUpId: z.uuid() }),
  z.object({ action: z.literal('forget-sign-up'), signUpId: z.uuid() }),
  z.object({ action: z.literal('see-alarms') }),
  z.object({ action: z.literal('retry-mails') }),
]);
export type DeskAction = z.output<typeof deskActionSchema>;

/** @returns what was done, as a sentence for the desk; null when there was nothing to do it to */
export function act(pool: Pool, action: DeskAction): Promise<string | null> {
  return inTransaction(pool, (query) => actWithin(query, action));
}

async function actWithin(query: Query, action: DeskAction): Promise<string | null> {
  switch (action.action) {
    case 'unsubscribe':
      await withdrawAll(query, action.subscriberId, 'desk');
      return 'Unsubscribed. The consent record says that the desk did it.';
    case 'erase':
      await eraseSubscriber(query, action.subscriberId);
      return 'Erased. Only the keyed hash of the address stays, so that no import brings it back.';
    case 'block': {
      const email = readEmailAddress(action.email);
      if (!email) return null;
      await suppress(query, addressHash(email.key), 'blocked');
      return 'Blocked. Nothing more is written to this address.';
    }
    case 'lift': {
      const email = readEmailAddress(action.email);
      if (!email) return null;
      const lifted = await query('delete from rolebook.suppressions where address_hash = $1 returning 1', [
        addressHash(email.key),
      ]);
      await query(
        'update rolebook.subscribers set soft_bounces = 0, sent_since_bounce = 0 where email_key = $1',
        [email.key],
      );
      return lifted.length > 0 ? 'Lifted. The address may be written to again, if its owner agreed.' : null;
    }
    case 'resend': {
      const [signUp] = await query('select from rolebook.sign_ups where id = $1', [action.signUpId]);
      if (!signUp) return null;
      await addJob(query, CONFIRMATION_MAIL_TASK, { signUpId: action.signUpId });
      return 'The confirmation mail is sent once more.';
    }
    case 'forget-sign-up': {
      const gone = await query('delete from rolebook.sign_ups where id = $1 returning 1', [action.signUpId]);
      await query('delete from rolebook.sign_up_tokens where sign_up_id = $1', [action.signUpId]);
      return gone.length > 0 ? 'The sign-up is forgotten.' : null;
    }
    case 'see-alarms':
      await query('update rolebook.newsletter_alarms set seen_at = now(), times = 0');
      return 'The alarms are put away.';
    case 'retry-mails':
      await query(
        `select graphile_worker.reschedule_jobs(array(
           select jobs.id from graphile_worker._private_jobs jobs
           join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
           where tasks.identifier like 'newsletter.%' and attempts >= max_attempts), run_at := now(), attempts := 0)`,
      );
      return 'The mails that had failed are tried again.';
  }
}
