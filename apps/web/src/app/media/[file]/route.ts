import { log } from '../../../log';
import { fetchPicture } from '../../../media/fetch-picture';
import { mediaTypeOf } from '../../../media/media-file';

/** Uploads never change under their name: browsers and edges keep them for a year. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Pictures and papers of the cms, under the site's own address; readers never talk to the cms. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
): Promise<Response> {
  const { file } = await params;
  const name = decodeName(file);
  const type = name === null ? null : mediaTypeOf(name);
  if (name === null || type === null) return missing();

  const etag = `"${encodeURIComponent(name)}"`;
  const headers = { 'content-type': type, 'cache-control': IMMUTABLE, etag };
  try {
    const content = await fetchPicture(name);
    if (!content) return missing();
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return new Response(new Uint8Array(content), {
      headers: { ...headers, 'content-length': String(content.length) },
    });
  } catch (error) {
    log('error', 'media.failed', { error });
    return new Response('The picture is not at hand. Try again in a minute.', {
      status: 503,
      headers: {
        'cache-control': 'no-store',
        'retry-after': '60',
        'content-type': 'text/plain; charset=utf-8',
      },
    });
  }
}

const missing = () =>
  new Response('There is no such picture.', {
    status: 404,
    headers: {
      'cache-control': 'public, max-age=0, s-maxage=60',
      'content-type': 'text/plain; charset=utf-8',
    },
  });

function decodeName(file: string): string | null {
  try {
    return decodeURIComponent(file);
  } catch {
    return null;
  }
}
