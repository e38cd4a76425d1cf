import { HOME_PATH, issuePath, NEWSLETTER_PATH } from '@rolebook/contract/paths';
import { configuration } from '../../configuration';
import type { Query } from '../../database/query';
import { type Finding, refuse, warn } from './finding';
import { judgeLink } from './link-kinds';
import { PREFERENCES_MARK, UNSUBSCRIBE_MARK } from './sending/mail-frame';

/** Pages of the site that have no row in the address index. */
const FIXED_PATHS = new Set([HOME_PATH, NEWSLETTER_PATH, '/search']);

/** Every address that a mail links to, once, but for those of the person who receives it. */
export function linksOf(html: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  );
  return [...new Set(links)].filter((link) => link !== UNSUBSCRIBE_MARK && link !== PREFERENCES_MARK);
}

const ownAddresses = () => ({ siteUrl: configuration().SITE_URL, cmsUrl: configuration().CMS_URL });

/** Links of a mail that lead to other sites, for somebody to open. */
export const linksElsewhere = (html: string): string[] =>
  linksOf(html).filter((link) => judgeLink(link, ownAddresses()).kind === 'elsewhere');

/** Links that lead nowhere, to the wrong place, or by way of another address. One statement. @param slug of the issue */
export async function linkFindings(query: Query, slug: string, html: string): Promise<Finding[]> {
  const judged = linksOf(html).map((link) => ({ link, judgement: judgeLink(link, ownAddresses()) }));
  const findings = judged.flatMap(({ link, judgement }) => {
    if (judgement.kind === 'wrong') return [refuse(`The link to ${link} ${judgement.why}.`)];
    return judgement.kind === 'elsewhere' && judgement.isPlain
      ? [warn(`The link to ${link} is not encrypted. Use https:// if the site has it.`)]
      : [];
  });
  const paths = [
    ...new Set(judged.flatMap(({ judgement }) => (judgement.kind === 'page' ? judgement.path : []))),
  ].filter((path) => !FIXED_PATHS.has(path) && path !== issuePath(slug));
  const rows = await query<{ path: string; state: string; moved_to: string | null }>(
    `select path, state, moved_to from rolebook.addresses
     where path in (select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(paths)],
  );
  const known = new Map(rows.map((row) => [row.path, row]));
  return [
    ...findings,
    ...paths.flatMap((path) => {
      const address = known.get(path);
      if (!address) return refuse(`The link to ${path} leads nowhere: no page is published there.`);
      if (address.state === 'gone') return refuse(`The link to ${path} leads to a page that was deleted.`);
      if (address.state === 'moved')
        return warn(`The link to ${path} is old: the page is now at ${address.moved_to}.`);
      return [];
    }),
  ];
}
