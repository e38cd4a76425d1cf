import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { inTransaction, queryOn } from '../../../database/query';
import { startLoop } from '../../../renewal/delivery/wakeable-loop';
import { recordIssueWritten } from './after-sending';
import { Frames } from './frames';
import { Lane } from './lane';
import { finishIssues, sweepLeases } from './ledger';
import type { SendSettings } from './settings';

export interface SendingOptions {
  readonly pool: Pool;
  readonly settings: SendSettings;
  readonly smtpUrl: string;
  readonly host: string;
  /** Starts what is due; see begin-sending.ts. */
  readonly startDue: () => Promise<void>;
  readonly report: (
    level: 'info' | 'warn' | 'error',
    event: string,
    fields?: Record<string, unknown>,
  ) => void;
}

const IDLE_MS = 500;
const TROUBLE_MS = 5_000;
const TICK_MS = 1_000;

/** Sends issues in this process, until stopped. Any number of processes may do so at once. */
export function startSending(options: SendingOptions): { stop(): Promise<void> } {
  const { pool, settings, report } = options;
  const worker = randomUUID();
  const frames = new Frames();
  const tools = { ...options, worker, frames };
  const reasonOf = (error: unknown) => (error instanceof Error ? error.message.slice(0, 300) : 'unknown');

  const lanes = Array.from({ length: settings.connections }, () => new Lane(tools));
  let trouble: string | null = null;
  const laneLoops = lanes.map((lane) =>
    startLoop(
      async () => {
        const worked = await lane.work();
        trouble = worked.trouble;
        if (worked.trouble) {
          report('warn', 'newsletter.mail-server', { reply: worked.trouble });
          return Math.min(TROUBLE_MS, settings.retrySeconds * 1000);
        }
        return worked.claimed > 0 ? 0 : IDLE_MS;
      },
      { onError: (error) => report('error', 'newsletter.lane-failed', { reason: reasonOf(error) }) },
    ),
  );
  const tick = startLoop(
    async () => {
      const query = queryOn(pool);
      await query(
        `insert into rolebook.send_workers (worker, seen_at, trouble) values ($1, clock_timestamp(), $2)
         on conflict (worker) do update set seen_at = excluded.seen_at, trouble = excluded.trouble`,
        [worker, trouble],
      );
      await query(`delete from rolebook.send_workers where seen_at < now() - interval '1 hour'`);
      const doubts = await sweepLeases(query);
      if (doubts > 0) report('warn', 'newsletter.in-doubt', { deliveries: doubts });
      const finished = await inTransaction(pool, async (transaction) => {
        const issueIds = await finishIssues(transaction);
        for (const issueId of issueIds) await recordIssueWritten(transaction, issueId);
        return issueIds;
      });
      for (const issueId of finished) {
        frames.forget(issueId);
        report('info', 'newsletter.issue-sent', { issueId });
      }
      await options.startDue();
      return TICK_MS;
    },
    { onError: (error) => report('error', 'newsletter.tick-failed', { reason: reasonOf(error) }) },
  );

  return {
    async stop() {
      for (const lane of lanes) lane.stop();
      await Promise.allSettled([tick.stop(), ...laneLoops.map((loop) => loop.stop())]);
      // What was handed over last is written down now; a database that is away leaves it in doubt.
      await Promise.allSettled(lanes.map((lane) => lane.work()));
      for (const lane of lanes) lane.close();
      await queryOn(pool)('delete from rolebook.send_workers where worker = $1', [worker]).catch(
        () => undefined,
      );
    },
  };
}
