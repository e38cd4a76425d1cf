import type { ListViewServerPropsOnly } from 'payload';
import { digestSince } from '../digest';
import { DraftDigestButton } from './draft-digest-button';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });

/** Above the list of issues: one press drafts an issue of everything that is new. */
export async function DraftDigest({ payload }: ListViewServerPropsOnly) {
  const { newsletter } = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true });
  const since = await digestSince(payload, newsletter.purposes[0]?.slug ?? '');
  return <DraftDigestButton since={day.format(since)} />;
}
