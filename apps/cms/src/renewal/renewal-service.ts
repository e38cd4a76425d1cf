import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { inTransaction, queryOn } from '../database/query';
import { TermKeeper } from '../search/term-keeper';
import { log, reasonOf } from '../worker/log';
import { startCourier } from './delivery/courier';
import { sendPurges } from './delivery/edge-purges';
import { startLoop, type WakeableLoop } from './delivery/wakeable-loop';
import { expandOutbox } from './expand-outbox';
import { reconcile } from './reconcile';
import { forgetOldRenewals, renewalHealth } from './sweep';

export interface RenewalOptions {
  readonly payload: Payload;
  /** At least three connections for each instance, and three more. */
  readonly pool: Pool;
  readonly instances: readonly string[];
  readonly edges: readonly string[];
  readonly edgeSecret: string;
  readonly sharedSecret: string;
  readonly sweepMs?: number;
  readonly heartbeatMs?: number;
}

export interface RenewalService {
  /** Expands what stands in the outbox and sends it on its way. */
  expand(): Promise<void>;
  /** Lets what is under way end, then stops. */
  stop(): Promise<void>;
}

const SWEEP_MS = 60_000;
const PURGE_RETRY_MS = 1_000;
const PURGE_IDLE_MS = 30_000;

/** Everything between a committed change and the readers: expansion, a courier for each instance, edges, the sweeper. */
export function startRenewal(options: RenewalOptions): RenewalService {
  const { payload, pool, instances, edges, edgeSecret, sharedSecret } = options;
  const report = (event: string) => (error: unknown) => log('error', event, { reason: reasonOf(error) });

  const purgers: WakeableLoop[] = edges.map((edge) =>
    startLoop(
      async () => {
        const isDone = await sendPurges(queryOn(pool), edge, edgeSecret);
        return isDone ? PURGE_IDLE_MS : PURGE_RETRY_MS;
      },
      { onError: report('purge-failed') },
    ),
  );
  const onPurges = () => {
    for (const purger of purgers) purger.wake();
  };
  const couriers = instances.map((instance) =>
    startCourier({
      pool,
      instance,
      edges,
      secret: sharedSecret,
      onPurges,
      ...(options.heartbeatMs ? { heartbeatMs: options.heartbeatMs } : {}),
    }),
  );

  const expand = async () => {
    const started = Date.now();
    const sequence = await inTransaction(pool, (query) => expandOutbox(query, { instances, edges }));
    if (sequence === null) return;
    log('info', 'expanded', { sequence, milliseconds: Date.now() - started });
    onPurges();
    for (const courier of couriers) courier.wake();
  };

  const terms = new TermKeeper(pool);
  // A job can be lost (a worker that is killed holds its jobs for hours): rows are what counts, and here they are read.
  const sweeper = startLoop(
    async () => {
      const strays = await reconcile(payload, pool);
      await expand();
      await forgetOldRenewals(queryOn(pool), instances);
      await terms.keep();
      log('info', 'swept', { strays, ...(await renewalHealth(queryOn(pool))) });
      for (const loop of [...couriers, ...purgers]) loop.wake();
      return options.sweepMs ?? SWEEP_MS;
    },
    { onError: report('sweep-failed') },
  );

  return {
    expand,
    stop: async () => {
      await Promise.all([sweeper, ...couriers, ...purgers].map((loop) => loop.stop()));
    },
  };
}
