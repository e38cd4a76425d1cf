import type { InfoPage } from '@rolebook/contract/published/page';
import { Body } from '../components/body/body';
import { textOf } from '../components/body/inline';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { PageContents } from '../components/page-contents/page-contents';
import { PageHeading } from '../components/page-heading/page-heading';
import { Timestamp } from '../components/timestamp/timestamp';
import { bodyContextOf, type Frame } from './frame';
import { PageFrame } from './page-frame';

interface InfoPageLayoutProps {
  readonly page: InfoPage;
  readonly frame: Frame;
}

/** Policies, about, contact: words, and when they were last changed. */
export function InfoPageLayout({ page, frame }: InfoPageLayoutProps) {
  const contents = page.body.flatMap((block) =>
    block.type === 'heading' && block.level === 2 ? [{ id: block.id, text: textOf(block.children) }] : [],
  );
  return (
    <PageFrame site={frame.site} path={page.path}>
      <article className="reading" data-enhance="page-contents">
        <div className="reading-head">
          <Breadcrumbs trail={[]} />
          <PageHeading title={page.title}>
            <p className="text-small text-muted">
              Last changed on <Timestamp date={page.updatedAt} />
            </p>
          </PageHeading>
        </div>
        <div className="reading-rail">
          <PageContents entries={contents} variant="side" />
        </div>
        <div className="reading-text">
          <PageContents entries={contents} variant="folded" />
          <Body blocks={page.body} context={bodyContextOf(page, frame)} />
        </div>
      </article>
    </PageFrame>
  );
}
