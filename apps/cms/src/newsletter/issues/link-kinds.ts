/** What a link of an issue is, judged by its writing alone. */
export type JudgedLink =
  /** A page of this site; to be looked up in the address index. */
  | { readonly kind: 'page'; readonly path: string }
  /** Another site, or a mail program. */
  | { readonly kind: 'elsewhere'; readonly isPlain: boolean }
  | { readonly kind: 'wrong'; readonly why: string };

const wrong = (why: string): JudgedLink => ({ kind: 'wrong', why });

/** "localhost", "intranet", "10.0.0.7", "[::1]": names that mean something in the office alone, or nothing. */
const isOfTheOffice = (host: string) =>
  !host.includes('.') ||
  /^[\d.]+$/.test(host) ||
  /\.(?:local|localhost|internal|lan|home|test|invalid)$/.test(host);

function pathOf(url: URL): string | null {
  try {
    return decodeURI(url.pathname);
  } catch {
    return null;
  }
}

/**
 * Judges how a link is written. Nothing is fetched: a server that opens every address an editor types can be made to
 * open those of its own network (docs/adr/0017).
 * @param own addresses of the public site and of the cms, without a path
 */
export function judgeLink(
  link: string,
  own: { readonly siteUrl: string; readonly cmsUrl: string },
): JudgedLink {
  if (!URL.canParse(link)) return wrong('is no address');
  const url = new URL(link);
  if (url.protocol === 'mailto:')
    return /^[^\s@?]+@[^\s@?]+\.[^\s@?]+$/.test(url.pathname)
      ? { kind: 'elsewhere', isPlain: false }
      : wrong('names no mailbox');
  if (url.protocol === 'tel:') return { kind: 'elsewhere', isPlain: false };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return wrong('is no address of a web page');
  if (url.username || url.password) return wrong('holds a user name or a password');
  if (url.host === new URL(own.siteUrl).host) {
    const path = pathOf(url);
    return path === null ? wrong('has a broken % in it') : { kind: 'page', path };
  }
  if (url.host === new URL(own.cmsUrl).host) return wrong('leads to the desk, which readers cannot open');
  if (isOfTheOffice(url.hostname)) return wrong('leads to a machine that readers cannot reach');
  return { kind: 'elsewhere', isPlain: url.protocol === 'http:' };
}
