import type { IssueContent } from '@rolebook/contract/published/issue';
import type { Payload, PayloadRequest } from 'payload';
import type { Query } from '../../database/query';
import { idOf } from '../../fields/id-of';
import type { NewsletterIssue } from '../../payload-types';
import type { Target } from './sending/enlist';
import type { FrozenMail } from './sending/mail-frame';

/** The newest draft of an issue, relations as ids; null when there is none (any more). */
export function newestDraft(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<NewsletterIssue | null> {
  return payload.findByID({
    collection: 'newsletter-issues',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    ...(req ? { req } : {}),
  });
}

/** Whom an issue is for: everybody who agreed to its purpose, or those of them with one of its interests. */
export function targetOf({ purpose, interests }: NewsletterIssue): Target {
  const ids = (interests ?? []).flatMap(({ value }) => idOf(value) ?? []);
  return { purpose, interests: ids.length > 0 ? ids : null };
}

/** What people received; null while sending has not begun. */
export async function frozenIssue(
  query: Query,
  id: string,
): Promise<{ readonly content: IssueContent; readonly mail: FrozenMail } | null> {
  const [frozen] = await query<{ content: IssueContent; mail: FrozenMail }>(
    'select content, mail from rolebook.issue_sends where issue_id = $1 and started_at is not null',
    [id],
  );
  return frozen ?? null;
}
