/** Absolute addresses and `@id`s. All of them come from the configured site address, never from a request. */

/** @throws TypeError for anything but a path of this site or an absolute http(s) address. */
export function absoluteUrl(siteUrl: string, address: string): string {
  if (/^https?:\/\//i.test(address)) return new URL(address).href;
  if (!address.startsWith('/') || address.startsWith('//')) {
    throw new TypeError(`Not a path of this site: "${address}"`);
  }
  return address === '/' ? `${siteUrl}/` : `${siteUrl}${address}`;
}

export const organizationId = (siteUrl: string) => `${siteUrl}/#organization`;
export const webSiteId = (siteUrl: string) => `${siteUrl}/#website`;
export const personId = (siteUrl: string, authorPath: string) => `${siteUrl}${authorPath}#person`;
export const partId = (siteUrl: string, pagePath: string, part: string) =>
  `${absoluteUrl(siteUrl, pagePath)}#${part}`;

/** A reference to a node of the same graph. */
export const reference = (id: string) => ({ '@id': id });
