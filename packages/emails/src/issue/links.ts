/** Links in a mail are whole addresses: a path leads to the site. */
export function absolute(href: string, siteUrl: string): string {
  return href.startsWith('/') || href.startsWith('#') ? `${siteUrl}${href}` : href;
}
