import { DOCUMENT_TITLES } from '../document-titles';
import { counted, type DashboardTask, documentHref, foundIn } from '../task';

interface ScheduledJob {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly at: string;
  /** Why it did not happen; null while nothing went wrong. */
  readonly fault: string | null;
  readonly total: number;
}

const jobs = (which: string) => `
  select job.input->'doc'->>'relationTo' as collection, job.input->'doc'->>'value' as id,
    coalesce(document.title, 'Untitled') as title, job.input->>'type' as type, case when job.has_error then left(job.error->>'message', 300) end as fault,
    to_char(job.wait_until at time zone 'Europe/London', 'FMDD FMMonth YYYY, HH24:MI') as at, count(*) over ()::int as total
  from payload_jobs job
  left join ${DOCUMENT_TITLES} document
    on document.collection = job.input->'doc'->>'relationTo' and document.id::text = job.input->'doc'->>'value'
  where job.task_slug = 'schedulePublish' and job.completed_at is null and ${which}
  order by job.wait_until limit $1`;

const lineOf = ({ at, collection, fault, id, title, type }: ScheduledJob) => ({
  text: title,
  detail: `${type === 'unpublish' ? 'to be taken down' : 'to be published'} on ${at}${fault ? `: ${fault}` : ''}`,
  href: documentHref(collection, id),
});

/** What will be published or taken down by itself, next first. */
export const scheduled: DashboardTask = {
  key: 'scheduled',
  title: (total) => `${counted(total, 'document')} scheduled`,
  urgency: 'info',
  needs: { collection: 'articles', permission: 'update' },
  find: async (query, limit) =>
    foundIn(
      await query<ScheduledJob>(
        jobs(`not coalesce(job.has_error, false) and job.wait_until > now() - interval '2 minutes'`),
        [limit],
      ),
      lineOf,
    ),
};

/** What should have been published or taken down, and was not. */
export const overdue: DashboardTask = {
  key: 'overdue',
  title: (total) => `${counted(total, 'scheduled change')} did not happen: publish or take down by hand`,
  urgency: 'now',
  needs: { collection: 'articles', permission: 'update' },
  find: async (query, limit) =>
    foundIn(
      await query<ScheduledJob>(jobs(`(job.has_error or job.wait_until <= now() - interval '2 minutes')`), [
        limit,
      ]),
      lineOf,
    ),
};
