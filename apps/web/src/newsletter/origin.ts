/**
 * Whether a form on another site posts here. Browsers send `Origin` with every POST; one without it is no browser, and
 * has nothing of a reader's to misuse.
 */
export function isForeign(request: Request, siteUrl: string): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return request.headers.get('sec-fetch-site') === 'cross-site';
  return origin !== siteUrl;
}
