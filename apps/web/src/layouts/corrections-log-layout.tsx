import type { CorrectionsLogPage } from '@rolebook/contract/published/page';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { EmptyState } from '../components/empty-state/empty-state';
import { PageHeading } from '../components/page-heading/page-heading';
import { ReportError } from '../components/report-error/report-error';
import { Timestamp } from '../components/timestamp/timestamp';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';

interface CorrectionsLogLayoutProps {
  readonly page: CorrectionsLogPage;
  readonly frame: Frame;
}

/** What was wrong, what is right, when it was put right, and where it stood. */
export function CorrectionsLogLayout({ page, frame }: CorrectionsLogLayoutProps) {
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs trail={[]} />
        <PageHeading title={page.title} standfirst={page.seo.description}>
          <p className="text-small text-muted">
            {page.policyPath && (
              <>
                <a href={page.policyPath}>How we correct</a>.{' '}
              </>
            )}
            Something else is wrong?{' '}
            <ReportError path={page.path} about={page.title}>
              Report an error
            </ReportError>
          </p>
        </PageHeading>
        {page.entries.length === 0 ? (
          <EmptyState>Nothing has had to be corrected yet.</EmptyState>
        ) : (
          <ul className="index-page-list" aria-label="Corrections, newest first">
            {page.entries.map((entry) => (
              <li key={`${entry.date} ${entry.text}`}>
                <h2>
                  <Timestamp date={entry.date} />
                </h2>
                <p>{entry.text}</p>
                <p className="text-small">
                  {entry.pages.map(({ path, title }, index) => (
                    <span key={path}>
                      {index > 0 && '; '}
                      <a href={path}>{title}</a>
                    </span>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </PageFrame>
  );
}
