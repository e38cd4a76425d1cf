import type { Payload, PayloadRequest } from 'payload';
import type { NewsletterIssue } from '../../payload-types';

/** The newest draft of an issue, relations as ids; null when there is none (any more). */
export function newestDraft(payload: Payload, id: string, req?: PayloadRequest): Promise<NewsletterIssue | null> {
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
