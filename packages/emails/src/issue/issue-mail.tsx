// The worker runs this file from source, under a tsconfig that leaves JSX to Next: it must say by itself how JSX is made.
/** @jsxRuntime automatic */
/** @jsxImportSource react */
import { Body, Container, Head, Html, Link, Preview, render, Section } from '@react-email/components';
import type { IssueContent } from '@rolebook/contract/published/issue';
import type { ReactElement } from 'react';
import { type Mail, oneLine } from '../letter';
import { type IssueFoot, reasonFor, senderLine } from './foot';
import { issueText } from './issue-text';
import { INK, MUTED, PAPER, paragraph, RULE, STYLES, small, title } from './look';
import { Prose } from './prose';
import { IssueSectionBlock } from './sections';

const footLink = { color: MUTED, textDecoration: 'underline' } as const;

function IssueDocument({ content, foot }: { content: IssueContent; foot: IssueFoot }): ReactElement {
  const { siteName, siteUrl } = foot.sender;
  return (
    <Html lang="en-GB">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.subject}</title>
        <style>{STYLES}</style>
      </Head>
      <Preview>{content.preheader}</Preview>
      <Body className="paper" style={{ backgroundColor: PAPER, margin: 0, padding: '24px 12px' }}>
        <Container className="inner" style={{ maxWidth: 600, margin: '0 auto', padding: '0 16px' }}>
          <p
            className="ink"
            style={{ ...paragraph, fontFamily: title.fontFamily, fontSize: 20, fontWeight: 700 }}
          >
            <a href={siteUrl} style={{ color: INK, textDecoration: 'none' }}>
              {siteName}
            </a>
          </p>
          <h1 className="ink title" style={title}>
            {content.subject}
          </h1>
          <Prose nodes={content.introduction} siteUrl={siteUrl} />
          {content.sections.map((section, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered; sections have no id
            <IssueSectionBlock key={index} section={section} siteUrl={siteUrl} />
          ))}
          <Section className="rule" style={{ borderTop: `2px solid ${RULE}`, padding: '24px 0 0' }}>
            <p className="muted" style={small}>
              {reasonFor(foot)}
            </p>
            <p className="muted" style={small}>
              <Link href={foot.unsubscribeUrl} style={footLink}>
                Unsubscribe
              </Link>
              {' · '}
              <Link href={foot.preferencesUrl} style={footLink}>
                Change what you receive
              </Link>
              {foot.archiveUrl && (
                <>
                  {' · '}
                  <Link href={foot.archiveUrl} style={footLink}>
                    Read it on the site
                  </Link>
                </>
              )}
            </p>
            <p className="muted" style={small}>
              {senderLine(foot)}
            </p>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

/** An issue of the newsletter. Both twins are made from the same content, so that they cannot say different things. */
export async function renderIssueMail(content: IssueContent, foot: IssueFoot): Promise<Mail> {
  return {
    subject: oneLine(content.subject),
    html: await render(<IssueDocument content={content} foot={foot} />),
    text: issueText(content, foot),
  };
}
