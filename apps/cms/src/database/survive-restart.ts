import type { Payload } from 'payload';
import { poolOf } from './query';

/**
 * Keeps the process alive when the database goes away under it. pg reports the loss of an idle connection on the pool,
 * and without a listener Node ends the process; the next statement gets a new connection by itself.
 */
export function survivePostgresRestart(payload: Payload): void {
  poolOf(payload).on('error', (error: Error & { code?: string }) => {
    payload.logger.warn({ event: 'database.connection-lost', code: error.code });
  });
}
