import { SITEMAP_PATH } from '@rolebook/contract/paths';
import { configuration } from '../../configuration';

export const dynamic = 'force-dynamic';

/** Pages for one person are not for machines; everything else is. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /preview/',
    'Disallow: /api/',
    'Disallow: /newsletter/confirm',
    '',
    `Sitemap: ${configuration().siteUrl}${SITEMAP_PATH}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
