import type { Payload } from 'payload';
import { poolOf, queryOn } from '../database/query';

/** Forgets what is settled: messages that were closed a year ago. */
export async function purgeMessages(payload: Payload): Promise<void> {
  await queryOn(poolOf(payload))(
    `delete from reader_messages where state = 'closed' and updated_at < now() - interval '1 year'`,
  );
}
