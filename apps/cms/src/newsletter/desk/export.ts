import { writeCsv } from '@rolebook/contract/csv';
import type { Query } from '../../database/query';
import { allSubscribers, type ListedSubscriber } from './list';
import type { Segment } from './segment';

const HEADER = [
  'email',
  'state',
  'mail_stopped_because',
  'purposes',
  'frequency',
  'source',
  'subscribed_since',
];

const rowOf = (subscriber: ListedSubscriber) => [
  subscriber.email,
  subscriber.state,
  subscriber.suppressed,
  subscriber.purposes.join(' '),
  subscriber.frequency,
  subscriber.source,
  subscriber.since.toISOString(),
];

/** A segment as CSV, made while it is sent. No cell can act as a formula in a spreadsheet. */
export function exportSegment(query: Query, segment: Segment): ReadableStream<Uint8Array> {
  const batches = allSubscribers(query, segment);
  const encoder = new TextEncoder();
  const withoutHeader = (csv: string) => csv.slice(csv.indexOf('\n') + 1);
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(writeCsv(HEADER, []))),
    async pull(controller) {
      const { value, done } = await batches.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(withoutHeader(writeCsv(HEADER, value.map(rowOf)))));
    },
    async cancel() {
      await batches.return(undefined);
    },
  });
}
