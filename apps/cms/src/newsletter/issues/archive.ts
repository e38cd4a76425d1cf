import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import { transactionOf } from '../../database/query';
import type { NewsletterIssue } from '../../payload-types';
import { recordChange } from '../../renewal/record-change';
import type { Send } from './schedule';

/** The page on the site of an issue that was sent. */
export interface Archive {
  readonly path: string;
  /** Readers see it now. */
  readonly shown: boolean;
}

/** Null while sending has not begun: there is nothing to show yet. */
export function archiveOf(send: Send | null, issue: NewsletterIssue): Archive | null {
  if (!send?.startedAt) return null;
  return { path: `/newsletter/issues/${issue.slug}`, shown: issue._status === 'published' };
}

/**
 * Puts the page of a sent issue on the site, or takes it down. What people received stays as it is; the page, the list
 * of issues and the sitemap follow as with any other document.
 *
 * By SQL and not by Payload's update, which would check the fields anew: an issue must come down also when pages that
 * it names have gone since.
 */
export async function showInArchive(payload: Payload, issueId: string, shown: boolean): Promise<void> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const query = await transactionOf(req);
    const status = shown ? 'published' : 'draft';
    await query('update newsletter_issues set _status = $2, updated_at = now() where id = $1', [
      issueId,
      status,
    ]);
    await query(
      `update _newsletter_issues_v set version__status = $2, version_updated_at = now(), updated_at = now()
       where parent_id = $1 and latest`,
      [issueId, status],
    );
    await recordChange({ payload, query, req }, 'newsletter-issues', issueId);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
