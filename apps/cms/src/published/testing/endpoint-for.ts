/** Which endpoint of the published-content API gives what stands at a path. */
export function endpointFor(path: string): 'page' | 'feed' | 'sitemap' | 'sitemap-part' | 'directory' {
  if (path === '/sitemap.xml') return 'sitemap';
  if (path.startsWith('/sitemaps/')) return 'sitemap-part';
  if (path === '/llms.txt') return 'directory';
  return path.endsWith('/feed.xml') ? 'feed' : 'page';
}
