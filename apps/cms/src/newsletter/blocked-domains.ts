import type { Query } from '../database/query';

/** "a.b.example.org" → itself, "b.example.org", "example.org", "org": an entry for any of them blocks it. */
const upwards = (domain: string): string[] =>
  domain.split('.').map((_, index, labels) => labels.slice(index).join('.'));

const domainOf = (emailKey: string) => emailKey.slice(emailKey.lastIndexOf('@') + 1);

/**
 * Which of some addresses are at a domain that the desk blocks, itself or one above it. One statement, whatever their
 * number.
 * @param emailKeys see `EmailAddress.key`
 */
export async function atBlockedDomains(
  query: Query,
  emailKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  const above = new Map([...new Set(emailKeys.map(domainOf))].map((domain) => [domain, upwards(domain)]));
  const rows = await query<{ domain: string }>('select domain from blocked_domains where domain = any($1)', [
    [...new Set([...above.values()].flat())],
  ]);
  const blocked = new Set(rows.map(({ domain }) => domain));
  return new Set(emailKeys.filter((key) => above.get(domainOf(key))?.some((domain) => blocked.has(domain))));
}

export const isAtBlockedDomain = async (query: Query, emailKey: string): Promise<boolean> =>
  (await atBlockedDomains(query, [emailKey])).size > 0;
