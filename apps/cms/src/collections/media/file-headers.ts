/**
 * Headers of a stored file. Its name changes with its content, so it may be kept for ever; it is never sniffed, never
 * runs anything, and a PDF is saved and not shown inside the site.
 */
export function fileHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('Cache-Control', 'public, max-age=31536000, immutable');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  if (headers.get('Content-Type') === 'application/pdf') headers.set('Content-Disposition', 'attachment');
  return headers;
}
