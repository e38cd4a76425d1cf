import { ARTICLES_PATH } from '@rolebook/contract/paths';
import type { ArticlePage } from '@rolebook/contract/published/page';
import { Body } from '../../components/body/body';
import { Breadcrumbs } from '../../components/breadcrumbs/breadcrumbs';
import { Byline } from '../../components/byline/byline';
import { PageContents } from '../../components/page-contents/page-contents';
import { PageHeading } from '../../components/page-heading/page-heading';
import { PictureFigure } from '../../components/picture-figure/picture-figure';
import { ReportError } from '../../components/report-error/report-error';
import { Share } from '../../components/share/share';
import { TopicLabel } from '../../components/topic-label/topic-label';
import { bodyContextOf, type Frame } from '../frame';
import { PageFrame } from '../page-frame';
import { ArticleEnd } from './article-end';

interface ArticleLayoutProps {
  readonly page: ArticlePage;
  readonly frame: Frame;
}

export function ArticleLayout({ page, frame }: ArticleLayoutProps) {
  return (
    <PageFrame site={frame.site} path={page.path}>
      <article className="reading" data-accent={page.topic.accent} data-enhance="page-contents">
        <div className="reading-head">
          <Breadcrumbs
            trail={[
              { label: 'Articles', href: ARTICLES_PATH },
              { label: page.topic.name, href: page.topic.path },
            ]}
          />
          <PageHeading
            title={page.title}
            label={<TopicLabel topic={page.topic} />}
            standfirst={page.standfirst}
          />
          <Byline
            authors={page.authors}
            publishedAt={page.firstPublishedAt}
            updatedAt={page.updatedAt}
            readingMinutes={page.readingMinutes}
          />
        </div>
        {page.hero && (
          <div className="reading-hero">
            <PictureFigure
              picture={page.hero}
              caption={null}
              credit={page.heroCredit}
              sizes="(width >= 76rem) 1152px, 100vw"
              loading="eager"
              fit="cover"
            />
          </div>
        )}
        <div className="reading-rail">
          <PageContents entries={page.contents} variant="side" />
        </div>
        <div className="reading-text">
          <PageContents entries={page.contents} variant="folded" />
          <Body blocks={page.body} context={bodyContextOf(page, frame)} />
          <Share url={`${frame.siteUrl}${page.path}`} title={page.title} />
          <ReportError path={page.path} about={page.title} />
        </div>
      </article>
      <ArticleEnd page={page} frame={frame} />
    </PageFrame>
  );
}
