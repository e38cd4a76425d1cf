import type { Payload, PayloadRequest } from 'payload';
import { poolOf, queryOn } from '../../database/query';
import { changedFigures } from './figure-changes';

/** Without an earlier issue, a digest looks back this far. In days. */
const FIRST_LOOK_BACK_DAYS = 7;
const MOST_PIECES = 12;
const MOST_FIGURES = 20;

/** Since when a digest of this purpose gathers: the beginning of the last issue. */
export async function digestSince(payload: Payload, purpose: string): Promise<Date> {
  const query = queryOn(poolOf(payload));
  const [row] = await query<{ since: Date | null }>(
    'select max(started_at) as since from rolebook.issue_sends where purpose = $1',
    [purpose],
  );
  return row?.since ?? new Date(Date.now() - FIRST_LOOK_BACK_DAYS * 24 * 3600 * 1000);
}

const londonDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
});

/** Published for the first time since then, newest first. */
async function firstPublished(
  payload: Payload,
  collection: 'articles' | 'roles',
  since: Date,
): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { firstPublishedAt: { greater_than_equal: since.toISOString() } },
      ],
    },
    sort: '-firstPublishedAt',
    limit: MOST_PIECES,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
  });
  return docs.map(({ id }) => id);
}

/**
 * Drafts an issue of what is new since the last one: articles, guides, salary figures with their old and new numbers.
 * What is not there gives no section. @returns the draft's id
 */
export async function draftDigest(payload: Payload, req: PayloadRequest): Promise<string> {
  const { newsletter } = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true });
  const [purpose] = newsletter.purposes;
  const slug = purpose?.slug ?? '';
  const since = await digestSince(payload, slug);
  const [articles, guides, figures] = await Promise.all([
    firstPublished(payload, 'articles', since),
    firstPublished(payload, 'roles', since),
    changedFigures(queryOn(poolOf(payload)), since, MOST_FIGURES),
  ]);
  const reading = (heading: string, relationTo: 'articles' | 'roles', ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [
          {
            blockType: 'issueReading' as const,
            heading,
            documents: ids.map((value) => ({ relationTo, value })),
          },
        ];
  const issue = await payload.create({
    collection: 'newsletter-issues',
    data: {
      subject: `${purpose?.label ?? newsletter.heading}, ${londonDay.format(new Date())}`,
      preheader: '',
      purpose: slug,
      archive: true,
      slug: '',
      sections: [
        ...reading('New this week', 'articles', articles),
        ...(figures.length === 0
          ? []
          : [
              {
                blockType: 'issueFigures' as const,
                heading: 'Figures that moved',
                since: since.toISOString(),
                figures,
              },
            ]),
        ...reading('New role guides', 'roles', guides),
      ],
      _status: 'draft',
    },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return issue.id;
}
