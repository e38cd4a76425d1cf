import type { AuthorListPage } from '@rolebook/contract/published/page';
import { AuthorCard } from '../components/author-card/author-card';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { EmptyState } from '../components/empty-state/empty-state';
import { PageHeading } from '../components/page-heading/page-heading';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';

interface AuthorListLayoutProps {
  readonly page: AuthorListPage;
  readonly frame: Frame;
}

export function AuthorListLayout({ page, frame }: AuthorListLayoutProps) {
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs trail={[]} />
        <PageHeading title={page.title} />
        {page.authors.length === 0 ? (
          <EmptyState>No author has published here yet.</EmptyState>
        ) : (
          <ul className="index-page-list" aria-label="Authors">
            {page.authors.map((author) => (
              <li key={author.slug}>
                <AuthorCard author={author} headingLevel={2} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </PageFrame>
  );
}
