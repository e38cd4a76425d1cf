import { provideVarnish } from './varnish';

const machine = (installed: boolean, { systemd = false, installs = true } = {}) => {
  let present = installed;
  const installations: string[] = [];
  return {
    installations,
    find: () => (present ? '/usr/sbin/varnishd' : null),
    startsServices: () => systemd,
    install: () => {
      installations.push('varnish');
      present = installs;
      return installs;
    },
  };
};

it('takes the Varnish that is there', () => {
  const here = machine(true);
  expect(provideVarnish(here)).toBe('as installed');
  expect(here.installations).toEqual([]);
});

it('installs one where it may', () => {
  expect(provideVarnish(machine(false))).toBe("Debian's");
});

it.each([
  ['it cannot be installed', { installs: false, systemd: false }],
  ['installing it would start a service', { installs: true, systemd: true }],
])('says what is skipped, and how to run it, when %s', (_when, limits) => {
  const here = machine(false, limits);
  expect(provideVarnish(here)).toMatch(
    /tests of the edge are skipped .*apt-get install varnish varnish-modules/,
  );
  if (limits.systemd) expect(here.installations).toEqual([]);
});
