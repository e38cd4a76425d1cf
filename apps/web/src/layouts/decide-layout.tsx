import type { PublishedPage } from '@rolebook/contract/published/page';
import type { ReactNode } from 'react';
import { ArticleLayout } from './article/article-layout';
import { ArticleListLayout } from './article-list-layout';
import { AuthorLayout } from './author-layout';
import { AuthorListLayout } from './author-list-layout';
import { ComparisonLayout } from './comparison/comparison-layout';
import { ComparisonListLayout } from './comparison/comparison-list-layout';
import { CorrectionsLogLayout } from './corrections-log-layout';
import { ExplorerLayout } from './explorer/explorer-layout';
import type { Frame } from './frame';
import { HomeLayout } from './home/home-layout';
import { InfoPageLayout } from './info-page-layout';
import { IssueLayout } from './issue-layout';
import { IssueListLayout } from './issue-list-layout';
import { RoleGuideLayout } from './role-guide/role-guide-layout';
import { RoleListLayout } from './role-list-layout';
import { SalaryTableLayout } from './salary-table-layout';
import { TopicLayout } from './topic-layout';

interface DecideLayoutProps {
  readonly page: PublishedPage;
  readonly frame: Frame;
}

/** The one place that says which layout a kind of page has. */
export function DecideLayout({ page, frame }: DecideLayoutProps): ReactNode {
  switch (page.kind) {
    case 'home':
      return <HomeLayout page={page} frame={frame} />;
    case 'article':
      return <ArticleLayout page={page} frame={frame} />;
    case 'article-list':
      return <ArticleListLayout page={page} frame={frame} />;
    case 'topic':
      return <TopicLayout page={page} frame={frame} />;
    case 'author-list':
      return <AuthorListLayout page={page} frame={frame} />;
    case 'author':
      return <AuthorLayout page={page} frame={frame} />;
    case 'role-list':
      return <RoleListLayout page={page} frame={frame} />;
    case 'role-guide':
      return <RoleGuideLayout page={page} frame={frame} />;
    case 'corrections-log':
      return <CorrectionsLogLayout page={page} frame={frame} />;
    case 'info-page':
      return <InfoPageLayout page={page} frame={frame} />;
    case 'newsletter-issue':
      return <IssueLayout page={page} frame={frame} />;
    case 'issue-list':
      return <IssueListLayout page={page} frame={frame} />;
    case 'salary-list':
      return <ExplorerLayout page={page} frame={frame} />;
    case 'salary-table':
      return <SalaryTableLayout page={page} frame={frame} />;
    case 'comparison':
      return <ComparisonLayout page={page} frame={frame} />;
    case 'comparison-list':
      return <ComparisonListLayout page={page} frame={frame} />;
    default:
      return page satisfies never;
  }
}
