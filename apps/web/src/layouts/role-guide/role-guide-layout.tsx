import { COMPARE_PATH, ROLES_PATH } from '@rolebook/contract/paths';
import type { RolePage } from '@rolebook/contract/published/page';
import { Breadcrumbs } from '../../components/breadcrumbs/breadcrumbs';
import { CompareForm } from '../../components/compare-form/compare-form';
import { Corrections } from '../../components/corrections/corrections';
import { NewsletterForm } from '../../components/newsletter-form/newsletter-form';
import { PageContents } from '../../components/page-contents/page-contents';
import { PageHeading } from '../../components/page-heading/page-heading';
import { PaySummary } from '../../components/pay-summary/pay-summary';
import { PictureFigure } from '../../components/picture-figure/picture-figure';
import { RelatedContent } from '../../components/related-content/related-content';
import { ReportError } from '../../components/report-error/report-error';
import { Share } from '../../components/share/share';
import { Timestamp } from '../../components/timestamp/timestamp';
import type { Frame } from '../frame';
import { PageFrame } from '../page-frame';
import { guideSectionsOf } from './guide-sections';

interface RoleGuideLayoutProps {
  readonly page: RolePage;
  readonly frame: Frame;
}

export function RoleGuideLayout({ page, frame }: RoleGuideLayoutProps) {
  const sections = guideSectionsOf(page, frame);
  const entries = sections.map(({ id, heading }) => ({ id, text: heading }));
  return (
    <PageFrame site={frame.site} path={page.path}>
      <article className="reading" data-enhance="page-contents">
        <div className="reading-head guide-head">
          <div className="guide-head-words">
            <Breadcrumbs trail={[{ label: 'Role guides', href: ROLES_PATH }]} />
            <PageHeading title={page.title} label={page.family ?? 'Role guide'} standfirst={page.summary}>
              <GuideFacts page={page} />
            </PageHeading>
          </div>
          <PaySummary
            roleTitle={page.title}
            today={frame.today}
            steps={page.ladder}
            tablesHref={page.tables.length > 0 ? '#pay' : null}
          />
        </div>
        {page.hero && (
          <div className="reading-hero">
            <PictureFigure
              picture={page.hero}
              caption={null}
              credit={null}
              sizes="(width >= 76rem) 1152px, 100vw"
              loading="eager"
              fit="cover"
            />
          </div>
        )}
        <div className="reading-rail">
          <PageContents entries={entries} variant="side" />
        </div>
        <div className="reading-text">
          <PageContents entries={entries} variant="folded" />
          <div className="body guide-sections">
            {sections.map((section) => (
              <section
                key={section.id}
                className="guide-section"
                aria-labelledby={section.id}
                data-wide={section.wide || undefined}
              >
                <h2 id={section.id}>{section.heading}</h2>
                {section.content}
              </section>
            ))}
          </div>
          <Compare page={page} />
          <Share url={`${frame.siteUrl}${page.path}`} title={`${page.title}: role guide`} />
          <ReportError path={page.path} about={`${page.title}: role guide`} />
        </div>
      </article>
      <div className="reading-end">
        <RelatedContent heading="Next steps" items={page.relatedRoles} />
        <RelatedContent heading="Articles about this role" items={page.articles} />
        <div className="reading-end-column">
          <Corrections corrections={page.corrections} />
          <NewsletterForm id="newsletter" wording={frame.site.newsletter} path={page.path} />
        </div>
      </div>
    </PageFrame>
  );
}

/** A plain form that leads to the comparison with a role that the editor related; any other is a page away. */
function Compare({ page }: { readonly page: RolePage }) {
  const others = page.relatedRoles.map(({ path, title }) => ({
    slug: path.slice(path.lastIndexOf('/') + 1),
    title,
    family: null,
  }));
  return (
    <section className="guide-compare" aria-labelledby="compare">
      <h2 id="compare">Compare</h2>
      {others.length > 0 && <CompareForm fixed={page} roles={others} />}
      <p>
        <a href={COMPARE_PATH}>Compare any two roles</a>
      </p>
    </section>
  );
}

function GuideFacts({ page }: { readonly page: RolePage }) {
  return (
    <div className="guide-facts">
      {page.alternativeTitles.length > 0 && <p>Also called: {page.alternativeTitles.join(', ')}</p>}
      {page.updatedAt && (
        <p>
          Updated on <Timestamp date={page.updatedAt} />
        </p>
      )}
      <p>
        {page.lastReviewedOn && (
          <>
            Last reviewed on <Timestamp date={page.lastReviewedOn} />
          </>
        )}
        {page.lastReviewedOn && page.nextReviewOn && '; '}
        {page.nextReviewOn && (
          <>
            next review by <Timestamp date={page.nextReviewOn} />
          </>
        )}
      </p>
    </div>
  );
}
