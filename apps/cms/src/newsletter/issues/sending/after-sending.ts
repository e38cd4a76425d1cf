import type { Query } from '../../../database/query';
import { recordWritten } from '../../recipients';

/**
 * Notes on the subscribers that an issue reached them: who asked for one mail a month has had it. Once for each issue,
 * also when it is finished a second time because something was tried again.
 */
export async function recordIssueWritten(query: Query, issueId: string): Promise<void> {
  const rows = await query<{ id: string }>(
    `select subscriber.id from rolebook.issue_deliveries delivery
     join rolebook.issue_sends send on send.issue_id = delivery.issue_id
     join rolebook.subscribers subscriber on subscriber.id = delivery.subscriber_id
     where delivery.issue_id = $1 and delivery.state = 'sent'
       and (subscriber.last_issue_at is null or subscriber.last_issue_at < send.started_at)`,
    [issueId],
  );
  await recordWritten(
    query,
    rows.map(({ id }) => id),
  );
}
