import { ARTICLES_PATH, HOME_PATH } from '@rolebook/contract/paths';
import type { ArticleListPage } from '@rolebook/contract/published/page';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { EmptyState } from '../components/empty-state/empty-state';
import { PageHeading } from '../components/page-heading/page-heading';
import { TopicList } from '../components/topic-list/topic-list';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';
import { TeaserListing } from './teaser-listing';

interface ArticleListLayoutProps {
  readonly page: ArticleListPage;
  readonly frame: Frame;
}

export function ArticleListLayout({ page, frame }: ArticleListLayoutProps) {
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs trail={page.page > 1 ? [{ label: 'Articles', href: ARTICLES_PATH }] : []} />
        <PageHeading title={page.page > 1 ? `${page.title}, page ${page.page}` : page.title}>
          <TopicList topics={page.topics} label="Articles by topic" />
        </PageHeading>
        <TeaserListing
          listing={page}
          listPath={ARTICLES_PATH}
          empty={
            <EmptyState>
              Nothing has been published yet. <a href={HOME_PATH}>Go to the home page</a>
            </EmptyState>
          }
        />
      </div>
    </PageFrame>
  );
}
