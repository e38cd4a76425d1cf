import path from 'node:path';
import { configuration } from '../configuration';
import { PictureStore } from '../media/picture-store';
import { processWide } from '../process-wide';
import { pictureRenderer } from './render';
import type { SocialPicture } from './social-picture';

/** Disk for pictures of one instance, in bytes: some thousand of them. */
const DISK_BYTES = 128 * 1024 * 1024;

const store = () =>
  processWide(
    'social-pictures',
    () => new PictureStore(path.join(configuration().cacheDirectory, 'social'), DISK_BYTES),
  );
const renderer = processWide('social-picture-renderer', () => pictureRenderer());
const underWay = processWide('social-pictures-under-way', () => new Map<string, Promise<Buffer>>());
/** One at a time: pictures are for machines that wait, pages for people who do not. */
const queue = processWide('social-picture-queue', () => ({ last: Promise.resolve() as Promise<unknown> }));

/** The PNG of a picture: the one on the disk, else made now. */
export async function madePicture(hash: string, picture: SocialPicture): Promise<Buffer> {
  const kept = await store().get(hash);
  if (kept) return kept;
  const known = underWay.get(hash);
  if (known) return known;
  const making = queue.last.then(
    () => make(hash, picture),
    () => make(hash, picture),
  );
  queue.last = making;
  underWay.set(hash, making);
  return making.finally(() => underWay.delete(hash));
}

async function make(hash: string, picture: SocialPicture): Promise<Buffer> {
  const png = await renderer.png(picture);
  await store().set(hash, png);
  return png;
}
