import type { SalaryListPage } from '@rolebook/contract/published/page';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { EmptyState } from '../components/empty-state/empty-state';
import { PageHeading } from '../components/page-heading/page-heading';
import { SalaryComparison } from '../components/salary-comparison/salary-comparison';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';

interface SalaryListLayoutProps {
  readonly page: SalaryListPage;
  readonly frame: Frame;
}

export function SalaryListLayout({ page, frame }: SalaryListLayoutProps) {
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs trail={[]} />
        <PageHeading title={page.title} standfirst={page.seo.description} />
        {page.tables.length === 0 && <EmptyState>No salary table has been published yet.</EmptyState>}
        {page.tables.map((table) => (
          <SalaryComparison
            key={table.id}
            id={`table-${table.slug}`}
            heading={table.caption}
            table={table}
            path={page.path}
            today={frame.today}
          />
        ))}
      </div>
    </PageFrame>
  );
}
