import { COMPARE_PATH } from '@rolebook/contract/paths';
import type { ComparedRole } from '@rolebook/contract/published/comparison-pages';
import type { ComparisonPage } from '@rolebook/contract/published/page';
import { Prose } from '../../components/body/prose';
import { Breadcrumbs } from '../../components/breadcrumbs/breadcrumbs';
import { Ladders } from '../../components/ladders/ladders';
import { PageHeading } from '../../components/page-heading/page-heading';
import { RelatedContent } from '../../components/related-content/related-content';
import { RoutesIn } from '../../components/routes-in/routes-in';
import { SalaryComparison } from '../../components/salary-comparison/salary-comparison';
import { Section } from '../../components/section/section';
import { Share } from '../../components/share/share';
import { SharedSkills } from '../../components/shared-skills/shared-skills';
import { Timestamp } from '../../components/timestamp/timestamp';
import type { Frame } from '../frame';
import { PageFrame } from '../page-frame';

interface ComparisonLayoutProps {
  readonly page: ComparisonPage;
  readonly frame: Frame;
}

/** Two roles side by side, all of it from their guides; the verdict alone is an editor's. */
export function ComparisonLayout({ page, frame }: ComparisonLayoutProps) {
  const { roles, pay, verdict } = page;
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page comparison">
        <Breadcrumbs trail={[{ label: 'Compare two roles', href: COMPARE_PATH }]} />
        <PageHeading title={page.title} label="Comparison" standfirst={page.statement} />
        <div className="comparison-roles">
          {roles.map((role, index) => (
            <RoleSummary key={role.slug} role={role} side={index + 1} />
          ))}
        </div>
        {verdict.length > 0 && (
          <Section id="verdict" heading="Our verdict">
            <div className="comparison-verdict">
              <Prose nodes={verdict} />
            </div>
          </Section>
        )}
        {pay && (
          <SalaryComparison
            id="pay"
            heading="Pay by level"
            table={pay}
            path={page.path}
            today={frame.today}
          />
        )}
        {roles.some(({ skills, tools }) => skills.length + tools.length > 0) && (
          <Section id="skills" heading="Skills, shared and different">
            <SharedSkills roles={roles} />
          </Section>
        )}
        {roles.some(({ ladder }) => ladder.length > 0) && (
          <Section id="ladders" heading="Career ladders">
            <Ladders roles={roles} />
          </Section>
        )}
        {roles.some(({ routesIn }) => routesIn.length > 0) && (
          <Section id="routes-in" heading="Routes in">
            <div className="comparison-columns">
              {roles.map((role) => (
                <div key={role.slug}>
                  <h3>{role.title}</h3>
                  <RoutesIn routes={role.routesIn} headingLevel={4} />
                </div>
              ))}
            </div>
          </Section>
        )}
        <Share url={`${frame.siteUrl}${page.path}`} title={page.title} />
        <RelatedContent heading="Articles about these roles" items={page.articles} variant="card" />
      </div>
    </PageFrame>
  );
}

function RoleSummary({ role, side }: { readonly role: ComparedRole; readonly side: number }) {
  return (
    <div data-side={side}>
      <h2>
        <a href={role.path}>{role.title}</a>
      </h2>
      <p>{role.summary}</p>
      {role.lastReviewedOn && (
        <p className="comparison-reviewed">
          Guide last reviewed on <Timestamp date={role.lastReviewedOn} />
        </p>
      )}
    </div>
  );
}
