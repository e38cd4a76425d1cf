import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess, type ProcessIdentity } from './identity';
import { logTail } from './log-tail';

export interface ProcessDefinition {
  /** What people call it: 'web', 'postgres'. */
  name: string;
  command: string;
  args: readonly string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Everything the process prints is appended here. */
  logFile: string;
  /** Asked again and again until it is true. Without it a process counts as ready once it has been spawned. */
  ready?: () => Promise<boolean>;
  /** Milliseconds until a process that is not ready is given up. */
  readyWithin?: number;
  /** SIGTERM unless stated otherwise (Postgres: SIGINT is its fast shutdown). */
  stopSignal?: NodeJS.Signals;
  /** Milliseconds between the polite signal and SIGKILL. */
  stopWithin?: number;
  /** Set where anything but code 0 after the polite signal means that something was lost (Postgres). */
  stopsWithCodeZero?: boolean;
  uid?: number;
  gid?: number;
  /** File descriptors handed on as 3, 4, … */
  descriptors?: readonly number[];
}

export interface ProcessExit {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** True when the polite signal was not enough. */
  killed: boolean;
}

const READY_POLL = 60;
const LOG_LIMIT = 5_000_000;

/** A process ended, or could not be started, in a way nobody asked for. The message carries the tail of its log. */
export class ProcessFailure extends Error {
  readonly definition: ProcessDefinition;
  constructor(definition: ProcessDefinition, what: string) {
    const tail = logTail(definition.logFile);
    super(
      `${definition.name} ${what}.${tail === '' ? '' : `\n${tail}`}\n  (whole log: ${definition.logFile})`,
    );
    this.definition = definition;
  }
}

/**
 * One child process in a process group of its own: a Ctrl-C in the terminal reaches only us, and we decide the order
 * in which things end; and whatever the child itself started can be ended with it.
 * It writes straight into its log file, not through a pipe, so it survives our own death without SIGPIPE and the next
 * start can end it properly.
 */
export class ManagedProcess {
  readonly definition: ProcessDefinition;
  readonly identity: ProcessIdentity;
  /** Settles when the process has ended, never rejects. */
  readonly exited: Promise<ProcessExit>;
  #child: ChildProcess;
  #ended = false;
  #killed = false;

  private constructor(definition: ProcessDefinition, child: ChildProcess, pid: number) {
    this.definition = definition;
    this.#child = child;
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        this.#ended = true;
        resolve({ code, signal, killed: this.#killed });
      });
    });
    // A process that has already ended has no identity any more; its pid is then never signalled again.
    this.identity = identifyProcess(pid) ?? { pid, started: 'ended' };
  }

  /**
   * Spawns the process without waiting until it is ready.
   * @throws ProcessFailure when the command cannot be run at all.
   */
  static async spawn(definition: ProcessDefinition): Promise<ManagedProcess> {
    const log = openLog(definition.logFile);
    try {
      const stdio: StdioOptions = ['ignore', log, log, ...(definition.descriptors ?? [])];
      const child = spawn(definition.command, [...definition.args], {
        cwd: definition.cwd,
        env: definition.env ?? process.env,
        uid: definition.uid,
        gid: definition.gid,
        detached: true,
        stdio,
      });
      // Registered before anything is awaited: a process may end within the same turn of the event loop.
      const failed = new Promise<Error>((resolve) => child.once('error', resolve));
      if (child.pid === undefined) {
        throw new ProcessFailure(definition, `could not be started: ${(await failed).message}`);
      }
      return new ManagedProcess(definition, child, child.pid);
    } finally {
      closeSync(log);
    }
  }

  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Waits until the process is ready.
   * @throws ProcessFailure when it ends before, or is not ready in time. It is not stopped then: the caller does that.
   */
  async untilReady(): Promise<void> {
    const { ready, readyWithin = 60_000 } = this.definition;
    if (ready === undefined) return;
    const deadline = performance.now() + readyWithin;
    while (!this.#ended) {
      if (await ready().catch(() => false)) return;
      if (performance.now() > deadline) {
        throw new ProcessFailure(this.definition, `was not ready within ${Math.round(readyWithin / 1000)} s`);
      }
      await Promise.race([sleep(READY_POLL), this.exited]);
    }
    throw new ProcessFailure(this.definition, describeExit(await this.exited));
  }

  /** Ends the process and everything in its group: politely, then not. Safe to call more than once. */
  async stop(): Promise<ProcessExit> {
    const { stopSignal = 'SIGTERM', stopWithin = 10_000 } = this.definition;
    if (!this.#ended) {
      this.#child.kill(stopSignal);
      const timer = setTimeout(() => {
        this.#killed = true;
        killGroup(this.identity.pid);
      }, stopWithin);
      await this.exited;
      clearTimeout(timer);
    }
    // Children that outlived it (a build's workers) have nobody left to report to.
    killGroup(this.identity.pid);
    return this.exited;
  }
}

/** "ended with code 1", "was ended by SIGSEGV". */
export function describeExit(exit: ProcessExit): string {
  return exit.signal === null ? `ended with code ${exit.code}` : `was ended by ${exit.signal}`;
}

/** SIGKILL to a whole process group. A group that is gone is what we want. */
export function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Opens a log for appending; one that has grown large becomes `<name>.1` first. */
function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}
