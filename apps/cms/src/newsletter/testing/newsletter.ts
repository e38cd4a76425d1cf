import { SIGNATURE_HEADER } from '@rolebook/contract/headers';
import type { SignUpSent } from '@rolebook/contract/newsletter';
import { signBody } from '@rolebook/contract/signing';
import { poolOf, type Query, queryOn } from '../../database/query';
import { type Answer, startTestCms, type TestCms } from '../../testing/cms';
import { issueFormToken } from '../form-token';
import { newsletterTasks } from '../tasks';

const secret = 's'.repeat(40);

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers?: Record<string, string>;
}

/** A cms with one purpose, mails caught, and the calls that the site makes. */
export interface NewsletterCms {
  readonly cms: TestCms;
  readonly query: Query;
  readonly sent: SentMail[];
  readonly wordingVersion: string;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  freshToken(): string;
  signUpWith(changes: Partial<SignUpSent>): Promise<Answer>;
  /** Runs the queued mails, as the worker does. */
  deliver(): Promise<void>;
  /** The token in the newest mail whose subject matches. */
  tokenInMail(subject: RegExp): string;
  /** A person who signed up and pressed the button, through every step. @returns the id */
  subscribe(email: string): Promise<string>;
  rows(table: string): Promise<Record<string, unknown>[]>;
  /** Back to nobody having signed up. */
  clear(): Promise<void>;
}

/** @param given.mails `caught` keeps them in `sent`; `by-smtp` really sends them to `TEST_SMTP_URL` */
export async function startNewsletterCms(
  given: { readonly mails: 'caught' | 'by-smtp' } = { mails: 'caught' },
): Promise<NewsletterCms> {
  const cms = await startTestCms();
  const query = queryOn(poolOf(cms.payload));
  const settings = await cms.payload.updateGlobal({
    slug: 'site-settings',
    data: {
      newsletter: {
        heading: 'Weekly',
        promise: 'One mail a week.',
        consent: 'You agree.',
        buttonLabel: 'Sign up',
        welcomeMail: true,
        welcomeText: 'Thank you.',
        purposes: [{ slug: 'insights', label: 'Weekly insight', description: 'Pay and careers.' }],
      },
    },
    overrideAccess: true,
  });
  const wordingVersion = settings.newsletter.version ?? '';
  const sent: SentMail[] = [];
  if (given.mails === 'caught') {
    cms.payload.sendEmail = async (message) => {
      sent.push(message as SentMail);
    };
  }

  const post: NewsletterCms['post'] = (path, body, headers = {}) =>
    cms.send('POST', `/newsletter/${path}`, {
      body,
      headers: {
        [SIGNATURE_HEADER]: signBody(secret, 'internal', JSON.stringify(body), Date.now()),
        ...headers,
      },
    });
  const freshToken = () => issueFormToken(secret, Date.now() - 2_000);
  const signUpWith: NewsletterCms['signUpWith'] = (changes) =>
    post('sign-ups', {
      email: 'ada@example.org',
      purposes: ['insights'],
      wordingVersion,
      page: '/articles/a',
      formToken: freshToken(),
      website: '',
      clientAddress: '203.0.113.7',
      ...changes,
    } satisfies SignUpSent);
  const deliver = async () => {
    for (;;) {
      const [job] = await query<{ identifier: string; payload: unknown; id: string }>(
        `select jobs.id, tasks.identifier, jobs.payload from graphile_worker._private_jobs jobs
         join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
         where tasks.identifier like 'newsletter.%' order by jobs.id limit 1`,
      );
      if (!job) return;
      await newsletterTasks[job.identifier]?.(cms.payload, job.payload);
      await query('delete from graphile_worker._private_jobs where id = $1', [job.id]);
    }
  };
  const tokenInMail = (subject: RegExp) => {
    const mail = sent.filter((one) => subject.test(one.subject)).at(-1);
    return /token=([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  };
  const subscribe = async (email: string) => {
    await signUpWith({ email });
    await deliver();
    await post('confirmations', { token: tokenInMail(/^Confirm/), clientAddress: '203.0.113.7' });
    await deliver();
    const [row] = await query<{ id: string }>('select id from rolebook.subscribers where email_key = $1', [
      email.toLowerCase(),
    ]);
    if (!row) throw new Error('The subscriber of the test was not made.');
    return row.id;
  };
  const clear = async () => {
    sent.length = 0;
    await query(
      `truncate rolebook.rate_limits, rolebook.sign_ups, rolebook.sign_up_tokens, rolebook.subscribers,
         rolebook.suppressions, rolebook.mail_events, rolebook.newsletter_alarms cascade`,
    );
    await query('delete from graphile_worker._private_jobs');
  };
  return {
    cms,
    query,
    sent,
    wordingVersion,
    post,
    freshToken,
    signUpWith,
    deliver,
    tokenInMail,
    subscribe,
    rows: (table) => query(`select * from rolebook.${table}`),
    clear,
  };
}
