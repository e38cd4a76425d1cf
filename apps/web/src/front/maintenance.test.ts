import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goesDown, Maintenance } from './maintenance';

let folder: string;
let now = Date.parse('2026-11-25T05:00:00Z');
const file = () => path.join(folder, 'maintenance');
const later = (seconds: number) => {
  now += seconds * 1000;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maintenance-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('follows the file within a second, down and up again', () => {
  const maintenance = new Maintenance(file(), () => now);
  expect(maintenance.state()).toBeNull();
  writeFileSync(file(), '');
  later(1);
  expect(maintenance.state()).toEqual({ until: null, retryAfterSeconds: 600 });
  rmSync(file());
  later(1);
  expect(maintenance.state()).toBeNull();
});

it.each([
  ['2026-11-25T06:00:00Z\n', 3600],
  ['2026-11-25T06:00:00+01:00', 600],
  ['2026-11-25T05:00:05Z', 30],
  ['2027-11-25T05:00:00Z', 86_400],
  ['soon', 600],
])('says of %j to try again in %i s', (said, seconds) => {
  now = Date.parse('2026-11-25T05:00:00Z');
  writeFileSync(file(), said);
  expect(new Maintenance(file(), () => now).state()?.retryAfterSeconds).toBe(seconds);
});

it.each(['/', '/articles/a', '/search', '/newsletter/unsubscribe', '/contact', '/feed.xml'])(
  'takes %s down',
  (at) => {
    expect(goesDown(at)).toBe(true);
  },
);

it.each([
  '/api/renew',
  '/_next/static/a.css',
  '/errors/errors.css',
  '/icon.svg',
  '/favicon.ico',
  '/media/a.png',
])('leaves %s up', (at) => {
  expect(goesDown(at)).toBe(false);
});
