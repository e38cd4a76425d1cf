import { headers as requestHeaders } from 'next/headers';
import { createLocalReq, Forbidden, getPayload, type ServerFunctionClientArgs } from 'payload';
import config from '../payload.config';
import { may } from '../rights/access';
import { type CollectionSubject, MATRIX } from '../rights/matrix';
import { type Schedule, scheduledCollection, whyNotSchedule } from './why-not-schedule';

/**
 * Scheduling is publishing later. The admin hides the drawer from those who may not publish, but its server function
 * takes what it is sent; and it deletes any schedule by id. Whoever schedules a publication answers the checklist first,
 * as whoever publishes does: nobody is there to be asked when the time comes.
 * @returns what the drawer tells instead of scheduling; null where nothing stands in the way
 * @throws Forbidden
 */
export async function guardSchedule({
  args,
  name,
}: ServerFunctionClientArgs): Promise<{ readonly error: string } | null> {
  if (name !== 'schedule-publish') return null;
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await requestHeaders() });
  const req = await createLocalReq({ user: user ?? undefined }, payload);
  const schedule = args as Schedule;
  const subject = schedule.deleteID
    ? await scheduledCollection(payload, schedule.deleteID)
    : schedule.doc?.relationTo;
  if (!subject || !(subject in MATRIX) || !may(req, subject as CollectionSubject, 'publish')) {
    throw new Forbidden(req.t);
  }
  const error = await whyNotSchedule(payload, req, schedule);
  return error === null ? null : { error };
}
