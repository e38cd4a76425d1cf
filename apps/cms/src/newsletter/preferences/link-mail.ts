import type { LinkRequest } from '@rolebook/contract/newsletter-subscriber';
import { renderPreferencesLinkMail } from '@rolebook/emails/preferences-link-mail';
import type { Payload } from 'payload';
import { z } from 'zod';
import { inTransaction, poolOf, type Query, queryOn } from '../../database/query';
import { addressHash } from '../address-hash';
import { ACCEPTED, FORM_USED, type Taken, takeForm } from '../form';
import { spendFormToken } from '../form-token';
import { breakerDelay, mayWriteTo } from '../limits';
import { preferencesLink } from '../links';
import { newsletterSender, sendToSubscriber } from '../subscriber-mail';
import { suppressionOf } from '../suppression';
import { PREFERENCES_LINK_TASK } from '../task-names';

/**
 * Mails the link to somebody's preferences, for those who have no mail of ours at hand. The same answer for every
 * address: it cannot be used to ask who subscribes.
 */
export async function requestPreferencesLink(payload: Payload, request: LinkRequest): Promise<Taken> {
  return takeForm(payload, request, (email) =>
    inTransaction(poolOf(payload), async (query) => {
      if (!(await spendFormToken(query, request.formToken))) return FORM_USED;
      const write = await mayWriteTo(query, email, 'link');
      const delay = await breakerDelay(query);
      await queueFor(query, write ? email.key : null, delay ?? 0);
      return ACCEPTED;
    }),
  );
}

/** One statement for everybody; it adds a job only where there is a subscriber. */
const queueFor = (query: Query, emailKey: string | null, delaySeconds: number) =>
  query(
    `select graphile_worker.add_job($1, payload => json_build_object('subscriberId', id),
       run_at => now() + make_interval(secs => $3), max_attempts => 12)
     from rolebook.subscribers where email_key = $2`,
    [PREFERENCES_LINK_TASK, emailKey, delaySeconds],
  );

const jobSchema = z.object({ subscriberId: z.uuid() });

/** The worker's part. */
export async function sendPreferencesLink(payload: Payload, job: unknown): Promise<void> {
  const { subscriberId } = jobSchema.parse(job);
  const query = queryOn(poolOf(payload));
  const [row] = await query<{ email: string; email_key: string }>(
    'select email, email_key from rolebook.subscribers where id = $1',
    [subscriberId],
  );
  if (!row) return;
  const reason = await suppressionOf(query, addressHash(row.email_key));
  if (reason !== null && reason !== 'complaint') return;
  const mail = await renderPreferencesLinkMail({
    sender: await newsletterSender(payload),
    preferencesAddress: preferencesLink(subscriberId),
  });
  await sendToSubscriber(payload, { to: row.email, reference: `subscriber ${subscriberId}` }, mail);
}
