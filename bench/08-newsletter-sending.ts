import type { Measurement } from '@rolebook/localstack/bench/measurement';
import { Pool } from 'pg';
import { drillMail } from '../apps/cms/src/newsletter/issues/testing/drill-mail';
import {
  killDrill,
  SENDING_ALONE,
  startIssueFor,
  WHOLE_WORKER,
  WorkerFleet,
} from '../apps/cms/src/newsletter/issues/testing/sending-drill';
import { startSmtpSink } from '../apps/cms/src/newsletter/issues/testing/smtp-sink';

const RECIPIENTS = 10_000;
const KILLS = 20;
const WORKERS = 2;

/** An issue to 10,000 people into a real SMTP server on this machine: at full speed, then with twenty kill -9. */
export const measurement: Measurement = {
  title: `Newsletter: an issue to ${RECIPIENTS.toLocaleString('en-GB')}, ${WORKERS} workers, local SMTP sink`,
  async measure(product) {
    // The product's own worker would take its share.
    await product.service('worker').stop();
    const pool = new Pool({ connectionString: product.databaseUrl, max: 4 });
    const sink = await startSmtpSink();
    const environment = {
      DATABASE_URL: product.databaseUrl,
      SITE_URL: product.site,
      CMS_URL: product.cms,
      SMTP_URL: sink.url,
      PAYLOAD_SECRET: 'bench'.repeat(8),
      SHARED_SECRET: product.sharedSecret,
      NEWSLETTER_SECRET: 'bench'.repeat(8),
      NEWSLETTER_MAILS_PER_SECOND: '100000',
      NEWSLETTER_MAILS_PER_DOMAIN: '1000',
      NEWSLETTER_LEASE_SECONDS: '5',
      NEWSLETTER_RETRY_SECONDS: '1',
      WEB_INSTANCES: '',
      EDGE_INSTANCES: '',
    };
    const run = async (entry: string, kills: number, recipients: number) => {
      await pool.query('delete from rolebook.issue_sends');
      await pool.query(`delete from rolebook.subscribers where email like 'reader-%.example'`);
      sink.mails.length = 0;
      const fleet = new WorkerFleet(entry, environment);
      const issueId = await startIssueFor(pool, recipients, await drillMail());
      try {
        return await killDrill(pool, sink, fleet, {
          issueId,
          recipients,
          workers: WORKERS,
          kills,
          replaced: true,
        });
      } finally {
        await fleet.stop();
      }
    };
    try {
      const fast = await run(SENDING_ALONE, 0, RECIPIENTS);
      const shot = await run(WHOLE_WORKER, KILLS, RECIPIENTS);
      return [
        { what: 'mails a second', value: (RECIPIENTS / fast.seconds).toFixed(0), target: '>= 600' },
        { what: 'lost, at full speed', value: String(fast.lost), target: '0', kept: fast.lost === 0 },
        {
          what: `lost, killed ${shot.kills} times`,
          value: String(shot.lost),
          target: '0',
          kept: shot.lost === 0,
        },
        {
          what: 'in doubt, each sent once more and listed',
          value: String(shot.listedInDoubt),
          target: `<= ${KILLS}`,
          kept: shot.listedInDoubt <= KILLS,
        },
        { what: 'arrived twice, all of them in doubt', value: String(shot.twice), target: `<= ${KILLS}` },
        {
          what: 'arrived twice and not in doubt, or under another Message-ID',
          value: String(shot.unexplained),
          target: '0',
          kept: shot.unexplained === 0,
        },
      ];
    } finally {
      await sink.stop();
      await pool.end();
      await product.service('worker').start();
    }
  },
};
