import { renderWelcomeMail } from '@rolebook/emails/welcome-mail';
import type { Payload } from 'payload';
import { z } from 'zod';
import { poolOf, queryOn } from '../database/query';
import { preferencesLink, unsubscribeLink } from './links';
import { mayBeWrittenTo } from './recipients';
import { newsletterSender, sendToSubscriber } from './subscriber-mail';
import { currentWording } from './wording';

const jobSchema = z.object({ subscriberId: z.uuid() });

/** Welcomes who has just confirmed, where the settings say so: with the way to the preferences, and the way out. */
export async function sendWelcomeMail(payload: Payload, job: unknown): Promise<void> {
  const { subscriberId } = jobSchema.parse(job);
  const { welcome, purposes } = await currentWording(payload);
  if (welcome === null) return;
  const query = queryOn(poolOf(payload));
  const [newest] = await query<{ purpose: string }>(
    `select purpose from rolebook.consents where subscriber_id = $1 and withdrawn_at is null
     order by confirmed_at desc, purpose limit 1`,
    [subscriberId],
  );
  if (!newest) return;
  const { purpose } = newest;
  const permission = (await mayBeWrittenTo(query, purpose, [subscriberId])).get(subscriberId);
  if (!permission?.allowed) return;
  const leave = unsubscribeLink(subscriberId, purpose);
  const mail = await renderWelcomeMail({
    sender: await newsletterSender(payload),
    text: welcome,
    purpose: purposes.get(purpose)?.label ?? purpose,
    preferencesAddress: preferencesLink(subscriberId),
    unsubscribeAddress: leave,
  });
  await sendToSubscriber(
    payload,
    {
      to: permission.email,
      reference: `subscriber ${subscriberId}`,
      headers: { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    },
    mail,
  );
}
