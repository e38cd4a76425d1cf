import { existsSync } from 'node:fs';
import { installPackages } from './debian-packages';

export const VARNISH_PACKAGES = ['varnish', 'varnish-modules'];
const PLACES = ['/usr/sbin/varnishd', '/usr/local/sbin/varnishd'];

/** Varnish's program on this machine; null without one. */
export function findVarnish(): string | null {
  return PLACES.find((path) => existsSync(path)) ?? null;
}

/**
 * Sees to it that the tests of the edge can run, where the machine allows it.
 * @returns what was found or done, and otherwise what is not tested and how to change that.
 */
export function provideVarnish(machine = thisMachine): string {
  if (machine.find()) return 'as installed';
  // Under systemd the package would start a service of its own, which nobody has asked for.
  if (!machine.startsServices() && machine.install() && machine.find()) return "Debian's";
  return `none: the tests of the edge are skipped (to run them: apt-get install ${VARNISH_PACKAGES.join(' ')})`;
}

const thisMachine = {
  find: findVarnish,
  startsServices: () => existsSync('/run/systemd/system'),
  install: () => installPackages(VARNISH_PACKAGES, 'half a minute'),
};
