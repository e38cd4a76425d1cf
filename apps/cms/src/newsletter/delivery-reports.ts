import type { Query } from '../database/query';
import { suppress } from './suppression';
import { withdrawAll } from './withdrawal';

/** What a mail server said about the address of a subscriber, at SMTP time or later by a report. */
export type DeliveryReport = 'delivered' | 'soft-bounce' | 'hard-bounce' | 'complaint';

const SOFT_BOUNCES = 3;

/**
 * Draws the consequence: a hard bounce and a complaint suppress at once, soft bounces when three mails in a row did. A
 * row ends with a delivery that is reported, or with a mail in between that did not bounce. Statements of the caller's
 * transaction.
 */
export async function applyDeliveryReport(
  query: Query,
  subscriberId: string,
  report: DeliveryReport,
): Promise<void> {
  switch (report) {
    case 'delivered':
      await query(
        'update rolebook.subscribers set soft_bounces = 0, sent_since_bounce = 0 where id = $1 and soft_bounces > 0',
        [subscriberId],
      );
      return;
    case 'soft-bounce': {
      const [row] = await query<{ soft_bounces: number; address_hash: Buffer }>(
        `update rolebook.subscribers set sent_since_bounce = 0,
           soft_bounces = case when sent_since_bounce > 1 then 1 else soft_bounces + 1 end
         where id = $1 returning soft_bounces, address_hash`,
        [subscriberId],
      );
      if (row && row.soft_bounces >= SOFT_BOUNCES) await suppress(query, row.address_hash, 'soft-bounces');
      return;
    }
    case 'hard-bounce':
    case 'complaint': {
      const [row] = await query<{ address_hash: Buffer }>(
        'select address_hash from rolebook.subscribers where id = $1',
        [subscriberId],
      );
      if (row) await suppress(query, row.address_hash, report);
      if (row && report === 'complaint') await withdrawAll(query, subscriberId, 'complaint');
      return;
    }
    default:
      report satisfies never;
  }
}
