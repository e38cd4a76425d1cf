import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Pool } from 'pg';
import type { FrozenMail } from '../sending/mail-frame';
import type { SmtpSink } from './smtp-sink';

const appFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const PURPOSE = 'drill';
const READY_MS = 60_000;
/** Seen on a loaded machine: Node waits for ever while it imports the TypeScript of a worker. */
const MOST_STARTS = 3;

/** Subscribers, and an issue that is being sent to all of them, by SQL alone. @returns the issue's id */
export async function startIssueFor(pool: Pool, recipients: number, mail: FrozenMail): Promise<string> {
  const issueId = randomUUID();
  await pool.query(
    `insert into rolebook.subscribers (id, email_key, email, address_hash)
     select gen_random_uuid(), address, address, sha256(convert_to(address, 'utf8'))
     from (select 'reader-' || n || '@provider-' || n % 97 || '.example' as address from generate_series(1, $1::int) n) one`,
    [recipients],
  );
  await pool.query(
    `insert into rolebook.consents (id, subscriber_id, purpose, wording_version, requested_at, confirmed_at, confirmed_by)
     select gen_random_uuid(), id, $1, 'w-drill', now(), now(), 'pressed-button' from rolebook.subscribers
     where email like 'reader-%.example'`,
    [PURPOSE],
  );
  await pool.query(
    `insert into rolebook.issue_sends (issue_id, purpose, state, scheduled_for, started_at, content, mail)
     values ($1, $2, 'sending', now(), now(), '{}', $3)`,
    [issueId, PURPOSE, JSON.stringify(mail)],
  );
  await pool.query(
    `insert into rolebook.issue_deliveries (issue_id, subscriber_id, domain_hash)
     select $1, id, hashtext(split_part(email, '@', 2)) from rolebook.subscribers where email like 'reader-%.example'`,
    [issueId],
  );
  return issueId;
}

export const WHOLE_WORKER = 'src/worker/main.ts';
export const SENDING_ALONE = 'src/newsletter/issues/testing/sending-process.ts';

/** Real worker processes that can be shot. */
export class WorkerFleet {
  private readonly running = new Set<ChildProcess>();
  /** Everything that they wrote. */
  readonly lines: string[] = [];

  /** @param entry below apps/cms: the whole worker, or `sending-process.ts` */
  constructor(
    private readonly entry: string,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** Resolves when a worker says that it is ready. One that never does is shot, and another one started. */
  async start(): Promise<ChildProcess> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.tryStart();
      } catch (error) {
        if (tries === MOST_STARTS) throw error;
      }
    }
  }

  private async tryStart(): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['--import', 'tsx', this.entry], {
      cwd: appFolder,
      env: { ...process.env, NODE_OPTIONS: '', ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.running.add(child);
    child.on('exit', () => this.running.delete(child));
    child.stderr.on('data', (chunk: Buffer) => this.lines.push(chunk.toString()));
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        child.kill('SIGKILL');
        reject(new Error(`No worker was ready in time:\n${this.tail()}`));
      }, READY_MS);
      child.on('exit', (code, signal) =>
        reject(new Error(`A worker ended before it was ready (${signal ?? code}):\n${this.tail()}`)),
      );
      createInterface({ input: child.stdout }).on('line', (line) => {
        this.lines.push(line);
        if (!line.includes('"worker-ready"')) return;
        clearTimeout(late);
        resolve();
      });
    });
    return child;
  }

  /** kill -9: nothing in the process gets to run any more. */
  async shoot(child: ChildProcess): Promise<void> {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    await Promise.all(
      [...this.running].map((child) => {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        return gone;
      }),
    );
  }

  private tail(): string {
    return this.lines.slice(-10).join('\n');
  }
}

export interface DrillResult {
  readonly kills: number;
  /** Recipients whose mail never arrived. */
  readonly lost: number;
  /** Recipients whose mail arrived more than once. */
  readonly twice: number;
  /** Of those, the ones that are not listed as in doubt, or came under two Message-IDs. */
  readonly unexplained: number;
  readonly listedInDoubt: number;
  readonly seconds: number;
}

interface Drill {
  readonly issueId: string;
  readonly recipients: number;
  readonly workers: number;
  readonly kills: number;
  /** Each killed worker is replaced, and the issue paused until the new one is there; else the others go on alone. */
  readonly replaced: boolean;
}

/**
 * Lets workers send an issue while they are killed one after the other, each as soon as another share of the mails has
 * arrived.
 */
export async function killDrill(
  pool: Pool,
  sink: SmtpSink,
  fleet: WorkerFleet,
  { issueId, recipients, workers, kills, replaced }: Drill,
): Promise<DrillResult> {
  const move = (state: 'paused' | 'sending') =>
    pool.query('update rolebook.issue_sends set state = $2, hold = $3 where issue_id = $1', [
      issueId,
      state,
      state === 'paused' ? 'desk' : null,
    ]);
  const isSent = async () =>
    (await pool.query(`select from rolebook.issue_sends where issue_id = $1 and state = 'sent'`, [issueId]))
      .rowCount;
  await move('paused');
  const alive = await Promise.all(Array.from({ length: workers }, () => fleet.start()));
  await move('sending');
  const began = performance.now();
  let killed = 0;
  while (!(await isSent())) {
    if (killed < kills && sink.mails.length >= ((killed + 1) * recipients) / (kills + 1)) {
      const victim = alive.shift();
      if (!victim) throw new Error('No worker is left to kill.');
      await fleet.shoot(victim);
      killed += 1;
      if (replaced) {
        await move('paused');
        alive.push(await fleet.start());
        await move('sending');
      }
    }
    await wait(10);
  }
  const seconds = (performance.now() - began) / 1000;
  await fleet.stop();

  const doubtful = new Set(
    (
      await pool.query<{ email: string }>(
        `select subscriber.email from rolebook.issue_deliveries delivery
         join rolebook.subscribers subscriber on subscriber.id = delivery.subscriber_id
         where delivery.issue_id = $1 and delivery.doubts > 0`,
        [issueId],
      )
    ).rows.map(({ email }) => email),
  );
  const idsOf = new Map<string, string[]>();
  for (const { to, messageId } of sink.mails) idsOf.set(to, [...(idsOf.get(to) ?? []), messageId]);
  const twice = [...idsOf].filter(([, ids]) => ids.length > 1);
  return {
    kills: killed,
    lost: recipients - idsOf.size,
    twice: twice.length,
    unexplained: twice.filter(([to, ids]) => !doubtful.has(to) || new Set(ids).size > 1 || ids.length > 2)
      .length,
    listedInDoubt: doubtful.size,
    seconds,
  };
}
