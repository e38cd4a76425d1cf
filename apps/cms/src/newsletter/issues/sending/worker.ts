import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { configuration } from '../../../configuration';
import { queryOn } from '../../../database/query';
import { log } from '../../../worker/log';
import { beginSending } from '../begin-sending';
import { dueIssues } from '../schedule';
import { startSending } from './sending-service';

/** The sending of issues as the worker runs it: settings from the environment, log lines without addresses. */
export function startIssueSending(payload: Payload, pool: Pool): { stop(): Promise<void> } {
  const settings = configuration();
  return startSending({
    pool,
    smtpUrl: settings.SMTP_URL,
    host: new URL(settings.SITE_URL).hostname,
    settings: {
      perSecond: settings.NEWSLETTER_MAILS_PER_SECOND,
      perDomain: settings.NEWSLETTER_MAILS_PER_DOMAIN,
      connections: settings.NEWSLETTER_CONNECTIONS,
      leaseSeconds: settings.NEWSLETTER_LEASE_SECONDS,
      retrySeconds: settings.NEWSLETTER_RETRY_SECONDS,
    },
    report: log,
    startDue: async () => {
      for (const issueId of await dueIssues(queryOn(pool))) {
        const beginning = await beginSending(payload, issueId);
        if (beginning === 'started') log('info', 'newsletter.issue-started', { issueId });
        if (beginning === 'held') log('warn', 'newsletter.issue-held', { issueId });
      }
    },
  });
}
