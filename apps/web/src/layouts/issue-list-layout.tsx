import { listPagePath, NEWSLETTER_ISSUES_PATH, NEWSLETTER_PATH } from '@rolebook/contract/paths';
import type { IssueListPage } from '@rolebook/contract/published/page';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { EmptyState } from '../components/empty-state/empty-state';
import { NewsletterForm } from '../components/newsletter-form/newsletter-form';
import { PageHeading } from '../components/page-heading/page-heading';
import { Pager } from '../components/pager/pager';
import { Timestamp } from '../components/timestamp/timestamp';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';

interface IssueListLayoutProps {
  readonly page: IssueListPage;
  readonly frame: Frame;
}

/** What subscribers have received, for those who consider to become one. */
export function IssueListLayout({ page, frame }: IssueListLayoutProps) {
  const newsletter = { label: 'Newsletter', href: NEWSLETTER_PATH };
  const list = { label: page.title, href: NEWSLETTER_ISSUES_PATH };
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs trail={page.page > 1 ? [newsletter, list] : [newsletter]} />
        <PageHeading
          label="Newsletter"
          title={page.page > 1 ? `${page.title}, page ${page.page}` : page.title}
          standfirst={page.seo.description}
        />
        {page.items.length === 0 ? (
          <EmptyState>
            No issue is shown here yet. <a href={NEWSLETTER_PATH}>Sign up for the next one</a>
          </EmptyState>
        ) : (
          <ul className="index-page-list" aria-label="Issues, newest first">
            {page.items.map(({ path, title, preheader, sentAt }) => (
              <li key={path}>
                <h2>
                  <a href={path}>{title}</a>
                </h2>
                {preheader && <p>{preheader}</p>}
                <p className="text-small text-muted">
                  <Timestamp date={sentAt} />
                </p>
              </li>
            ))}
          </ul>
        )}
        <Pager
          hrefOf={(number) => listPagePath(NEWSLETTER_ISSUES_PATH, number)}
          page={page.page}
          pages={page.pages}
        />
        {page.items.length > 0 && (
          <NewsletterForm id="newsletter" wording={frame.site.newsletter} path={page.path} />
        )}
      </div>
    </PageFrame>
  );
}
