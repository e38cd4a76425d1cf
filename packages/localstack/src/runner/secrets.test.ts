import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecrets } from './secrets';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes secrets once and keeps them to the owner', () => {
  const file = join(folder, 'data', 'secrets.json');
  const made = loadSecrets(file);
  expect(new Set(Object.values(made)).size).toBe(5);
  expect(loadSecrets(file)).toEqual(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('adds what an earlier release did not have, and changes nothing else', () => {
  const file = join(folder, 'secrets.json');
  const { newsletter, ...earlier } = loadSecrets(file);
  writeFileSync(file, JSON.stringify(earlier));
  const now = loadSecrets(file);
  expect(now).toMatchObject(earlier);
  expect(now.newsletter).toHaveLength(newsletter.length);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(now);
});

it('refuses a file that is damaged', () => {
  const file = join(folder, 'secrets.json');
  writeFileSync(file, '{"payload":"short"}');
  expect(() => loadSecrets(file)).toThrow(/damaged/);
});
