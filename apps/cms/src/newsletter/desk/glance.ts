import type { Query } from '../../database/query';

/** Growth and health, for the top of the page. Counts of people; days are of the last 30. */
export interface Glance {
  readonly active: number;
  readonly unsubscribed: number;
  readonly suppressed: number;
  readonly pending: number;
  readonly joined: number;
  readonly left: number;
  readonly bounced: number;
  readonly complained: number;
  /** Mails to subscribers that wait to be sent, and those that the queue has given up. */
  readonly waitingMails: number;
  readonly failedMails: number;
  readonly alarms: readonly { readonly name: string; readonly times: number; readonly lastAt: Date }[];
  /** Who joined and who left, week by week, oldest first; twelve weeks. */
  readonly weeks: readonly { readonly from: Date; readonly joined: number; readonly left: number }[];
}

/** Three statements, whatever the number of subscribers. */
export async function readGlance(query: Query): Promise<Glance> {
  const [counts] = await query<Omit<Glance, 'alarms' | 'weeks'>>(
    `with recent as (select now() - interval '30 days' as start)
     select
       (select count(*)::int from rolebook.subscribers where state = 'active') as active,
       (select count(*)::int from rolebook.subscribers where state = 'unsubscribed') as unsubscribed,
       (select count(*)::int from rolebook.suppressions where reason <> 'erased') as suppressed,
       (select count(*)::int from rolebook.sign_ups) as pending,
       (select count(*)::int from rolebook.subscribers, recent where created_at > start) as joined,
       (select count(distinct subscriber_id)::int from rolebook.consents, recent where withdrawn_at > start) as left,
       (select count(*)::int from rolebook.suppressions, recent
         where since > start and reason in ('hard-bounce', 'soft-bounces')) as bounced,
       (select count(*)::int from rolebook.suppressions, recent where since > start and reason = 'complaint') as complained,
       (select count(*)::int from graphile_worker._private_jobs jobs
         join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
         where tasks.identifier like 'newsletter.%' and attempts < max_attempts) as "waitingMails",
       (select count(*)::int from graphile_worker._private_jobs jobs
         join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
         where tasks.identifier like 'newsletter.%' and attempts >= max_attempts) as "failedMails"`,
  );
  const alarms = await query<Glance['alarms'][number]>(
    'select name, times, last_at as "lastAt" from rolebook.newsletter_alarms where seen_at is null order by last_at desc',
  );
  const weeks = await query<Glance['weeks'][number]>(
    `select week as "from",
       (select count(*)::int from rolebook.subscribers
         where created_at >= week and created_at < week + interval '7 days') as joined,
       (select count(distinct subscriber_id)::int from rolebook.consents
         where withdrawn_at >= week and withdrawn_at < week + interval '7 days') as left
     from generate_series(date_trunc('week', now()) - interval '11 weeks', date_trunc('week', now()), interval '7 days') week
     order by week`,
  );
  if (!counts) throw new Error('The counts of the newsletter came without a row.');
  return { ...counts, alarms, weeks };
}
