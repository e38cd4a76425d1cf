import { counted, type DashboardTask, documentHref, foundIn } from '../task';

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly since: string;
  readonly total: number;
}

/** Articles that their writers handed over, longest waiting first. */
export const waitingForReview: DashboardTask = {
  key: 'waiting-for-review',
  title: (total) => `${counted(total, 'article')} waiting for review`,
  urgency: 'info',
  needs: { collection: 'articles', permission: 'update' },
  find: async (query, limit) => {
    const rows = await query<Draft>(
      `select parent_id as id, coalesce(version_title, 'Untitled') as title, count(*) over ()::int as total,
         to_char(updated_at at time zone 'Europe/London', 'FMDD FMMonth, HH24:MI') as since
       from _articles_v
       where latest and version_review_state = 'ready-for-review' and version__status = 'draft' and version_deleted_at is null
       order by updated_at limit $1`,
      [limit],
    );
    return foundIn(rows, ({ id, title, since }) => ({
      text: title,
      detail: `last changed on ${since}`,
      href: documentHref('articles', id),
    }));
  },
};
