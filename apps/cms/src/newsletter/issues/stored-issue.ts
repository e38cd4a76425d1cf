import type { Payload, PayloadRequest } from 'payload';
import { idOf } from '../../fields/id-of';
import type { NewsletterIssue } from '../../payload-types';
import type { Target } from './sending/enlist';

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
