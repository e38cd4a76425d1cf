import type { Payload, PayloadRequest } from 'payload';
import { isJudged } from '../checklist/judges';
import { openItems } from '../checklist/open-items';
import { poolOf, queryOn } from '../database/query';
import { isUuid } from '../fields/id-of';

/** What the drawer of the admin sends. */
export interface Schedule {
  readonly type?: string;
  /** Takes a schedule back instead of making one. */
  readonly deleteID?: unknown;
  readonly doc?: { readonly relationTo?: string; readonly value?: unknown };
}

/** The drawer takes a schedule back by its id alone. @returns the collection of what it would have published */
export async function scheduledCollection(payload: Payload, id: unknown): Promise<string | undefined> {
  const [job] = await queryOn(poolOf(payload))<{ collection: string }>(
    `select input->'doc'->>'relationTo' as collection from payload_jobs
     where id::text = $1 and task_slug = 'schedulePublish'`,
    [String(id)],
  );
  return job?.collection;
}

/** What stands in the way of publishing the newest draft later, in words for the drawer; null where nothing does. */
export async function whyNotSchedule(
  payload: Payload,
  req: PayloadRequest,
  { deleteID, doc, type }: Schedule,
): Promise<string | null> {
  const collection = doc?.relationTo;
  const id = doc?.value;
  if (type === 'unpublish' || deleteID || !isJudged(collection) || typeof id !== 'string' || !isUuid(id)) {
    return null;
  }
  const draft = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  if (!draft) return null;
  const query = queryOn(poolOf(payload));
  const { refused, unanswered } = await openItems(req, query, collection, { ...draft }, id);
  const [first, ...others] = [...refused, ...unanswered];
  if (!first) return null;
  const more = others.length > 0 ? ` And ${others.length} more.` : '';
  const remedy =
    refused.length > 0
      ? 'Mend what the checklist names in red'
      : 'Mend it, or give a reason in the checklist beside the document';
  return `Not scheduled: ${first.message}${more} ${remedy}, then schedule again.`;
}
