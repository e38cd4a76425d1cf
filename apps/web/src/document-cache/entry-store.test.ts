import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entry } from './entry';
import { EntryStore } from './entry-store';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'entries-'));
});
afterEach(() => rm(root, { recursive: true }));

const entry = (body: string): Entry => ({
  kind: 'APP_PAGE',
  status: 200,
  headers: { xkey: 'page:/a' },
  body: Buffer.from(body),
  keys: ['page:/a'],
  renderedAt: 1,
  revalidate: 300,
});

describe('EntryStore', () => {
  it('gives back what it kept, to a new process too, byte for byte', async () => {
    const kept = entry('line\nbreaks, ünïcode and \u0000');
    await new EntryStore(root, 'build').set('/key', kept, { onDisk: true });
    expect(await new EntryStore(root, 'build').get('/key')).toEqual(kept);
  });

  it('keeps nothing on the disk of what anybody could multiply, and removes what stood there', async () => {
    const store = new EntryStore(root, 'build');
    await store.set('/key', entry('page'), { onDisk: true });
    await store.set('/key', { ...entry('refusal'), status: 404 }, { onDisk: false });
    expect((await store.get('/key'))?.status).toBe(404);
    expect(await new EntryStore(root, 'build').get('/key')).toBeNull();
  });

  it('holds to its memory, least recently used out first', async () => {
    const store = new EntryStore(root, 'build', 3 * 4_096);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      await store.set(key, entry('x'.repeat(1_000)), { onDisk: false });
      await store.get('a');
    }
    const found = await Promise.all(['a', 'b', 'f', 'g'].map(async (key) => (await store.get(key)) !== null));
    expect(found).toEqual([true, false, true, true]);
  });

  it('takes a file that is none of its own as nothing', async () => {
    const store = new EntryStore(root, 'build');
    await store.set('/key', entry('page'), { onDisk: true });
    const [file] = (await readdir(root, { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name));
    await writeFile(path.join(root, file ?? ''), 'half of it');
    expect(await new EntryStore(root, 'build').get('/key')).toBeNull();
  });

  it('removes what earlier builds left', async () => {
    await mkdir(path.join(root, 'old', 'ab'), { recursive: true });
    const store = new EntryStore(root, 'new');
    await store.set('/key', entry('page'), { onDisk: true });
    await store.removeOtherBuilds();
    expect([existsSync(path.join(root, 'old')), existsSync(path.join(root, 'new'))]).toEqual([false, true]);
  });
});
