import { parseExplorerPath } from '@rolebook/contract/explorer-address';
import { COMPARE_PATH } from '@rolebook/contract/paths';
import { indexKeeper } from '../../../../addresses/index-keeper';
import { readerAddress } from '../../../../addresses/reader-address';
import { getAnyPage } from '../../../../cms/pages';
import { getSite } from '../../../../cms/site';
import { log } from '../../../../log';
import { pageOfPicture, pictureHash, socialPicturePath } from '../../../../social-pictures/address';
import { madePicture } from '../../../../social-pictures/made-picture';
import { socialPictureOf } from '../../../../social-pictures/social-picture';

export const dynamic = 'force-dynamic';

interface Asked {
  readonly params: Promise<{ readonly hash: string; readonly page: readonly string[] }>;
}

/** The picture of a page, made when it is first asked for. An old address leads to the picture of today. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const { hash, page: segments } = await params;
  const path = pageOfPicture(segments);
  if (path === null || !isPublished(path)) return missing();
  try {
    const [page, site] = await Promise.all([getAnyPage(path), getSite()]);
    if (!page) return missing();
    const picture = socialPictureOf(page, site);
    if (pictureHash(picture) !== hash) {
      return new Response(null, {
        status: 302,
        headers: { location: socialPicturePath(page, site), 'cache-control': 'public, max-age=60' },
      });
    }
    const png = await madePicture(hash, picture);
    return new Response(new Uint8Array(png), {
      headers: {
        'content-type': 'image/png',
        'content-length': String(png.length),
        'cache-control': 'public, max-age=31536000, immutable',
      },
    });
  } catch (error) {
    log('error', 'social-pictures.failed', { error, path });
    return new Response('The picture is not at hand. Try again in a minute.\n', {
      status: 503,
      headers: { 'cache-control': 'no-store', 'retry-after': '60' },
    });
  }
}

/** Comparisons and the views of the explorer exist by rule and stand in no index. */
const isByRule = (path: string) => path.startsWith(`${COMPARE_PATH}/`) || parseExplorerPath(path) !== null;

function isPublished(path: string): boolean {
  const { index } = indexKeeper();
  if (!index.loaded || index.standing(path).state === 'live') return true;
  return isByRule(path) && readerAddress(path, index).answer === 'render';
}

const missing = () =>
  new Response('There is no such picture.\n', {
    status: 404,
    headers: { 'cache-control': 'public, max-age=0, s-maxage=60' },
  });
