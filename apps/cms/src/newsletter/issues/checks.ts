import type { Query } from '../../database/query';
import type { NewsletterIssue } from '../../payload-types';
import { type Finding, refuse, warn } from './finding';
import { linkFindings } from './link-findings';
import type { ComposedIssue } from './mail';
import { PREFERENCES_MARK, UNSUBSCRIBE_MARK } from './sending/mail-frame';

/** Gmail cuts a mail that is longer, and with it the link to unsubscribe. In bytes. */
export const LARGEST_HTML = 102_000;
const SUBJECT_SHOWN = 60;
const PREHEADER = { from: 40, to: 130 } as const;
function wordFindings({ content }: ComposedIssue): Finding[] {
  const { subject, preheader, introduction, sections } = content;
  const findings: Finding[] = [];
  if (subject.length > SUBJECT_SHOWN) {
    findings.push(
      warn(
        `The subject has ${subject.length} characters. Many inboxes show the first ${SUBJECT_SHOWN} only.`,
      ),
    );
  }
  if (preheader === '')
    findings.push(warn('There is no preheader: inboxes will show the first words of the mail instead.'));
  else if (preheader.length < PREHEADER.from || preheader.length > PREHEADER.to) {
    findings.push(
      warn(
        `The preheader has ${preheader.length} characters; ${PREHEADER.from} to ${PREHEADER.to} fit most inboxes.`,
      ),
    );
  }
  if (introduction.length === 0 && sections.length === 0) {
    findings.push(refuse('The issue is empty: write an introduction, or add a section.'));
  }
  return findings;
}

function mailFindings({ mail }: ComposedIssue): Finding[] {
  const findings: Finding[] = [];
  const bytes = Buffer.byteLength(mail.html);
  if (bytes > LARGEST_HTML) {
    findings.push(
      refuse(
        `The mail has ${Math.ceil(bytes / 1000)} kB. Over ${LARGEST_HTML / 1000} kB Gmail cuts it off: take something out.`,
      ),
    );
  }
  for (const [twin, body] of [
    ['HTML', mail.html],
    ['plain text', mail.text],
  ] as const) {
    if (!body.includes(UNSUBSCRIBE_MARK) || !body.includes(PREFERENCES_MARK)) {
      findings.push(
        refuse(`The ${twin} of the mail has no link to unsubscribe. Tell whoever looks after this site.`),
      );
    }
  }
  for (const picture of mail.html.match(/<img\b[^>]*>/g) ?? []) {
    if (!/\balt="[^"]*\S[^"]*"/.test(picture)) {
      const src = /src="([^"]*)"/.exec(picture)?.[1] ?? '';
      findings.push(refuse(`A picture has no description (${src}). Write its alt text under Media.`));
    }
  }
  return findings;
}

/** Everything that should be right before an issue goes out, in words for the editor. */
export async function checkIssue(
  query: Query,
  issue: NewsletterIssue,
  composed: ComposedIssue,
): Promise<Finding[]> {
  return [
    ...composed.omissions.map(({ section, what }) =>
      refuse(`“${section}”: ${what} Take it out, or publish it first.`),
    ),
    ...wordFindings(composed),
    ...mailFindings(composed),
    ...(await linkFindings(query, issue.slug, composed.mail.html)),
  ];
}
