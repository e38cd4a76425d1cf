import path from 'node:path';
import { withDeadline } from '../cms/deadline';
import { configuration } from '../configuration';
import { processWide } from '../process-wide';
import { PictureStore } from './picture-store';

/** Milliseconds for a whole file. */
const DEADLINE_MS = 15_000;
/** No upload is larger; the cms refuses it. */
const MOST_BYTES = 60 * 1024 * 1024;

const pictures = () =>
  processWide('pictures', () => new PictureStore(path.join(configuration().cacheDirectory, 'media')));
/** Files under way, so that a hundred readers of a new picture make one call. */
const underWay = processWide('pictures-under-way', () => new Map<string, Promise<Buffer | null>>());

/**
 * A media file: the copy on the disk, else the cms's. Null when there is none.
 * @throws Error naming the file when the cms fails
 */
export async function fetchPicture(name: string): Promise<Buffer | null> {
  const kept = await pictures().get(name);
  if (kept) return kept;
  const known = underWay.get(name);
  if (known) return known;
  const asked = askForPicture(name).finally(() => underWay.delete(name));
  underWay.set(name, asked);
  return asked;
}

async function askForPicture(name: string): Promise<Buffer | null> {
  const address = `/api/media/file/${encodeURIComponent(name)}`;
  const content = await withDeadline(`GET ${address}`, DEADLINE_MS, async (signal) => {
    const url = new URL(address, configuration().cmsInternalUrl);
    const response = await fetch(url, { signal, redirect: 'error', cache: 'no-store' });
    if (response.status === 404 || response.status === 403) return null;
    if (response.status !== 200) throw new Error(`GET ${address}: the cms answered ${response.status}`);
    if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) {
      throw new Error(`GET ${address}: larger than ${MOST_BYTES} bytes`);
    }
    return Buffer.from(await response.arrayBuffer());
  });
  if (content) await pictures().set(name, content);
  return content;
}
