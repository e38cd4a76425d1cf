import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import { transactionOf } from '../../database/query';
import { checkIssue } from './checks';
import { composeIssue } from './mail';
import { enlistRecipients } from './sending/enlist';
import { newestDraft, targetOf } from './stored-issue';

export type Beginning = 'started' | 'held' | 'not-due';

/**
 * Starts the sending of an issue whose time has come, in one transaction: what it says is frozen, everybody who is to
 * receive it gets a delivery row, its archive page goes up, and nobody can change it any more. An issue that fails a
 * check is held, and says why. Two workers at once: one of them finds it started.
 */
export async function beginSending(payload: Payload, issueId: string): Promise<Beginning> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const query = await transactionOf(req);
    const [send] = await query(
      `select from rolebook.issue_sends where issue_id = $1 and state = 'scheduled' and scheduled_for <= now() for update`,
      [issueId],
    );
    if (!send) {
      await killTransaction(req);
      return 'not-due';
    }
    const hold = async (note: string): Promise<Beginning> => {
      await query(
        `update rolebook.issue_sends set state = 'held', hold = 'checks', hold_note = $2 where issue_id = $1`,
        [issueId, note],
      );
      await commitTransaction(req);
      return 'held';
    };
    const issue = await newestDraft(payload, issueId, req);
    if (!issue || issue.deletedAt) return hold('The issue was deleted.');
    const composed = await composeIssue(payload, query, issue);
    const refusals = (await checkIssue(query, issue, composed)).filter(
      ({ severity }) => severity === 'refuse',
    );
    if (refusals.length > 0) return hold(refusals.map(({ message }) => message).join(' '));

    await query(
      `update rolebook.issue_sends set state = 'sending', purpose = $2, started_at = now(), content = $3::jsonb, mail = $4::jsonb
       where issue_id = $1`,
      [issueId, issue.purpose, JSON.stringify(composed.content), JSON.stringify(composed.mail)],
    );
    await enlistRecipients(query, issueId, targetOf(issue));
    await payload.update({
      collection: 'newsletter-issues',
      id: issueId,
      // Nothing but sending may publish it: see the rights matrix.
      data: { sentAt: new Date().toISOString(), _status: issue.archive ? 'published' : 'draft' },
      draft: !issue.archive,
      depth: 0,
      overrideAccess: true,
      req,
    });
    await commitTransaction(req);
    return 'started';
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
