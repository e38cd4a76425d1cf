import type { Pool } from 'pg';
import { configuration } from '../../../configuration';
import { log } from '../../../worker/log';
import type { SendingOptions } from './sending-service';

/** Where and how fast mails are sent: from the environment. Log lines hold no addresses. */
export function configuredSending(pool: Pool): Omit<SendingOptions, 'startDue'> {
  const settings = configuration();
  return {
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
  };
}
