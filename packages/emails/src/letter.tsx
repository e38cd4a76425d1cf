// The worker runs this file from source, under a tsconfig that leaves JSX to Next: it must say by itself how JSX is made.
/** @jsxRuntime automatic */
/** @jsxImportSource react */
import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  render,
  Section,
  Text,
} from '@react-email/components';
import type { CSSProperties, ReactElement } from 'react';

/** A mail, ready for a transport. Both bodies say the same thing. */
export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Who sends it, for the footer: UK law wants the sender named in every mail. */
export interface MailSender {
  readonly siteName: string;
  readonly siteUrl: string;
  /** Registered name and address, one line; null where the organisation gives none. */
  readonly legalLine: string | null;
}

/**
 * A short letter with at most one thing to do. HTML and plain text are both made from this,
 * so that the twins cannot say different things.
 */
export interface Letter {
  readonly subject: string;
  /** What an inbox shows behind the subject. */
  readonly preheader: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly label: string; readonly href: string } | null;
  /** After the button: how long it is good for, what happens when nothing is done. */
  readonly closing: readonly string[];
  /** Why the person gets this mail. */
  readonly reason: string;
  /** The way out, where the mail is one of many: under the reason, in every mail of a newsletter. */
  readonly leave?: { readonly label: string; readonly href: string };
}

// A mail has no stylesheet to share with the site: these are the site's paper, ink and accent.
const paper = '#fbf8f2';
const ink = '#1c1b19';
const muted = '#5c5850';
const accent = '#0b5c5e';
const sans = 'Arial, Helvetica, sans-serif';
const serif = 'Georgia, "Times New Roman", serif';

const paragraph: CSSProperties = {
  fontFamily: sans,
  fontSize: 16,
  lineHeight: '26px',
  color: ink,
  margin: '0 0 16px',
};
const small: CSSProperties = {
  ...paragraph,
  fontSize: 13,
  lineHeight: '20px',
  color: muted,
  margin: '0 0 8px',
};

const darkStyles = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .paper, .paper > table > tbody > tr > td { background-color: #16191a !important; }
    .ink { color: #f1ede4 !important; }
    .muted { color: #b5b0a6 !important; }
    .rule { border-color: #3b4042 !important; }
    .action { background-color: #8fd3cf !important; color: #10201f !important; }
  }
`;

function LetterDocument({ letter, sender }: { letter: Letter; sender: MailSender }): ReactElement {
  return (
    <Html lang="en-GB">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
        <style>{darkStyles}</style>
      </Head>
      <Preview>{letter.preheader}</Preview>
      <Body className="paper" style={{ backgroundColor: paper, margin: 0, padding: '32px 16px' }}>
        <Container style={{ maxWidth: 600, margin: '0 auto' }}>
          <Text className="ink" style={{ ...paragraph, fontFamily: serif, fontSize: 20, fontWeight: 700 }}>
            {sender.siteName}
          </Text>
          <Heading
            as="h1"
            className="ink"
            style={{ fontFamily: serif, fontSize: 28, lineHeight: '34px', color: ink, margin: '16px 0' }}
          >
            {letter.heading}
          </Heading>
          {letter.paragraphs.map((text) => (
            <Text key={text} className="ink" style={paragraph}>
              {text}
            </Text>
          ))}
          {letter.action && (
            <Section style={{ margin: '24px 0' }}>
              <Button
                href={letter.action.href}
                className="action"
                style={{
                  backgroundColor: accent,
                  color: '#ffffff',
                  fontFamily: sans,
                  fontSize: 16,
                  fontWeight: 700,
                  padding: '14px 22px',
                  borderRadius: 4,
                }}
              >
                {letter.action.label}
              </Button>
            </Section>
          )}
          {letter.closing.map((text) => (
            <Text key={text} className="ink" style={paragraph}>
              {text}
            </Text>
          ))}
          {letter.action && (
            <Text className="muted" style={small}>
              If the button does not work, copy this address into your browser:
              <br />
              <Link
                href={letter.action.href}
                className="muted"
                style={{ color: muted, wordBreak: 'break-all' }}
              >
                {letter.action.href}
              </Link>
            </Text>
          )}
          <Hr className="rule" style={{ borderColor: '#d9d3c7', margin: '24px 0 16px' }} />
          <Text className="muted" style={small}>
            {letter.reason}
          </Text>
          {letter.leave && (
            <Text className="muted" style={small}>
              <Link
                href={letter.leave.href}
                className="muted"
                style={{ color: muted, textDecoration: 'underline' }}
              >
                {letter.leave.label}
              </Link>
            </Text>
          )}
          <Text className="muted" style={small}>
            <Link href={sender.siteUrl} className="muted" style={{ color: muted }}>
              {sender.siteName}
            </Link>
            {sender.legalLine && (
              <>
                <br />
                {sender.legalLine}
              </>
            )}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** The plain-text twin, wrapped by the reader's own program. */
export function letterText(letter: Letter, sender: MailSender): string {
  const parts = [
    letter.heading,
    ...letter.paragraphs,
    ...(letter.action ? [`${letter.action.label}:\n${letter.action.href}`] : []),
    ...letter.closing,
    '-- ',
    letter.reason,
    ...(letter.leave ? [`${letter.leave.label}:\n${letter.leave.href}`] : []),
    [sender.siteName, ...(sender.legalLine ? [sender.legalLine] : []), sender.siteUrl].join('\n'),
  ];
  return `${parts.join('\n\n').replace('-- \n\n', '-- \n')}\n`;
}

/** Subjects are one line: anything that could end a header line becomes a space (RFC 5322, section 2.2). */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

export async function renderLetter(letter: Letter, sender: MailSender): Promise<Mail> {
  return {
    subject: oneLine(letter.subject),
    html: await render(<LetterDocument letter={letter} sender={sender} />),
    text: letterText(letter, sender),
  };
}
