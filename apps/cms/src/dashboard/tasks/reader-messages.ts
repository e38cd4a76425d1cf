import { counted, type DashboardTask, documentHref, foundIn, type TaskLine } from '../task';

interface OpenMessage {
  readonly id: string;
  readonly reference: string;
  readonly kind: 'error-report' | 'complaint' | 'contact';
  readonly page: string | null;
  readonly received: string;
  readonly due: string | null;
  readonly total: number;
}

const KINDS = { 'error-report': 'Reported error', complaint: 'Complaint', contact: 'Letter' } as const;

const lineOf = ({ id, reference, kind, page, received, due }: OpenMessage): TaskLine => ({
  text: page ? `${KINDS[kind]} on ${page}` : `${KINDS[kind]} ${reference}`,
  detail: due ? `received on ${received}, answer by ${due}` : `received on ${received}`,
  href: documentHref('reader-messages', id),
});

/** Open messages of some kinds, the oldest first. None of what a reader wrote stands on the dashboard. */
const open =
  (kinds: readonly string[]): DashboardTask['find'] =>
  async (query, limit) =>
    foundIn(
      await query<OpenMessage>(
        `select id::text, reference, kind, page, to_char(created_at at time zone 'Europe/London', 'FMDD FMMonth YYYY') as received,
         to_char(due_on at time zone 'Europe/London', 'FMDD FMMonth YYYY') as due, count(*) over ()::int as total
       from reader_messages where state = 'open' and kind::text = any($1::text[])
       order by created_at limit $2`,
        [`{${kinds.join(',')}}`, limit],
      ),
      lineOf,
    );

/** Complaints about personal data: the law gives 30 days. For those who answer for it. */
export const openComplaints: DashboardTask = {
  key: 'complaints',
  title: (total) => `${counted(total, 'data-protection complaint')} to answer`,
  urgency: 'now',
  needs: { collection: 'reader-messages', permission: 'erase' },
  find: open(['complaint']),
};

export const openMessages: DashboardTask = {
  key: 'reader-messages',
  title: (total) => `${counted(total, 'message')} from readers`,
  urgency: 'soon',
  needs: { collection: 'reader-messages', permission: 'update' },
  find: open(['error-report', 'contact']),
};
