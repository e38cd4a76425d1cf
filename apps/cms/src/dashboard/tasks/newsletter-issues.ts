import { counted, type DashboardTask, documentHref, foundIn } from '../task';

interface WaitingIssue {
  readonly id: string;
  readonly subject: string;
  readonly hold: 'desk' | 'missed' | 'checks' | 'mail-server' | null;
  readonly doubtful: number;
  readonly total: number;
}

const WHY: Readonly<Record<NonNullable<WaitingIssue['hold']>, string>> = {
  desk: 'paused at the desk: resume it or end it',
  missed: 'its time passed and nothing could send it: say whether it is still wanted',
  checks: 'not sent, because a check failed',
  'mail-server': 'paused, because the mail server refuses us',
};

const sendHref = (id: string) => `${documentHref('newsletter-issues', id)}/send`;

/** Issues that do not go on until somebody presses a button: missed, held by a check, paused, or with mails in doubt. */
export const stoppedIssues: DashboardTask = {
  key: 'stopped-issues',
  title: (total) => `${counted(total, 'newsletter issue')} waiting for a decision`,
  urgency: 'now',
  needs: { collection: 'newsletter-issues', permission: 'update' },
  find: async (query, limit) => {
    const rows = await query<WaitingIssue>(
      `select issue.id::text, issue.subject, send.hold, doubt.mails as doubtful, count(*) over ()::int as total
       from rolebook.issue_sends send
       join newsletter_issues issue on issue.id = send.issue_id and issue.deleted_at is null
       join lateral (select count(*)::int as mails from rolebook.issue_deliveries delivery
         where delivery.issue_id = send.issue_id and delivery.state = 'in-doubt' and delivery.doubts > 1) doubt on true
       where send.state in ('held', 'paused') or doubt.mails > 0
       order by send.scheduled_for limit $1`,
      [limit],
    );
    return foundIn(rows, ({ id, subject, hold, doubtful }) => ({
      text: subject,
      detail: hold ? WHY[hold] : `${counted(doubtful, 'mail')} in doubt: send again, or count as sent`,
      href: sendHref(id),
    }));
  },
};

interface ComingIssue {
  readonly id: string;
  readonly subject: string;
  readonly state: 'scheduled' | 'sending';
  readonly due: string;
  readonly total: number;
}

/** Issues that are scheduled or on their way. */
export const comingIssues: DashboardTask = {
  key: 'coming-issues',
  title: (total) => `${counted(total, 'newsletter issue')} scheduled or being sent`,
  urgency: 'info',
  needs: { collection: 'newsletter-issues', permission: 'update' },
  find: async (query, limit) => {
    const rows = await query<ComingIssue>(
      `select issue.id::text, issue.subject, send.state,
         to_char(send.scheduled_for at time zone 'Europe/London', 'FMDD FMMonth YYYY, HH24:MI') as due,
         count(*) over ()::int as total
       from rolebook.issue_sends send
       join newsletter_issues issue on issue.id = send.issue_id and issue.deleted_at is null
       where send.state in ('scheduled', 'sending') order by send.scheduled_for limit $1`,
      [limit],
    );
    return foundIn(rows, ({ id, subject, state, due }) => ({
      text: subject,
      detail: state === 'sending' ? 'being sent' : `goes out on ${due}`,
      href: sendHref(id),
    }));
  },
};
