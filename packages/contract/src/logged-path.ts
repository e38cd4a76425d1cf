import { looksLikeToken } from './log-line';

/** Segments that can be a slug, a file of ours or a page number. Anything else may be a token or an address. */
const HARMLESS = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]{2,5})?|_next|static|chunks|media)$/;
const LONGEST_SEGMENT = 96;
/** Below these, segments are personal. */
const PERSONAL = new Set(['newsletter', 'contact', 'preview']);

/** The path as it may be logged: without query, tokens and mail addresses, whoever put them there. */
export function loggedPath(url: string): string {
  const [path = '/'] = url.split(/[?#]/, 1);
  const segments = path.split('/').slice(1, 9);
  const personal = PERSONAL.has(segments[0] ?? '');
  const shown = segments.map((segment, at) => {
    if (segment === '') return '';
    if (personal && at > 1) return '…';
    const harmless = segment.length <= LONGEST_SEGMENT && HARMLESS.test(segment) && !looksLikeToken(segment);
    return harmless ? segment : '…';
  });
  return `/${shown.join('/')}`;
}
