import type { Pool } from 'pg';
import { inTransaction } from '../../../database/query';
import type { SendSettings } from './settings';

/** A delivery that one worker holds until its lease runs out. */
export interface Claim {
  readonly id: string;
  readonly issueId: string;
  readonly subscriberId: string;
}

/** Rows looked at for each one wanted: where one provider has its fill, others further down have their turn. */
const LOOK_AHEAD = 20;

/**
 * Takes the next deliveries for a worker: as many as are wanted, the shared rate allows and their providers may get at
 * once. Workers take turns at the allowance's row, so that what they claim together keeps both limits; rows that
 * somebody else is changing are passed over.
 */
export function claimDeliveries(
  pool: Pool,
  worker: string,
  wanted: number,
  { perSecond, perDomain, leaseSeconds }: SendSettings,
): Promise<Claim[]> {
  return inTransaction(pool, async (query) => {
    const [allowance] = await query<{ tokens: number }>(
      `select least(greatest($1::float8, 1), tokens + extract(epoch from clock_timestamp() - counted_at) * $1::float8) as tokens
       from rolebook.send_allowance where name = 'newsletter' for update`,
      [perSecond],
    );
    const tokens = allowance?.tokens ?? 0;
    const most = Math.min(wanted, Math.floor(tokens));
    if (most < 1) return [];
    const claims = await query<Claim>(
      `with due as (
         select delivery.id, delivery.domain_hash, delivery.due_at
         from rolebook.issue_deliveries delivery
         join rolebook.issue_sends send on send.issue_id = delivery.issue_id and send.state = 'sending'
         where (delivery.state = 'queued' or (delivery.state = 'in-doubt' and delivery.doubts = 1))
           and delivery.due_at <= clock_timestamp()
         order by delivery.due_at, delivery.id limit $4 for update of delivery skip locked
       ), busy as (
         select domain_hash, count(*) as mails from rolebook.issue_deliveries where state = 'sending' group by 1
       ), placed as (
         select due.*, coalesce(busy.mails, 0)
           + row_number() over (partition by due.domain_hash order by due.due_at, due.id) as place
         from due left join busy using (domain_hash)
       ), taken as (
         select id from placed where place <= $5 order by due_at, id limit $3
       )
       update rolebook.issue_deliveries delivery
       set state = 'sending', worker = $1, lease_until = clock_timestamp() + make_interval(secs => $2), smtp_began_at = null
       from taken where delivery.id = taken.id
       returning delivery.id, delivery.issue_id as "issueId", delivery.subscriber_id as "subscriberId"`,
      [worker, leaseSeconds, most, most * LOOK_AHEAD, perDomain],
    );
    await query(
      `update rolebook.send_allowance set tokens = $1::float8 - $2, counted_at = clock_timestamp() where name = 'newsletter'`,
      [tokens, claims.length],
    );
    return claims;
  });
}
