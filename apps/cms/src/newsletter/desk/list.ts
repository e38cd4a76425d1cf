import type { Query } from '../../database/query';
import { type Segment, segmentCondition } from './segment';

export const PAGE_SIZE = 50;

/** A subscriber as the desk lists them. */
export interface ListedSubscriber {
  readonly id: string;
  readonly email: string;
  readonly state: 'active' | 'unsubscribed';
  /** Why no mail may go there, or null. */
  readonly suppressed: string | null;
  readonly purposes: readonly string[];
  readonly source: string;
  readonly frequency: string;
  readonly since: Date;
}

const COLUMNS = `subscriber.id, subscriber.email, subscriber.state, subscriber.source, subscriber.frequency,
  subscriber.created_at as since,
  (select reason from rolebook.suppressions where address_hash = subscriber.address_hash) as suppressed,
  array(select distinct purpose from rolebook.consents
    where subscriber_id = subscriber.id and withdrawn_at is null) as purposes`;

/** One page of a segment, newest first, and how many there are. Two statements. @param page from 1 */
export async function listSubscribers(
  query: Query,
  segment: Segment,
  page: number,
): Promise<{ total: number; subscribers: ListedSubscriber[] }> {
  const { where, values } = segmentCondition(segment);
  const [count] = await query<{ total: number }>(
    `select count(*)::int as total from rolebook.subscribers subscriber where ${where}`,
    values,
  );
  const subscribers = await query<ListedSubscriber>(
    `select ${COLUMNS} from rolebook.subscribers subscriber where ${where}
     order by subscriber.created_at desc, subscriber.id limit ${PAGE_SIZE} offset $${values.length + 1}`,
    [...values, (page - 1) * PAGE_SIZE],
  );
  return { total: count?.total ?? 0, subscribers };
}

const EXPORT_BATCH = 1_000;

/** All of a segment in batches, by id: nothing is left out or repeated while people join and leave. */
export async function* allSubscribers(
  query: Query,
  segment: Segment,
): AsyncGenerator<readonly ListedSubscriber[]> {
  const { where, values } = segmentCondition(segment);
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await query<ListedSubscriber>(
      `select ${COLUMNS} from rolebook.subscribers subscriber
       where ${where} and subscriber.id > $${values.length + 1}::uuid
       order by subscriber.id limit ${EXPORT_BATCH}`,
      [...values, after],
    );
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    after = last.id;
  }
}
