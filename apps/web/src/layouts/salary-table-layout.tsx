import { SALARIES_PATH } from '@rolebook/contract/paths';
import type { SalaryTablePage } from '@rolebook/contract/published/page';
import type { Source } from '@rolebook/contract/published/salary';
import { SOURCE_KIND_LABELS } from '@rolebook/salary/labels';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { Corrections } from '../components/corrections/corrections';
import { Facts } from '../components/facts/facts';
import { FigureHistory } from '../components/figure-history/figure-history';
import { PageHeading } from '../components/page-heading/page-heading';
import { RelatedContent } from '../components/related-content/related-content';
import { SalaryComparison } from '../components/salary-comparison/salary-comparison';
import { Section } from '../components/section/section';
import { Share } from '../components/share/share';
import { sourcesOf } from '../components/sources/sources';
import { Timestamp } from '../components/timestamp/timestamp';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';

interface SalaryTableLayoutProps {
  readonly page: SalaryTablePage;
  readonly frame: Frame;
}

/** How do you know? Each source with its method, window and licence. */
function Sourcing({ page }: { readonly page: SalaryTablePage }) {
  const sources = sourcesOf(page.table.cells.flatMap(({ figure }) => (figure ? [figure] : [])));
  if (sources.length === 0) return null;
  return (
    <Section id="method" heading="Method and sources">
      <div className="sourcing">
        {sources.map((source) => (
          <div key={source.id}>
            <h3>{source.name}</h3>
            <Facts facts={factsOf(source)} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function factsOf(source: Source) {
  const { publisher, kind, method, licence, observedFrom, observedTo, sampleSize, url } = source;
  const window = observedTo && (
    <>
      {observedFrom && (
        <>
          <Timestamp date={observedFrom} /> to{' '}
        </>
      )}
      <Timestamp date={observedTo} />
    </>
  );
  return [
    { term: 'Publisher', value: url ? <a href={url}>{publisher}</a> : publisher },
    { term: 'Kind', value: SOURCE_KIND_LABELS[kind] },
    { term: 'Observed', value: window },
    {
      term: 'Answers counted',
      value: sampleSize === null ? 'Not known' : sampleSize.toLocaleString('en-GB'),
    },
    { term: 'Method', value: method },
    { term: 'Licence', value: licence ?? 'Not stated' },
  ].filter(({ value }) => value);
}

export function SalaryTableLayout({ page, frame }: SalaryTableLayoutProps) {
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs trail={[{ label: 'Salaries', href: SALARIES_PATH }]} />
        <PageHeading title={page.title} standfirst={page.seo.description}>
          {page.updatedAt && (
            <p className="text-small text-muted">
              Updated on <Timestamp date={page.updatedAt} />
            </p>
          )}
        </PageHeading>
        <SalaryComparison
          id="figures"
          heading={null}
          table={page.table}
          path={page.path}
          today={frame.today}
        />
        <p className="text-small">
          Download these figures: <a href={`${page.path}.csv`}>CSV</a>, <a href={`${page.path}.json`}>JSON</a>
          . Both name the sources and their licences.
        </p>
        {page.history.length > 0 && (
          <Section id="history" heading="How these figures have moved">
            <FigureHistory history={page.history} />
          </Section>
        )}
        <Sourcing page={page} />
        <Corrections corrections={page.corrections} />
        <Share url={`${frame.siteUrl}${page.path}`} title={page.title} />
        <RelatedContent heading="Articles with these figures" items={page.articles} variant="card" />
      </div>
    </PageFrame>
  );
}
