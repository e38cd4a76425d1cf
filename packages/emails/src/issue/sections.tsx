// The worker runs this file from source, under a tsconfig that leaves JSX to Next: it must say by itself how JSX is made.
/** @jsxRuntime automatic */
/** @jsxImportSource react */
import { Column, Img, Row, Section } from '@react-email/components';
import type { FigureChange, IssueSection } from '@rolebook/contract/published/issue';
import type { Teaser } from '@rolebook/contract/published/teaser';
import { changeWords } from '@rolebook/salary/change-words';
import type { ReactNode } from 'react';
import { absolute } from './links';
import { ACCENT, itemTitle, label, MUTED, paragraph, RULE, sectionHeading, small } from './look';
import { Prose } from './prose';

const KINDS = { 'role-guide': 'Role guide', 'salary-table': 'Salaries' } as const;

/** Topic or kind, as the site labels its cards. */
export const labelOf = (teaser: Teaser): string | null =>
  teaser.kind === 'article' ? (teaser.topic?.name ?? null) : KINDS[teaser.kind];

/** "Ada Lovelace, 8 min read" */
export function factsOf({ authors, readingMinutes }: Teaser): string {
  const names = authors.map(({ name }) => name).join(', ');
  return [names, readingMinutes === null ? '' : `${readingMinutes} min read`].filter(Boolean).join(', ');
}

function Item({
  teaser,
  pictured,
  siteUrl,
}: {
  teaser: Teaser;
  pictured: boolean;
  siteUrl: string;
}): ReactNode {
  const href = absolute(teaser.path, siteUrl);
  const { picture } = teaser;
  const kind = labelOf(teaser);
  const facts = factsOf(teaser);
  const shown = picture && pictured ? (picture.crops.wide ?? picture.fallback) : null;
  return (
    <Section style={{ marginBottom: 24 }}>
      {picture && shown && (
        <a href={href} className="muted" style={{ color: MUTED, textDecoration: 'none' }}>
          <Img
            src={absolute(shown.url, siteUrl)}
            alt={picture.alt}
            // Else React asks for it in the head, too.
            loading="lazy"
            width="568"
            height={String(Math.round((568 * shown.height) / shown.width))}
            className="muted"
            // Its words stand in its place where pictures are blocked.
            style={{ ...small, width: '100%', height: 'auto', borderRadius: 4, margin: '0 0 12px' }}
          />
        </a>
      )}
      {kind && (
        <p className="accent" style={{ ...label, color: ACCENT }}>
          {kind}
        </p>
      )}
      <h3 className="ink" style={itemTitle}>
        <a href={href} style={{ color: itemTitle.color, textDecoration: 'underline' }}>
          {teaser.title}
        </a>
      </h3>
      {teaser.summary && (
        <p className="ink" style={{ ...paragraph, margin: '0 0 4px' }}>
          {teaser.summary}
        </p>
      )}
      {facts !== '' && (
        <p className="muted" style={small}>
          {facts}
        </p>
      )}
    </Section>
  );
}

const money = { ...paragraph, fontVariantNumeric: 'lining-nums tabular-nums', margin: 0 } as const;

function Change({ change, siteUrl }: { change: FigureChange; siteUrl: string }): ReactNode {
  const { name, region, before, now, why } = changeWords(change);
  const { path } = change.figure.role;
  return (
    <Section className="rule" style={{ borderTop: `1px solid ${RULE}`, padding: '12px 0' }}>
      <h3 className="ink" style={{ ...itemTitle, fontSize: 17, lineHeight: '23px' }}>
        {path ? (
          <a href={absolute(path, siteUrl)} style={{ color: itemTitle.color, textDecoration: 'underline' }}>
            {name}
          </a>
        ) : (
          name
        )}
        <span className="muted" style={{ fontWeight: 400, color: MUTED }}>
          {' '}
          {region}
        </span>
      </h3>
      <Row>
        <Column style={{ width: '50%', verticalAlign: 'top' }}>
          <p className="muted" style={label}>
            Was
          </p>
          <p className="muted" style={{ ...money, color: MUTED }}>
            {before}
          </p>
        </Column>
        <Column style={{ width: '50%', verticalAlign: 'top' }}>
          <p className="muted" style={label}>
            Now
          </p>
          <p className="ink" style={{ ...money, fontWeight: 700 }}>
            {now}
          </p>
        </Column>
      </Row>
      <p className="muted" style={{ ...small, margin: '8px 0 0' }}>
        {why}
      </p>
    </Section>
  );
}

function Content({ section, siteUrl }: { section: IssueSection; siteUrl: string }): ReactNode {
  switch (section.type) {
    case 'reading':
      return section.items.map((teaser, index) => (
        <Item key={teaser.path} teaser={teaser} pictured={index === 0} siteUrl={siteUrl} />
      ));
    case 'figures':
      return section.changes.map((change) => (
        <Change key={change.figure.id} change={change} siteUrl={siteUrl} />
      ));
    case 'text':
      return <Prose nodes={section.body} siteUrl={siteUrl} />;
    default:
      return section satisfies never;
  }
}

/** One section of an issue: pieces to read, figures that changed, or words of its own. */
export function IssueSectionBlock({
  section,
  siteUrl,
}: {
  section: IssueSection;
  siteUrl: string;
}): ReactNode {
  return (
    <Section className="rule" style={{ borderTop: `2px solid ${RULE}`, padding: '24px 0 8px' }}>
      {section.heading && (
        <h2 className="ink" style={sectionHeading}>
          {section.heading}
        </h2>
      )}
      <Content section={section} siteUrl={siteUrl} />
    </Section>
  );
}
