import type { ComparisonListPage } from '@rolebook/contract/published/page';
import { Breadcrumbs } from '../../components/breadcrumbs/breadcrumbs';
import { CompareForm } from '../../components/compare-form/compare-form';
import { EmptyState } from '../../components/empty-state/empty-state';
import { PageHeading } from '../../components/page-heading/page-heading';
import { Section } from '../../components/section/section';
import type { Frame } from '../frame';
import { PageFrame } from '../page-frame';

interface ComparisonListLayoutProps {
  readonly page: ComparisonListPage;
  readonly frame: Frame;
}

/** Where a reader chooses two roles. */
export function ComparisonListLayout({ page, frame }: ComparisonListLayoutProps) {
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs trail={[]} />
        <PageHeading title={page.title} standfirst={page.seo.description} />
        {page.roles.length < 2 ? (
          <EmptyState>There are no two role guides to compare yet.</EmptyState>
        ) : (
          <CompareForm roles={page.roles} />
        )}
        {page.verdicts.length > 0 && (
          <Section id="verdicts" heading="With our verdict">
            <ul className="comparison-pairs">
              {page.verdicts.map(({ path, first, second }) => (
                <li key={path}>
                  <a href={path}>
                    {first} or {second}?
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </PageFrame>
  );
}
