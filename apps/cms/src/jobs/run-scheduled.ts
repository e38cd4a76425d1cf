import type { Payload } from 'payload';

/**
 * Publishes and unpublishes what is due. The worker calls it every few seconds; running it twice at once is harmless,
 * because Payload takes each job only once.
 * @returns how many jobs ran.
 */
export async function runScheduled(payload: Payload): Promise<number> {
  const result = await payload.jobs.run({ allQueues: true, limit: 50, overrideAccess: true, silent: true });
  return Object.keys(result.jobStatus ?? {}).length;
}
