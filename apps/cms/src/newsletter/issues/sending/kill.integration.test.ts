import { poolOf } from '../../../database/query';
import { startTestCms, type TestCms } from '../../../testing/cms';
import { drillMail } from '../testing/drill-mail';
import { killDrill, SENDING_ALONE, startIssueFor, WorkerFleet } from '../testing/sending-drill';
import { type SmtpSink, startSmtpSink } from '../testing/smtp-sink';

const RECIPIENTS = 300;
const KILLS = 4;

let cms: TestCms;
let sink: SmtpSink;
let fleet: WorkerFleet;

beforeAll(async () => {
  cms = await startTestCms();
  sink = await startSmtpSink();
}, 120_000);
afterAll(async () => {
  await fleet?.stop();
  await sink?.stop();
  await cms?.stop();
});

it('five workers, killed one after the other: nothing is lost, and only mails in doubt arrive twice, under one Message-ID', async () => {
  const pool = poolOf(cms.payload);
  const issueId = await startIssueFor(pool, RECIPIENTS, await drillMail());
  fleet = new WorkerFleet(SENDING_ALONE, {
    SMTP_URL: sink.url,
    NEWSLETTER_MAILS_PER_SECOND: '100',
    NEWSLETTER_LEASE_SECONDS: '12',
    NEWSLETTER_RETRY_SECONDS: '1',
  });
  const result = await killDrill(pool, sink, fleet, {
    issueId,
    recipients: RECIPIENTS,
    workers: KILLS + 1,
    kills: KILLS,
    replaced: false,
  });
  expect(result).toMatchObject({ kills: KILLS, lost: 0, unexplained: 0 });
  // At most one mail for each worker that was killed, and nobody lists more than there were.
  expect(result.listedInDoubt).toBeLessThanOrEqual(KILLS);
  expect(result.twice).toBeLessThanOrEqual(result.listedInDoubt);
  expect(fleet.lines.join('\n')).not.toContain('@provider-');
}, 240_000);
