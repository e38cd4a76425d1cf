import '../scripts/stay-awake';
import { writeConsoleAsLines } from '@rolebook/contract/console-lines';
import { Logger, run } from 'graphile-worker';
import { getPayload } from 'payload';
import { Pool } from 'pg';
import { announce } from '../announcing/announce';
import { ANNOUNCE_TASK } from '../announcing/task-names';
import { configuration } from '../configuration';
import { queryOn } from '../database/query';
import { importTasks, purgeImports } from '../imports/tasks';
import { runScheduled } from '../jobs/run-scheduled';
import { startIssueSending } from '../newsletter/issues/sending/worker';
import { purgeSignUps } from '../newsletter/purge';
import { newsletterTasks } from '../newsletter/tasks';
import config from '../payload.config';
import { checkPublished, proseJobOf } from '../prose-check/check-published';
import { PROSE_TASK, queueProseCheck } from '../prose-check/queue-check';
import { acknowledgeMessage } from '../reader-messages/acknowledge';
import { purgeMessages } from '../reader-messages/purge';
import { ACKNOWLEDGE_TASK } from '../reader-messages/task-names';
import { EXPAND_TASK } from '../renewal/announcing';
import { startLoop } from '../renewal/delivery/wakeable-loop';
import { startRenewal } from '../renewal/renewal-service';
import { importsAreDone } from '../scripts/imports-done';
import { log, reasonOf } from './log';

importsAreDone();

/**
 * The worker: renews readers' pages, sends mails, publishes and unpublishes what is scheduled. Several may run.
 * SIGTERM and SIGINT let what is under way end, for at most 25 seconds.
 */
const DRAIN_MS = 25_000;
const SCHEDULE_MS = 2_000;
const HOUSEKEEPING_MS = 15 * 60_000;

if (process.env.NODE_ENV === 'production') writeConsoleAsLines();
const settings = configuration();
if (settings.EDGE_INSTANCES.length > 0 && !settings.EDGE_SECRET) {
  throw new Error('EDGE_SECRET is not set: the edges in EDGE_INSTANCES would refuse every purge.');
}

const payload = await getPayload({ config });
const pool = new Pool({
  connectionString: settings.DATABASE_URL,
  max: 8 + 3 * settings.WEB_INSTANCES.length + 2 * settings.NEWSLETTER_CONNECTIONS,
  application_name: 'rolebook-worker',
});
// An idle connection that breaks is replaced by the pool; without a listener it would end the process.
pool.on('error', (error) => log('warn', 'connection-lost', { reason: reasonOf(error) }));

const renewal = startRenewal({
  payload,
  pool,
  instances: settings.WEB_INSTANCES,
  edges: settings.EDGE_INSTANCES,
  edgeSecret: settings.EDGE_SECRET ?? '',
  sharedSecret: settings.SHARED_SECRET,
});

const sending = startIssueSending(payload, pool);

const runner = await run({
  pgPool: pool,
  concurrency: 4,
  pollInterval: 2_000,
  noHandleSignals: true,
  logger: new Logger(({ jobId, taskIdentifier }) => (level, message) => {
    // Every job says that it starts and ends at "info"; what the work did is logged by the work.
    if (level === 'error' || level === 'warning') {
      log(level === 'error' ? 'error' : 'warn', 'queue', {
        message: message.slice(0, 300),
        jobId,
        task: taskIdentifier,
      });
    }
  }),
  taskList: {
    [EXPAND_TASK]: async () => renewal.expand(),
    [ANNOUNCE_TASK]: (job) => announce(payload, job),
    [ACKNOWLEDGE_TASK]: (job) => acknowledgeMessage(payload, job),
    [PROSE_TASK]: async (job: unknown) => {
      const texts = await checkPublished(payload, proseJobOf(job));
      log('info', 'prose-checked', { texts });
    },
    ...Object.fromEntries(
      Object.entries({ ...newsletterTasks, ...importTasks }).map(([name, work]) => [
        name,
        (job: unknown) => work(payload, job),
      ]),
    ),
  },
});

const report = (event: string) => ({
  onError: (error: unknown) => log('error', event, { reason: reasonOf(error) }),
});
const loops = [
  startLoop(async () => {
    const ran = await runScheduled(payload);
    if (ran > 0) log('info', 'scheduled-run', { jobs: ran });
    return SCHEDULE_MS;
  }, report('scheduled-failed')),
  startLoop(async () => {
    await purgeSignUps(payload);
    await purgeMessages(payload);
    await purgeImports(payload);
    return HOUSEKEEPING_MS;
  }, report('housekeeping-failed')),
];
// Texts from before this check existed, or of a job that was lost.
await queueProseCheck(queryOn(pool), { unchecked: true });
log('info', 'worker-ready', { instances: settings.WEB_INSTANCES, edges: settings.EDGE_INSTANCES });

let stopping = false;
async function stop(signal: string) {
  if (stopping) return;
  stopping = true;
  log('info', 'worker-stopping', { signal });
  const deadline = setTimeout(() => {
    log('warn', 'worker-cut-off', { afterMs: DRAIN_MS });
    process.exit(0);
  }, DRAIN_MS);
  await Promise.allSettled([
    runner.stop(),
    renewal.stop(),
    sending.stop(),
    ...loops.map((loop) => loop.stop()),
  ]);
  clearTimeout(deadline);
  log('info', 'worker-stopped');
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));

// The queue gave up (its connection was lost for good): end, so that whoever supervises starts a new worker.
runner.promise.catch((error: unknown) => {
  log('error', 'queue-ended', { reason: reasonOf(error) });
  process.exit(1);
});
