import { indexKeeper } from './addresses/index-keeper';
import { documentCache, invalidations } from './document-cache/the-document-cache';
import { attachFront } from './front/front';
import { noteStopping } from './front/health';
import { instanceId } from './instance-id';
import { log } from './log';

/** @throws Error when the configuration, or what earlier runs left on the disk, cannot be used */
export async function startInstance() {
  attachFront();
  await invalidations().load();
  documentCache();
  await indexKeeper().start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, noteStopping);
  log('info', 'started', { instance: instanceId() });
}
