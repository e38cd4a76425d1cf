import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this machine lets us install Debian's packages: Debian, and root. */
export function mayInstallPackages(uid = process.getuid?.()): boolean {
  return uid === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs packages by apt-get, saying so first. False where the machine does not allow it, or apt-get failed. */
export function installPackages(names: readonly string[], duration: string): boolean {
  if (!mayInstallPackages()) return false;
  console.log(`  installing from Debian: ${names.join(', ')} (${duration}) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...names]];
  return steps.every(
    (args) => spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 300_000 }).status === 0,
  );
}
