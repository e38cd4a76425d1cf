import type { RolePage } from '@rolebook/contract/published/page';
import { formatFigure, speakFigure } from '@rolebook/salary/format';
import { adjustmentText } from '@rolebook/salary/region-adjustment';
import type { ReactNode } from 'react';
import { Body } from '../../components/body/body';
import { Prose } from '../../components/body/prose';
import { Companies } from '../../components/companies/companies';
import { Facts } from '../../components/facts/facts';
import { FigureHistory } from '../../components/figure-history/figure-history';
import { Money } from '../../components/figure-token/figure-token';
import { Ladder } from '../../components/ladder/ladder';
import { RoutesIn } from '../../components/routes-in/routes-in';
import { SalaryComparison } from '../../components/salary-comparison/salary-comparison';
import { Skills } from '../../components/skills/skills';
import { Sources } from '../../components/sources/sources';
import { Timestamp } from '../../components/timestamp/timestamp';
import { bodyContextOf, type Frame } from '../frame';
import { type RegionalEstimate, regionalEstimates } from './regional-estimates';

export interface GuideSection {
  readonly id: string;
  readonly heading: string;
  readonly wide?: boolean;
  readonly content: ReactNode;
}

/** The sections of a guide that have something to say, in reading order. A short guide has few. */
export function guideSectionsOf(page: RolePage, frame: Frame): GuideSection[] {
  const estimates = regionalEstimates(page);
  const sections: (GuideSection | false)[] = [
    page.dayToDay.length > 0 && {
      id: 'day-to-day',
      heading: 'Day to day',
      content: <Body blocks={page.dayToDay} context={bodyContextOf(page, frame)} />,
    },
    page.ladder.length > 0 && {
      id: 'ladder',
      heading: 'Career ladder',
      content: <Ladder steps={page.ladder} history={page.history} today={frame.today} />,
    },
    page.tables.length > 0 && {
      id: 'pay',
      heading: 'Pay in detail',
      wide: true,
      content: <Tables page={page} frame={frame} />,
    },
    estimates.length > 0 && {
      id: 'elsewhere',
      heading: 'Pay in other regions',
      content: <Elsewhere estimates={estimates} />,
    },
    page.history.length > 0 && {
      id: 'history',
      heading: 'How these figures have moved',
      wide: true,
      content: <FigureHistory history={page.history} />,
    },
    page.skills.length > 0 && { id: 'skills', heading: 'Skills', content: <Skills skills={page.skills} /> },
    page.tools.length > 0 && { id: 'tools', heading: 'Tools', content: <Tags items={page.tools} /> },
    page.routesIn.length > 0 && {
      id: 'routes-in',
      heading: 'Routes in',
      content: <RoutesIn routes={page.routesIn} />,
    },
    page.qualifications.length > 0 && {
      id: 'qualifications',
      heading: 'Qualifications',
      content: <PlainList items={page.qualifications} />,
    },
    page.companies.length > 0 && {
      id: 'companies',
      heading: 'Who is hiring',
      content: <Companies companies={page.companies} />,
    },
    page.faq.length > 0 && {
      id: 'questions',
      heading: 'Common questions',
      content: <Questions faq={page.faq} />,
    },
    (page.sources.length > 0 || page.classification.length > 0) && {
      id: 'sources',
      heading: 'Sources and codes',
      content: <SourcesAndCodes page={page} />,
    },
  ];
  return sections.filter((section) => section !== false);
}

function Tables({ page, frame }: { readonly page: RolePage; readonly frame: Frame }) {
  return page.tables.map((table) => (
    <SalaryComparison
      key={table.id}
      id={`table-${table.slug}`}
      heading={table.caption}
      headingLevel={3}
      table={table}
      path={page.path}
      today={frame.today}
    />
  ));
}

/** Marked as what they are: nobody observed these. */
function Elsewhere({ estimates }: { readonly estimates: readonly RegionalEstimate[] }) {
  return estimates.map(({ adjustment, levels }) => (
    <div key={adjustment.target.slug} className="guide-estimate">
      <h3>{adjustment.target.name}</h3>
      <p>
        Estimated, {adjustmentText(adjustment, adjustment.base.name)} (as of{' '}
        <Timestamp date={adjustment.asOf} />
        {adjustment.source && `, ${adjustment.source.name}`}), rounded outward. Not observed.
      </p>
      <Facts
        facts={levels.map(({ level, estimate }) => ({
          term: level.name,
          value: (
            <>
              <Money short={formatFigure(estimate)} spoken={speakFigure(estimate)} /> <em>estimate</em>
            </>
          ),
        }))}
      />
    </div>
  ));
}

function Tags({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-2 text-small">
      {items.map((item) => (
        <li key={item} className="border border-rule rounded-sm px-2.5 py-1">
          {item}
        </li>
      ))}
    </ul>
  );
}

function PlainList({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="prose-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Questions({ faq }: Pick<RolePage, 'faq'>) {
  return (
    <div className="faq">
      {faq.map((item) => (
        <div key={item.id} className="faq-item">
          <h3 id={item.id}>{item.question}</h3>
          <Prose nodes={item.answer} />
        </div>
      ))}
    </div>
  );
}

function SourcesAndCodes({ page }: { readonly page: RolePage }) {
  const codes = page.classification.map((code) => ({
    term: `${code.scheme} ${code.version}`,
    value: `${code.code} ${code.label} (${code.match} match)`,
  }));
  return (
    <>
      {page.sources.length > 0 && (
        <div className="text-small">
          <Sources sources={page.sources} />
        </div>
      )}
      {codes.length > 0 && <Facts facts={codes} />}
    </>
  );
}
