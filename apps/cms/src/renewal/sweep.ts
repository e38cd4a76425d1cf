import type { Query } from '../database/query';

/** Days after which finished renewals are forgotten. They are kept that long for whoever has to explain a page. */
const KEEP_DAYS = 14;

/** Deletes what nobody needs any more: finished renewals, rows of instances that are no longer configured. */
export async function forgetOldRenewals(query: Query, instances: readonly string[]): Promise<void> {
  await query(`delete from rolebook.outbox where expanded_at < now() - $1 * interval '1 day'`, [KEEP_DAYS]);
  // An instance that left the configuration will never acknowledge: nothing may wait for it.
  await query('delete from rolebook.deliveries where instance <> all($1)', [instances]);
  await query('delete from rolebook.served where instance <> all($1)', [instances]);
  await query('delete from rolebook.instances where instance <> all($1)', [instances]);
  await query(
    `delete from rolebook.renewals renewal where created_at < now() - $1 * interval '1 day'
       and not exists (select from rolebook.deliveries delivery
                       where delivery.sequence = renewal.sequence and delivery.acknowledged_at is null)`,
    [KEEP_DAYS],
  );
  await query(
    `delete from rolebook.served served where not exists (
       select from rolebook.addresses address where address.path = served.path and address.state = 'live')
     and not exists (select from rolebook.deliveries delivery
                     where delivery.instance = served.instance and delivery.acknowledged_at is null)`,
  );
}

/** What an operator wants to know at a glance. Ages in seconds. */
export interface RenewalHealth {
  readonly unexpanded: number;
  readonly unacknowledged: number;
  readonly oldestUnacknowledged: number | null;
  readonly unpurged: number;
}

export async function renewalHealth(query: Query): Promise<RenewalHealth> {
  const [row] = await query<RenewalHealth>(
    `select (select count(*)::int from rolebook.outbox where expanded_at is null) as unexpanded,
            (select count(*)::int from rolebook.deliveries where acknowledged_at is null) as unacknowledged,
            (select extract(epoch from now() - min(renewal.created_at))::int
             from rolebook.deliveries delivery join rolebook.renewals renewal using (sequence)
             where delivery.acknowledged_at is null) as "oldestUnacknowledged",
            (select count(*)::int from rolebook.edge_purges) as unpurged`,
  );
  return row ?? { unexpanded: 0, unacknowledged: 0, oldestUnacknowledged: null, unpurged: 0 };
}
