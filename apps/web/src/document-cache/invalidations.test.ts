import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FORGET_AFTER_MS, Invalidations } from './invalidations';

let directory: string;
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'invalidations-'));
  file = path.join(directory, 'marks.json');
});
afterEach(() => rm(directory, { recursive: true }));

const NOW = 1_800_000_000_000;

describe('Invalidations', () => {
  it('concern what was rendered before, or began in the same millisecond', async () => {
    const marks = new Invalidations(file);
    await marks.mark({ stale: ['page:/a'], expired: ['page:/b'] }, NOW);
    expect(marks.isStale(['site', 'page:/a'], NOW)).toBe(true);
    expect(marks.isStale(['site', 'page:/a'], NOW + 1)).toBe(false);
    expect(marks.isExpired(['page:/b'], NOW - 1)).toBe(true);
    expect(marks.isExpired(['page:/a'], NOW - 1)).toBe(false);
  });

  it('are on the disk when marking is done, together with those made meanwhile', async () => {
    const marks = new Invalidations(file);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => marks.mark({ stale: [`page:/${at}`], expired: [] }, NOW)),
    );
    const restarted = new Invalidations(file);
    await restarted.load();
    for (let at = 0; at < 20; at += 1) expect(restarted.isStale([`page:/${at}`], NOW)).toBe(true);
  });

  it('refuse to start over what cannot be read: it may forbid a page', async () => {
    await writeFile(file, '{"page:/a": {"expiredAt": 1');
    await expect(new Invalidations(file).load()).rejects.toThrow();
    await rm(file);
    await expect(new Invalidations(file).load()).resolves.toBeUndefined();
  });

  it('are forgotten once no entry can be that old', async () => {
    const marks = new Invalidations(file);
    await marks.mark({ stale: [], expired: ['page:/old'] }, NOW - FORGET_AFTER_MS - 1);
    await marks.mark({ stale: [], expired: ['page:/new'] }, NOW);
    expect(marks.isExpired(['page:/old'], 1)).toBe(false);
    expect(marks.isExpired(['page:/new'], 1)).toBe(true);
  });
});
