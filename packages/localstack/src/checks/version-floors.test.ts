import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Floors, findLowVersions, findMissingOptional, type LockFile } from './version-floors';

const root = resolve(import.meta.dirname, '../../../..');
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'version-floors.json'), 'utf8')) as Floors;
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;

it('finds nothing below its floor in the lock file', () => {
  expect(findLowVersions(lock, floors)).toEqual([]);
});

it('finds every optional dependency in the lock file, or npm ci would refuse it', () => {
  expect(findMissingOptional(lock)).toEqual([]);
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
    'node_modules/a/node_modules/a-linux': { version: '1.0.0' },
  };
  expect(findMissingOptional({ packages })).toEqual([expect.stringContaining('may need a-darwin')]);
});

it('watches packages that are installed, for a reason, with exceptions that still apply', () => {
  for (const { package: name, advisories, exceptions = {} } of floors.floors) {
    expect(Object.keys(lock.packages)).toContain(`node_modules/${name}`);
    expect(advisories.length).toBeGreaterThan(0);
    for (const advisory of advisories) expect(advisory).toMatch(/^(CVE-\d{4}-\d+|GHSA(-[0-9a-z]{4}){3})$/);
    for (const place of Object.keys(exceptions)) expect(Object.keys(lock.packages)).toContain(place);
  }
});

const list: Floors = {
  floors: [
    {
      package: 'next',
      floor: '16.4.6',
      advisories: ['CVE-2026-1'],
      exceptions: { 'node_modules/old/node_modules/next': 'unused' },
    },
  ],
  refused: [{ package: '@payloadcms/plugin-mcp', reason: 'no' }],
};

it.each(['16.4.5', '16.3.9', '15.9.9', '16.4.6-canary.1', '9.99.99'])('finds next %s', (version) => {
  const low = findLowVersions({ packages: { 'node_modules/next': { version } } }, list);
  expect(low).toEqual([`node_modules/next is ${version}, below 16.4.6 (CVE-2026-1)`]);
});

it.each(['16.4.6', '16.4.10', '16.10.0', '17.0.0'])('accepts next %s', (version) => {
  expect(findLowVersions({ packages: { 'node_modules/next': { version } } }, list)).toEqual([]);
});

it('looks at nested copies, but for the exceptions', () => {
  const packages = {
    'node_modules/old/node_modules/next': { version: '1.0.0' },
    'node_modules/other/node_modules/next': { version: '1.0.0' },
    'packages/next': { version: '0.0.0' },
  };
  expect(findLowVersions({ packages }, list)).toEqual([
    expect.stringContaining('node_modules/other/node_modules/next'),
  ]);
});

it('finds refused packages, and Payload packages out of step', () => {
  const packages = {
    'node_modules/payload': { version: '3.90.1' },
    'node_modules/@payloadcms/ui': { version: '3.90.2' },
    'node_modules/@payloadcms/plugin-mcp': { version: '3.90.1' },
  };
  expect(findLowVersions({ packages }, list)).toEqual([
    '@payloadcms/plugin-mcp must not be installed: no',
    "Payload's packages differ in version: 3.90.1, 3.90.2",
  ]);
});
