import { explorerPath } from '@rolebook/contract/explorer-address';
import { SALARIES_PATH } from '@rolebook/contract/paths';
import type { SalaryListPage } from '@rolebook/contract/published/page';
import { isOlderThan, STALE_AFTER_MONTHS } from '@rolebook/salary/as-of';
import { STATISTIC_EXPLANATIONS, STATISTIC_LABELS } from '@rolebook/salary/labels';
import { adjustmentText } from '@rolebook/salary/region-adjustment';
import { Breadcrumbs } from '../../components/breadcrumbs/breadcrumbs';
import { CompareForm } from '../../components/compare-form/compare-form';
import { EmptyState } from '../../components/empty-state/empty-state';
import { ExplorerForm } from '../../components/explorer-form/explorer-form';
import { ExplorerTable } from '../../components/explorer-table/explorer-table';
import { PageHeading } from '../../components/page-heading/page-heading';
import { Pager } from '../../components/pager/pager';
import { Section } from '../../components/section/section';
import { Timestamp } from '../../components/timestamp/timestamp';
import type { Frame } from '../frame';
import { PageFrame } from '../page-frame';

interface ExplorerLayoutProps {
  readonly page: SalaryListPage;
  readonly frame: Frame;
}

export function ExplorerLayout({ page, frame }: ExplorerLayoutProps) {
  const { view, rows } = page;
  const roles = rows.map(({ role, family }) => ({ slug: role.slug, title: role.title, family }));
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs
          trail={page.path === SALARIES_PATH ? [] : [{ label: 'Salaries', href: SALARIES_PATH }]}
        />
        <PageHeading title={page.title} standfirst={page.seo.description} />
        <ExplorerForm {...page} />
        {rows.length === 0 ? (
          <EmptyState>No role has been published yet.</EmptyState>
        ) : (
          <div className="explorer-figures">
            <ExplorerTable page={page} />
            <Notes page={page} today={frame.today} />
            <Pager
              hrefOf={(number) => explorerPath({ ...view, page: number })}
              page={view.page}
              pages={page.pages}
              steps={['Previous', 'Next']}
            />
          </div>
        )}
        {roles.length > 1 && (
          <Section id="compare" heading="Compare two of these">
            <CompareForm roles={roles} />
          </Section>
        )}
        {page.tables.length > 0 && (
          <Section id="tables" heading="Salary tables">
            <ul className="comparison-pairs">
              {page.tables.map(({ path, title }) => (
                <li key={path}>
                  <a href={path}>{title}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </PageFrame>
  );
}

/** What the numbers are, how old the oldest is, and which of them nobody observed. */
function Notes({ page, today }: { readonly page: SalaryListPage; readonly today: string }) {
  const cells = page.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  const statistics = [
    ...new Set(cells.filter(({ estimated }) => !estimated).map(({ statistic }) => statistic)),
  ];
  const oldest = cells.map(({ asOf }) => asOf).sort()[0];
  const { adjustment } = page;
  return (
    <div className="explorer-notes">
      {oldest && (
        <p>
          Oldest figure on this page: <Timestamp date={oldest} />
          {isOlderThan(oldest, STALE_AFTER_MONTHS, today) &&
            ', more than a year ago; pay may have moved since'}
          . Each guide names the sources of its figures.
        </p>
      )}
      {statistics.map((statistic) => (
        <p key={statistic}>
          {STATISTIC_LABELS[statistic].replace(/^./, (letter) => letter.toUpperCase())}:{' '}
          {STATISTIC_EXPLANATIONS[statistic]}
        </p>
      ))}
      {adjustment && (
        <p>
          <em>est.</em> Estimated, {adjustmentText(adjustment, adjustment.base.name)} (as of{' '}
          <Timestamp date={adjustment.asOf} />
          {adjustment.source && `, ${adjustment.source.name}`}), rounded outward. Not observed.
        </p>
      )}
    </div>
  );
}
