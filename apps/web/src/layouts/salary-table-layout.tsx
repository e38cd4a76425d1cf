import { SALARIES_PATH } from '@rolebook/contract/paths';
import type { SalaryTablePage } from '@rolebook/contract/published/page';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { Corrections } from '../components/corrections/corrections';
import { PageHeading } from '../components/page-heading/page-heading';
import { RelatedContent } from '../components/related-content/related-content';
import { SalaryComparison } from '../components/salary-comparison/salary-comparison';
import { Share } from '../components/share/share';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';

interface SalaryTableLayoutProps {
  readonly page: SalaryTablePage;
  readonly frame: Frame;
}

export function SalaryTableLayout({ page, frame }: SalaryTableLayoutProps) {
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs trail={[{ label: 'Salaries', href: SALARIES_PATH }]} />
        <PageHeading title={page.title} standfirst={page.seo.description} />
        <SalaryComparison
          id="figures"
          heading={null}
          table={page.table}
          path={page.path}
          today={frame.today}
        />
        <Corrections corrections={page.corrections} />
        <Share url={`${frame.siteUrl}${page.path}`} title={page.title} />
        <RelatedContent heading="Articles with these figures" items={page.articles} variant="card" />
      </div>
    </PageFrame>
  );
}
