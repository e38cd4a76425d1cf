import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess, isRunning, type ProcessIdentity } from './identity';
import { killGroup } from './managed-process';

interface RecordedProcess extends ProcessIdentity {
  name: string;
  stopSignal: NodeJS.Signals;
  /** Milliseconds. */
  stopWithin: number;
}

interface Recorded {
  runner: ProcessIdentity;
  /** In the order in which they were started. */
  processes: RecordedProcess[];
}

/**
 * A file that says which processes belong to a run, so that the next start can end what a `kill -9` of the runner has
 * left behind. It also is the lock that keeps two runs out of one data folder.
 */
export class RunRecord {
  readonly #file: string;
  readonly #recorded: Recorded;

  private constructor(file: string, recorded: Recorded) {
    this.#file = file;
    this.#recorded = recorded;
  }

  /** The live runner that holds this file; null when nobody does. */
  static holder(file: string): ProcessIdentity | null {
    const recorded = read(file);
    return recorded !== null && isRunning(recorded.runner) ? recorded.runner : null;
  }

  /**
   * Ends what a killed runner left behind, last started first, each only when it still is the process that was
   * recorded: its pid may belong to somebody else by now.
   * @returns the names of the processes that were ended.
   */
  static async recover(file: string): Promise<string[]> {
    const ended: string[] = [];
    for (const orphan of (read(file)?.processes ?? []).reverse()) {
      if (!isRunning(orphan)) continue;
      process.kill(orphan.pid, orphan.stopSignal);
      const deadline = performance.now() + orphan.stopWithin;
      while (isRunning(orphan) && performance.now() < deadline) await sleep(50);
      killGroup(orphan.pid);
      ended.push(orphan.name);
    }
    rmSync(file, { force: true });
    return ended;
  }

  /** Takes the file for this process. Call `holder` and `recover` before. */
  static claim(file: string): RunRecord {
    const runner = identifyProcess(process.pid);
    if (runner === null) throw new Error('This process cannot be identified: is /proc mounted?');
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const record = new RunRecord(file, { runner, processes: [] });
    record.#write();
    return record;
  }

  add(process: RecordedProcess): void {
    this.#recorded.processes.push(process);
    this.#write();
  }

  remove(identity: ProcessIdentity): void {
    this.#recorded.processes = this.#recorded.processes.filter(
      ({ pid, started }) => pid !== identity.pid || started !== identity.started,
    );
    this.#write();
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }

  /** Whole or not at all: a half-written record would hide orphans. */
  #write(): void {
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#recorded), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  }
}

function read(file: string): Recorded | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Recorded;
  } catch {
    return null;
  }
}
