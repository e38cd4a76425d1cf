import { NEWSLETTER_ISSUES_PATH, NEWSLETTER_PATH } from '@rolebook/contract/paths';
import type { IssueSection } from '@rolebook/contract/published/issue';
import type { IssuePage } from '@rolebook/contract/published/page';
import type { ReactNode } from 'react';
import { Prose } from '../components/body/prose';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { FigureChanges } from '../components/figure-changes/figure-changes';
import { NewsletterForm } from '../components/newsletter-form/newsletter-form';
import { PageHeading } from '../components/page-heading/page-heading';
import { Section } from '../components/section/section';
import { Teaser } from '../components/teaser/teaser';
import { Timestamp } from '../components/timestamp/timestamp';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';

interface IssueLayoutProps {
  readonly page: IssuePage;
  readonly frame: Frame;
}

function Content({ section }: { readonly section: IssueSection }): ReactNode {
  switch (section.type) {
    case 'reading':
      return (
        <ul className="index-page-list">
          {section.items.map((teaser) => (
            <li key={teaser.path}>
              <Teaser teaser={teaser} variant="row" headingLevel={3} loading="lazy" />
            </li>
          ))}
        </ul>
      );
    case 'figures':
      return <FigureChanges changes={section.changes} />;
    case 'text':
      return <Prose nodes={section.body} />;
    default:
      return section satisfies never;
  }
}

/** An issue of the newsletter, as it was sent. Its figures are those of that day. */
export function IssueLayout({ page, frame }: IssueLayoutProps) {
  const { introduction, sections } = page.content;
  return (
    <PageFrame site={frame.site} path={page.path}>
      <article className="index-page issue">
        <Breadcrumbs
          trail={[
            { label: 'Newsletter', href: NEWSLETTER_PATH },
            { label: 'Past issues', href: NEWSLETTER_ISSUES_PATH },
          ]}
        />
        <PageHeading label="Newsletter" title={page.title}>
          <p className="text-small text-muted">
            Sent on <Timestamp date={page.sentAt} />. Figures are those of that day.
          </p>
        </PageHeading>
        {introduction.length > 0 && <Prose nodes={introduction} />}
        {sections.map((section, index) =>
          section.heading ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
            <Section key={index} id={`part-${index + 1}`} heading={section.heading}>
              <Content section={section} />
            </Section>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
            <Content key={index} section={section} />
          ),
        )}
        <NewsletterForm id="newsletter" wording={frame.site.newsletter} path={page.path} />
      </article>
    </PageFrame>
  );
}
