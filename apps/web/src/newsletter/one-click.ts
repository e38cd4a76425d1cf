import { readLimited } from '../read-limited';

const MOST_BYTES = 10_000;

/**
 * Whether a POST is a mail program's one click (RFC 8058, section 3.2): the body says `List-Unsubscribe=One-Click`, as
 * a form or as multipart. It needs no cookie and no Origin; the address carries the token.
 */
export async function isOneClick(request: Request): Promise<boolean> {
  const body = await readLimited(request, MOST_BYTES);
  if (body === null) return false;
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) {
    return /name="?List-Unsubscribe"?\r?\n(?:[\w-]+:[^\n]*\n)*\r?\nOne-Click\r?\n/i.test(body);
  }
  return new URLSearchParams(body).get('List-Unsubscribe') === 'One-Click';
}
