import { ARTICLES_PATH, ROLES_PATH, SALARIES_PATH } from '@rolebook/contract/paths';
import type { HomePage } from '@rolebook/contract/published/page';
import { EmptyState } from '../../components/empty-state/empty-state';
import { FigureChanges } from '../../components/figure-changes/figure-changes';
import { NewsletterForm } from '../../components/newsletter-form/newsletter-form';
import { SalaryComparison } from '../../components/salary-comparison/salary-comparison';
import { Section } from '../../components/section/section';
import { Teaser } from '../../components/teaser/teaser';
import type { Frame } from '../frame';
import { PageFrame } from '../page-frame';

interface HomeLayoutProps {
  readonly page: HomePage;
  readonly frame: Frame;
}

/** The front page: what matters today, what pays what, what people look up. */
export function HomeLayout({ page, frame }: HomeLayoutProps) {
  const { lead, latest, guides, featuredTable, changes } = page;
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="front-page">
        <div className="front-page-mast">
          <h1>{page.title}</h1>
          <p>{frame.site.description}</p>
        </div>
        {lead && (
          <div className="front-page-lead">
            <Teaser teaser={lead} variant="lead" headingLevel={2} loading="eager" />
          </div>
        )}
        {latest.length > 0 && (
          <div className="front-page-latest">
            <Section id="latest" heading="Latest" more={{ label: 'All articles', href: ARTICLES_PATH }}>
              <ul className="front-page-cards">
                {latest.map((teaser) => (
                  <li key={teaser.path}>
                    <Teaser teaser={teaser} />
                  </li>
                ))}
              </ul>
            </Section>
          </div>
        )}
        {!lead && latest.length === 0 && <EmptyState>The first article is being written.</EmptyState>}
        {changes.length > 0 && (
          <div className="front-page-changes">
            <Section
              id="changes"
              heading="Salary changes"
              more={{ label: 'All salaries', href: SALARIES_PATH }}
            >
              <FigureChanges changes={changes} />
            </Section>
          </div>
        )}
        <div className="front-page-desk">
          {featuredTable && (
            <div className="front-page-figures">
              <SalaryComparison
                id="figures"
                heading={featuredTable.caption}
                table={featuredTable}
                path={page.path}
                today={frame.today}
              />
              <p className="text-small font-semibold">
                <a href={SALARIES_PATH}>All salary tables</a>
              </p>
            </div>
          )}
          {guides.length > 0 && (
            <div className="front-page-guides">
              <Section id="guides" heading="Role guides" more={{ label: 'All roles', href: ROLES_PATH }}>
                <ul className="front-page-plain">
                  {guides.map((teaser) => (
                    <li key={teaser.path}>
                      <Teaser teaser={teaser} variant="plain" labelShown={false} />
                    </li>
                  ))}
                </ul>
              </Section>
            </div>
          )}
          <div className="front-page-newsletter">
            <NewsletterForm id="newsletter" wording={frame.site.newsletter} path={page.path} />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}
