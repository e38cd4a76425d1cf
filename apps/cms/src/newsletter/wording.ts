import type { Payload } from 'payload';

/** What the form says today, and what mails say about their sender. */
export interface Wording {
  readonly version: string;
  readonly siteName: string;
  readonly legalLine: string | null;
  /** Label by slug. */
  readonly purposes: ReadonlyMap<string, string>;
}

export async function currentWording(payload: Payload): Promise<Wording> {
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true });
  const { newsletter, organisation } = settings;
  return {
    version: newsletter.version ?? '',
    siteName: settings.name,
    legalLine:
      [organisation?.legalName, organisation?.address].filter(Boolean).join(', ').replace(/\s+/g, ' ') ||
      null,
    purposes: new Map((newsletter.purposes ?? []).map(({ slug, label }) => [slug, label])),
  };
}
