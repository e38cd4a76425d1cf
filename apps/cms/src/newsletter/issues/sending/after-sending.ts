import type { Query } from '../../../database/query';
import { recordWritten } from '../../recipients';

/** Notes on the subscribers that an issue reached them: who asked for one mail a month has had it. */
export async function recordIssueWritten(query: Query, issueId: string): Promise<void> {
  const rows = await query<{ id: string }>(
    `select subscriber_id as id from rolebook.issue_deliveries where issue_id = $1 and state = 'sent'`,
    [issueId],
  );
  await recordWritten(
    query,
    rows.map(({ id }) => id),
  );
}
