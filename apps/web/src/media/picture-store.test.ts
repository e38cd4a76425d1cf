import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mediaTypeOf } from './media-file';
import { PictureStore } from './picture-store';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'pictures-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('PictureStore', () => {
  it('keeps a picture over a restart', async () => {
    await new PictureStore(directory).set('a.webp', Buffer.from('picture'));
    expect(await new PictureStore(directory).get('a.webp')).toEqual(Buffer.from('picture'));
    expect(await new PictureStore(directory).get('b.webp')).toBeNull();
  });

  it('stays within its room, least recently used out first', async () => {
    const store = new PictureStore(directory, 4_000);
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await store.set(name, Buffer.alloc(900));
      await store.get('a');
    }
    expect(await readdir(directory)).toHaveLength(4);
    expect(await store.get('a')).toHaveLength(900);
    expect(await store.get('b')).toBeNull();
    await store.set('too large', Buffer.alloc(1_001));
    expect(await store.get('too large')).toBeNull();
  });
});

describe('mediaTypeOf', () => {
  it.each([
    ['hero-1600x900.avif', 'image/avif'],
    ['Scan 2 (final).PDF', 'application/pdf'],
    ['x.svg', null],
    ['x.html', null],
    ['no-extension', null],
    ['../secret.png', null],
    ['a/b.png', null],
    ['.hidden.png', null],
    ['x.constructor', null],
  ])('%s: %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });
});
