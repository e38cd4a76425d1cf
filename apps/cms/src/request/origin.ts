const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether another site makes this browser change something. Browsers send `Origin` with every such request; clients
 * that are no browsers send neither header and carry a token of their own, which no other site can make them send.
 */
export function isForeignChange(request: Request, cmsOrigin: string): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const origin = request.headers.get('origin');
  if (origin !== null) return origin !== cmsOrigin;
  const site = request.headers.get('sec-fetch-site');
  return site === 'cross-site' || site === 'same-site';
}
