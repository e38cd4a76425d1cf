import { ARTICLES_PATH, topicFeedPath, topicPath } from '@rolebook/contract/paths';
import type { TopicPage } from '@rolebook/contract/published/page';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { EmptyState } from '../components/empty-state/empty-state';
import { PageHeading } from '../components/page-heading/page-heading';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';
import { TeaserListing } from './teaser-listing';

interface TopicLayoutProps {
  readonly page: TopicPage;
  readonly frame: Frame;
}

export function TopicLayout({ page, frame }: TopicLayoutProps) {
  const listPath = topicPath(page.topic.slug);
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page" data-accent={page.topic.accent}>
        <Breadcrumbs
          trail={[
            { label: 'Articles', href: ARTICLES_PATH },
            ...(page.page > 1 ? [{ label: page.topic.name, href: listPath }] : []),
          ]}
        />
        <PageHeading
          label="Topic"
          title={page.page > 1 ? `${page.topic.name}, page ${page.page}` : page.topic.name}
          standfirst={page.page > 1 ? null : page.description}
        >
          <p className="text-small text-muted">
            {page.total} {page.total === 1 ? 'article' : 'articles'} ·{' '}
            <a href={topicFeedPath(page.topic.slug)}>Feed of this topic</a>
          </p>
        </PageHeading>
        <TeaserListing
          listing={page}
          listPath={listPath}
          labelShown={false}
          empty={
            <EmptyState>
              Nothing has been published on this topic yet. <a href={ARTICLES_PATH}>See all articles</a>
            </EmptyState>
          }
        />
      </div>
    </PageFrame>
  );
}
