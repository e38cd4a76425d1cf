import {
  describeExit,
  ManagedProcess,
  type ProcessDefinition,
  type ProcessExit,
  ProcessFailure,
} from './managed-process';
import type { RunRecord } from './run-record';

/** EX_TEMPFAIL of sysexits.h: it ended before it began (apps/cms/src/scripts/imports-done.ts), and is started again. */
const NEVER_BEGAN = 75;

/** Thrown out of whatever was under way when the supervisor was told to stop. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
  }
}

/**
 * Starts processes in order, notices when one ends by itself, and stops them all in reverse order.
 * Every process is recorded before anything else happens, so that a killed runner leaves nothing unknown behind.
 */
export class Supervisor {
  /** Rejects with a ProcessFailure as soon as a service ends although nobody stopped it. Never resolves. */
  readonly failed: Promise<never>;
  readonly #record: RunRecord;
  readonly #live: ManagedProcess[] = [];
  #reject: (failure: Error) => void = () => {};
  #stopping: Promise<Error[]> | null = null;

  constructor(record: RunRecord) {
    this.#record = record;
    this.failed = new Promise((_, reject) => {
      this.#reject = reject;
    });
    // Whoever races against it handles it; nobody may be racing at the moment it happens.
    this.failed.catch(() => {});
  }

  /** Whether `stopAll` has been called. */
  get stopping(): boolean {
    return this.#stopping !== null;
  }

  /**
   * Starts a service and waits until it is ready. From then on it must run until `stopAll`.
   * @throws ProcessFailure when it does not get ready; Stopped when `stopAll` came first.
   */
  async start(definition: ProcessDefinition): Promise<ManagedProcess> {
    const managed = await this.#spawn(definition);
    try {
      await managed.untilReady();
    } catch (error) {
      throw this.#stopping ? new Stopped() : error;
    }
    managed.exited.then((exit) => {
      // Taken off the list before it was asked to stop: somebody wanted it to end.
      if (this.#stopping || !this.#live.includes(managed)) return;
      this.#forget(managed);
      if (exit.code === NEVER_BEGAN) {
        this.start(definition).catch(this.#reject);
        return;
      }
      this.#reject(new ProcessFailure(definition, `${describeExit(exit)} although it should be running`));
    });
    return managed;
  }

  /**
   * Runs something that ends by itself: a migration, a build.
   * @throws ProcessFailure unless it ends with code 0; Stopped when `stopAll` came first.
   */
  async run(definition: ProcessDefinition): Promise<void> {
    let exit = await this.finish(definition);
    while (exit.code === NEVER_BEGAN) exit = await this.finish(definition);
    if (exit.code !== 0) throw new ProcessFailure(definition, describeExit(exit));
  }

  /** The same for programs whose exit code is an answer. @throws Stopped when `stopAll` came first. */
  async finish(definition: ProcessDefinition): Promise<ProcessExit> {
    const managed = await this.#spawn(definition);
    const exit = await managed.exited;
    if (this.#stopping) throw new Stopped();
    await managed.stop();
    this.#forget(managed);
    return exit;
  }

  /** Stops one process before the others. @throws ProcessFailure when it had to be killed. */
  async stop(managed: ManagedProcess): Promise<void> {
    const index = this.#live.indexOf(managed);
    if (index >= 0) this.#live.splice(index, 1);
    const exit = await managed.stop();
    this.#record.remove(managed.identity);
    const failure = stopFailure(managed, exit);
    if (failure) throw failure;
  }

  /**
   * Stops everything, last started first, one after the other: a worker may need the cms, and all need the database.
   * Nothing can be started afterwards. Never rejects; returns what did not end as it should.
   */
  stopAll(onStopping: (name: string) => void = () => {}): Promise<Error[]> {
    this.#stopping ??= this.#stopInOrder(onStopping);
    return this.#stopping;
  }

  async #stopInOrder(onStopping: (name: string) => void): Promise<Error[]> {
    const failures: Error[] = [];
    for (let managed = this.#live.at(-1); managed; managed = this.#live.at(-1)) {
      onStopping(managed.definition.name);
      const failure = stopFailure(managed, await managed.stop());
      this.#forget(managed);
      if (failure) failures.push(failure);
    }
    return failures;
  }

  async #spawn(definition: ProcessDefinition): Promise<ManagedProcess> {
    if (this.#stopping) throw new Stopped();
    const managed = await ManagedProcess.spawn(definition);
    const { stopSignal = 'SIGTERM', stopWithin = 10_000, name } = definition;
    this.#live.push(managed);
    this.#record.add({ ...managed.identity, name, stopSignal, stopWithin });
    return managed;
  }

  #forget(managed: ManagedProcess): void {
    const index = this.#live.indexOf(managed);
    if (index >= 0) this.#live.splice(index, 1);
    this.#record.remove(managed.identity);
  }
}

function stopFailure(managed: ManagedProcess, exit: ProcessExit): ProcessFailure | null {
  const { definition } = managed;
  if (exit.killed) return new ProcessFailure(definition, 'did not stop when asked to and was killed');
  if (definition.stopsWithCodeZero && exit.code !== 0) {
    return new ProcessFailure(definition, `did not shut down cleanly: it ${describeExit(exit)}`);
  }
  return null;
}
