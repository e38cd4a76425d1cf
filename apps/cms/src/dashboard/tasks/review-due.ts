import { calendarDateText } from '@rolebook/salary/calendar-date';
import { counted, type DashboardTask, documentHref, foundIn } from '../task';

interface DueDocument {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly total: number;
}

/**
 * Published tables and figures past their review-by date, and guides past their next review, longest overdue first. A
 * withdrawn figure promises nothing.
 */
export const reviewDue: DashboardTask = {
  key: 'review-due',
  title: (total) =>
    `${counted(total, 'guide, table or figure', 'guides, tables and figures')} past the day of review`,
  urgency: 'soon',
  needs: { collection: 'salary-tables', permission: 'update' },
  find: async (query, limit) => {
    const rows = await query<DueDocument>(
      `select collection, id, title, to_char(due at time zone 'UTC', 'YYYY-MM-DD') as due, count(*) over ()::int as total
       from (
         select 'salary-tables' as collection, id, caption as title, review_by as due, _status, deleted_at from salary_tables
         union all select 'roles', id, title, next_review_on, _status::text::enum_salary_tables_status, deleted_at from roles
         union all select 'salary-figures', id, coalesce(label, 'Figure'), review_by,
           _status::text::enum_salary_tables_status, deleted_at
           from salary_figures where not coalesce(withdrawn, false)
       ) document
       where _status = 'published' and deleted_at is null and due::date < current_date
       order by document.due, title limit $1`,
      [limit],
    );
    return foundIn(rows, ({ collection, id, title, due }) => ({
      text: title,
      detail: `was due on ${calendarDateText(due)}`,
      href: documentHref(collection, id),
    }));
  },
};
