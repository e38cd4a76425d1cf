import { STALE_AFTER_MONTHS, TOO_OLD_AFTER_MONTHS } from '@rolebook/salary/as-of';
import { calendarDateText } from '@rolebook/salary/calendar-date';
import { counted, type DashboardTask, documentHref, foundIn } from '../task';

interface OldFigure {
  readonly id: string;
  readonly label: string;
  readonly asOf: string;
  readonly isTooOld: boolean;
  readonly total: number;
}

/** Published figures whose data is older than readers should rely on, oldest first. Withdrawn ones promise nothing. */
export const staleFigures: DashboardTask = {
  key: 'stale-figures',
  title: (total) =>
    `${counted(total, 'figure')} older than ${STALE_AFTER_MONTHS} months: look for newer data`,
  urgency: 'soon',
  needs: { collection: 'salary-figures', permission: 'update' },
  find: async (query, limit) => {
    const rows = await query<OldFigure>(
      `select id, coalesce(label, 'Figure') as label, to_char(as_of at time zone 'UTC', 'YYYY-MM-DD') as "asOf",
         as_of::date < current_date - make_interval(months => $2) as "isTooOld", count(*) over ()::int as total
       from salary_figures
       where _status = 'published' and deleted_at is null and not coalesce(withdrawn, false)
         and as_of::date < current_date - make_interval(months => $1)
       order by as_of, label limit $3`,
      [STALE_AFTER_MONTHS, TOO_OLD_AFTER_MONTHS, limit],
    );
    return foundIn(rows, ({ id, label, asOf, isTooOld }) => ({
      text: label,
      detail: `as of ${calendarDateText(asOf)}${
        isTooOld ? `; over ${TOO_OLD_AFTER_MONTHS} months: nothing new may use it` : ''
      }`,
      href: documentHref('salary-figures', id),
    }));
  },
};
