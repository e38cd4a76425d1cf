import { headers as requestHeaders } from 'next/headers';
import { createLocalReq, Forbidden, getPayload, type ServerFunctionClientArgs } from 'payload';
import config from '../payload.config';
import { may } from '../rights/access';
import { type CollectionSubject, MATRIX } from '../rights/matrix';

/**
 * Scheduling is publishing later. The admin hides the drawer from those who may not publish, but its server function
 * takes what it is sent; and it deletes any schedule by id.
 * @throws Forbidden
 */
export async function refuseUnauthorisedSchedule({ name, args }: ServerFunctionClientArgs): Promise<void> {
  if (name !== 'schedule-publish') return;
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await requestHeaders() });
  const req = await createLocalReq({ user: user ?? undefined }, payload);
  const { doc } = args as { doc?: { relationTo?: string } };
  const subject = doc?.relationTo;
  if (!subject || !(subject in MATRIX) || !may(req, subject as CollectionSubject, 'publish')) {
    throw new Forbidden(req.t);
  }
}
