import { ProcessFailure } from '../process/managed-process';
import { RunRecord } from '../process/run-record';
import { Stopped, Supervisor } from '../process/supervisor';
import type { DataFolder } from './data-folder';
import { diskFull } from './disk';
import { Problem } from './problem';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a command may use while it runs. */
export interface Run {
  supervisor: Supervisor;
  /** What an earlier, killed run had left behind and has now been ended. */
  recovered: string[];
}

/**
 * Runs a command that owns the data folder, and sees to it that nothing outlives it: whether it ends, fails, one of its
 * services dies or a signal arrives, every process is stopped in order before this returns.
 * @returns the exit code: 0 also after Ctrl-C, which is how a start is meant to end.
 * @throws Problem when another run has the folder.
 */
export async function withRun(data: DataFolder, work: (run: Run) => Promise<void>): Promise<number> {
  const interrupted = onSignal();
  const { record, recovered } = await takeOver(data);
  const supervisor = new Supervisor(record);
  let exitCode = 0;
  try {
    await Promise.race([work({ supervisor, recovered }), interrupted, supervisor.failed]);
  } catch (error) {
    if (!(error instanceof Stopped)) {
      exitCode = 1;
      report(error, data);
    }
  }
  const failures = await supervisor.stopAll((name) => process.stdout.write(`  stopping ${name}\n`));
  for (const failure of failures) report(failure, data);
  record.release();
  return failures.length > 0 ? 1 : exitCode;
}

/** @throws Problem when a live run has the folder; otherwise ends what a killed one left in it, and takes it. */
export async function takeOver(data: DataFolder): Promise<{ record: RunRecord; recovered: string[] }> {
  requireNotRunning(data);
  const recovered = await RunRecord.recover(data.run);
  return { record: RunRecord.claim(data.run), recovered };
}

/** @throws Problem when a live run has the data folder. */
export function requireNotRunning(data: DataFolder): void {
  const holder = RunRecord.holder(data.run);
  if (holder)
    throw new Problem(
      `Rolebook is running here already (pid ${holder.pid}). Stop it first: Ctrl-C there, or kill ${holder.pid}.`,
    );
}

/** People see what they can act on; anything else is our mistake and keeps its stack. */
export function report(error: unknown, data: DataFolder): void {
  const shown = diskFull(error, data.root) ?? error;
  if (shown instanceof Problem || shown instanceof ProcessFailure) {
    console.error(`\n✗ ${shown.message}`);
  } else console.error('\n✗', shown);
}

/**
 * Rejects with Stopped at the first signal. Later ones change nothing: npm passes a Ctrl-C on that the terminal has
 * already sent us, and a hurried second one must not cut a database's shutdown short.
 */
function onSignal(): Promise<never> {
  const { promise, reject } = withReject();
  let first = true;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (first) process.stdout.write('\n');
      first = false;
      reject(new Stopped());
    });
  }
  // A reader that goes away (npm start | head) must not take the database with it unannounced.
  process.stdout.on('error', () => reject(new Stopped()));
  return promise;
}

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  promise.catch(() => {});
  return { promise, reject };
}
