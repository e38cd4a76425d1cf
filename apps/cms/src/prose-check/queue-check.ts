import type { CollectionAfterChangeHook } from 'payload';
import { type Query, transactionOf } from '../database/query';
import type { ProseJob } from './check-published';
import { isChecked } from './read-document';

/** Task of the worker that checks published texts against the figures. */
export const PROSE_TASK = 'check-prose';

/** One job for what is to be checked, however often it is asked for before it is done. */
export const queueProseCheck = (query: Query, job: ProseJob) =>
  query(`select graphile_worker.add_job($1, $2::json, max_attempts => 5, job_key => $3)`, [
    PROSE_TASK,
    JSON.stringify(job),
    `${PROSE_TASK}:${Object.values(job).join(':')}`,
  ]);

const wasOrIsPublic = (
  document: { _status?: unknown } | undefined,
  before: { _status?: unknown } | undefined,
) => document?._status === 'published' || before?._status === 'published';

/** In the transaction of a save: a text that is published is checked, and texts on the role of a figure that changed. */
export const checkProseLater: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!wasOrIsPublic(doc, previousDoc)) return doc;
  const query = await transactionOf(req);
  if (collection.slug === 'salary-figures') await queueProseCheck(query, { figure: String(doc.id) });
  else if (isChecked(collection.slug) && doc._status === 'published') {
    await queueProseCheck(query, { collection: collection.slug, id: String(doc.id) });
  }
  return doc;
};
