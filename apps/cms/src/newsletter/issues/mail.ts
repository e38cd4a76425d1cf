import { issuePath } from '@rolebook/contract/paths';
import { renderIssueMail } from '@rolebook/emails/issue/issue-mail';
import type { Payload } from 'payload';
import { configuration } from '../../configuration';
import type { Query } from '../../database/query';
import type { NewsletterIssue } from '../../payload-types';
import { type BuiltIssue, buildIssue } from './content';
import { type FrozenMail, PREFERENCES_MARK, UNSUBSCRIBE_MARK } from './sending/mail-frame';

export interface ComposedIssue extends BuiltIssue {
  readonly mail: FrozenMail;
}

/**
 * The issue and the mail made from it, with marks where each person's own links will stand.
 * @param issue as stored, relations as ids; its newest draft
 */
export async function composeIssue(
  payload: Payload,
  query: Query,
  issue: NewsletterIssue,
): Promise<ComposedIssue> {
  const { MAIL_FROM, SITE_URL } = configuration();
  const built = await buildIssue(payload, query, issue);
  const { name, newsletter, organisation } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
  });
  const legalLine = [organisation.legalName, organisation.address]
    .filter(Boolean)
    .join(', ')
    .replace(/\s+/g, ' ');
  const purpose = newsletter.purposes.find(({ slug }) => slug === issue.purpose);
  const { subject, html, text } = await renderIssueMail(built.content, {
    sender: { siteName: name, siteUrl: SITE_URL, legalLine: legalLine || null },
    purposeLabel: purpose?.label ?? newsletter.heading,
    contactEmail: organisation.email,
    unsubscribeUrl: UNSUBSCRIBE_MARK,
    preferencesUrl: PREFERENCES_MARK,
    archiveUrl: issue.archive ? `${SITE_URL}${issuePath(issue.slug)}` : null,
  });
  const listId = `<${issue.purpose}.${new URL(SITE_URL).hostname}>`;
  return { ...built, mail: { subject, html, text, from: MAIL_FROM, listId, replyTo: organisation.email } };
}
