import { issuePath, LIST_PAGE_SIZE, listPagePath, NEWSLETTER_ISSUES_PATH } from '@rolebook/contract/paths';
import type { IssueListPage } from '@rolebook/contract/published/page';
import { type Building, instant, plainSeo } from './building';

interface Row {
  readonly slug: string;
  readonly title: string;
  readonly preheader: string;
  readonly startedAt: Date;
  readonly total: number;
}

/**
 * The list of issues whose archive page is up, in the order of `derived-pages.ts`. Null for a page beyond the last.
 */
export async function issueListPage({ query }: Building, page: number): Promise<IssueListPage | null> {
  const rows = await query<Row>(
    `select issue.slug, send.content->>'subject' as title, send.content->>'preheader' as preheader,
       send.started_at as "startedAt", count(*) over ()::int as total
     from rolebook.announced announced
     join newsletter_issues issue on issue.id::text = announced.document_id
     join rolebook.issue_sends send on send.issue_id = issue.id and send.content is not null
     where announced.collection = 'newsletter-issues' and announced.path is not null
     order by announced.facts->'issue'->>'sentAt' collate "C" desc, announced.document_id desc limit $1 offset $2`,
    [LIST_PAGE_SIZE, (page - 1) * LIST_PAGE_SIZE],
  );
  if (rows.length === 0 && page > 1) return null;
  const total = rows[0]?.total ?? 0;
  const title = 'Past issues';
  return {
    kind: 'issue-list',
    id: NEWSLETTER_ISSUES_PATH,
    path: listPagePath(NEWSLETTER_ISSUES_PATH, page),
    title,
    seo: plainSeo(
      page > 1 ? `${title}, page ${page}` : title,
      'Every issue of our newsletter as it was sent, newest first.',
    ),
    items: rows.map(({ slug, title: subject, preheader, startedAt }) => ({
      path: issuePath(slug),
      title: subject,
      preheader,
      sentAt: instant(startedAt),
    })),
    page,
    pages: Math.max(1, Math.ceil(total / LIST_PAGE_SIZE)),
    total,
  };
}
