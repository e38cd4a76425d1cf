import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freeTestPort } from '../ports';
import { type RunningPostgres, startPostgres } from '../postgres';
import { recoverDataDirectory } from '../postgres/recovery';
import { createScratchFolder, sweepScratchFolders } from '../scratch-folder';

const PREFIX = 'test-postgres';
const ATTEMPTS = 5;

/** One PostgreSQL for a test run, in a folder and on a port of its own. Under a second. */
export async function startTestServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  await sweepScratchFolders(PREFIX, async (folder) => {
    const data = join(folder, 'cluster');
    if (existsSync(data)) await recoverDataDirectory(data);
  });
  const folder = createScratchFolder(PREFIX);
  try {
    const server = await startOnFreePort(folder);
    return {
      url: server.url(),
      stop: async () => {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Between finding a port free and listening on it another test run may take it: then try the next one. */
async function startOnFreePort(folder: string): Promise<RunningPostgres> {
  const password = randomBytes(16).toString('hex');
  const tried = new Set<number>();
  for (;;) {
    const port = await freeTestPort(tried);
    tried.add(port);
    try {
      return await startPostgres({
        dataDirectory: join(folder, 'cluster'),
        logFile: join(folder, `postgres-${port}.log`),
        port,
        password,
        disposable: true,
      });
    } catch (error) {
      if (tried.size === ATTEMPTS || !String(error).includes('could not bind')) throw error;
    }
  }
}
