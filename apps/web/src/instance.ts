import { writeConsoleAsLines } from '@rolebook/contract/console-lines';
import { indexKeeper } from './addresses/index-keeper';
import { documentCache, invalidations } from './document-cache/the-document-cache';
import { attachFront } from './front/front';
import { instanceId } from './instance-id';
import { log } from './log';
import { processWide } from './process-wide';

/**
 * Starts what is behind the cache and before Next, once: `next start` calls instrumentation for each of its servers.
 * @throws Error when the configuration, or what earlier runs left on the disk, cannot be used
 */
export const startInstance = () => processWide('start', start);

async function start() {
  if (process.env.NODE_ENV === 'production') writeConsoleAsLines();
  attachFront();
  await invalidations().load();
  documentCache();
  await indexKeeper().start();
  log('info', 'started', { instance: instanceId() });
}
