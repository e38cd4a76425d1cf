import { counted, type DashboardTask, foundIn } from '../task';

interface StuckRenewal {
  readonly what: string;
  readonly detail: string;
  readonly total: number;
}

/** A renewal takes seconds. After this long, somebody should look. */
const PATIENCE = `interval '2 minutes'`;

/** Changes that readers do not see yet although they were published: what is stuck, where, and since when. */
export const stuckRenewals: DashboardTask = {
  key: 'stuck-renewals',
  title: (total) => `${counted(total, 'renewal')} stuck: readers still see what was there before`,
  urgency: 'now',
  needs: { collection: 'articles', permission: 'publish' },
  find: async (query, limit) => {
    const rows = await query<StuckRenewal>(
      `select what, detail, count(*) over ()::int as total from (
         select 'Changes that nobody has begun to carry to readers' as what,
           format('%s since %s: is the worker running?', count(*), to_char(min(created_at) at time zone 'Europe/London', 'HH24:MI')) as detail
         from rolebook.outbox where expanded_at is null and created_at < now() - ${PATIENCE} having count(*) > 0
         union all
         select format('Web instance %s', delivery.instance),
           format('%s renewals not confirmed since %s%s', count(*),
             to_char(min(renewal.created_at) at time zone 'Europe/London', 'FMDD FMMonth, HH24:MI'),
             coalesce(': ' || left(max(instance.last_error), 120), ''))
         from rolebook.deliveries delivery join rolebook.renewals renewal using (sequence)
         left join rolebook.instances instance using (instance)
         where delivery.acknowledged_at is null and renewal.created_at < now() - ${PATIENCE} group by delivery.instance
         union all
         select format('Edge %s', edge), format('%s purges not done: %s', count(*), left(max(last_error), 120))
         from rolebook.edge_purges where created_at < now() - ${PATIENCE} group by edge
       ) stuck order by what limit $1`,
      [limit],
    );
    return foundIn(rows, ({ what, detail }) => ({ text: what, detail, href: null }));
  },
};
