import type { SalaryTable as Table } from '@rolebook/contract/published/salary';
import { stalenessOf } from '@rolebook/salary/as-of';
import type { CalendarDate } from '@rolebook/salary/figure';
import { captionOf, STATISTIC_EXPLANATIONS } from '@rolebook/salary/labels';
import { adjustmentText } from '@rolebook/salary/region-adjustment';
import type { ReactNode } from 'react';
import { RangeChart } from '../range-chart/range-chart';
import { ReportError } from '../report-error/report-error';
import { SalaryTable } from '../salary-table/salary-table';
import { Sources, sourcesOf } from '../sources/sources';
import { Timestamp } from '../timestamp/timestamp';

interface SalaryComparisonProps {
  readonly id: string;
  readonly table: Table;
  /** The heading over it; null where the page's own heading says it. */
  readonly heading: string | null;
  readonly headingLevel?: 2 | 3;
  readonly view?: 'table-and-chart' | 'table' | 'chart';
  /** Path of the page, so that nothing links to itself. */
  readonly path: string;
  /** The reader's day: old figures say so. */
  readonly today: CalendarDate;
}

/**
 * The signature of the site: a table and a chart of the same figures, with what they measure, their date and their
 * sources as part of the picture. A view of the chart alone keeps the table for those who cannot see it.
 */
export function SalaryComparison({
  id,
  table,
  heading,
  headingLevel = 2,
  view = 'table-and-chart',
  path,
  today,
}: SalaryComparisonProps) {
  const Heading = `h${headingLevel}` as const;
  const measure = captionOf({ ...table, regionName: table.region.name });
  return (
    <figure
      className="salary-comparison"
      data-view={view}
      aria-labelledby={heading === null ? undefined : id}
      aria-label={heading === null ? table.caption : undefined}
    >
      <div className="salary-comparison-title">
        {heading !== null && <Heading id={id}>{heading}</Heading>}
        <p className="salary-comparison-measure">{measure}</p>
      </div>
      {view !== 'table' && (
        <RangeChart table={table} label={`Range chart: ${measure}. The table has the same figures.`} />
      )}
      <SalaryTable table={table} path={path} captionShown={heading !== null && heading !== table.caption} />
      <figcaption className="salary-comparison-notes">
        <Notes table={table} path={path} today={today} />
      </figcaption>
    </figure>
  );
}

function Notes({
  table,
  path,
  today,
}: {
  readonly table: Table;
  readonly path: string;
  readonly today: string;
}) {
  const figures = table.cells.flatMap(({ figure }) => (figure ? [figure] : []));
  const old = table.asOf !== null && stalenessOf(table.asOf, today) !== 'fresh';
  return (
    <dl>
      {table.asOf !== null && (
        <Note term="As of">
          <Timestamp date={table.asOf} />
          {old && <strong> – more than a year ago; pay may have moved since</strong>}
          {table.reviewBy !== null && (
            <>
              ; review by <Timestamp date={table.reviewBy} />
            </>
          )}
        </Note>
      )}
      <Note term="Region">
        {table.region.name}
        {table.adjustments.map((adjustment) => (
          <span key={adjustment.target.slug}>
            {`; ${adjustment.target.name} typically ${adjustmentText(adjustment, adjustment.base.name)}`}
          </span>
        ))}
      </Note>
      <Note term="Ranges">
        {STATISTIC_EXPLANATIONS[table.statistic]} {table.note}
      </Note>
      {figures.length > 0 && (
        <Note term="Sources">
          <Sources sources={sourcesOf(figures)} />
        </Note>
      )}
      {table.footnotes.length > 0 && (
        <Note term="Notes">
          {table.footnotes.map((footnote) => (
            <p key={footnote}>{footnote}</p>
          ))}
        </Note>
      )}
      <Note term="More">
        {table.path && table.path !== path && (
          <>
            <a href={table.path}>This table on a page of its own</a>;{' '}
          </>
        )}
        <ReportError path={path} about={table.caption}>
          Report an error in these figures
        </ReportError>
      </Note>
    </dl>
  );
}

function Note({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
