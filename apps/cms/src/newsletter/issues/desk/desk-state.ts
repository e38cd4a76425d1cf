import type { PayloadRequest } from 'payload';
import { configuration } from '../../../configuration';
import type { Query } from '../../../database/query';
import type { NewsletterIssue } from '../../../payload-types';
import { countRecipients } from '../../recipients';
import { type Archive, archiveOf } from '../archive';
import { checkIssue, type Finding } from '../checks';
import { composeIssue } from '../mail';
import { type Doubtful, doubtfulDeliveries, type Progress, progressOf } from '../progress';
import { type Send, sendOf } from '../schedule';
import { targetOf } from '../stored-issue';

const siteHost = () => new URL(configuration().SITE_URL).hostname;

/** Everything that the desk shows of an issue's sending. */
export interface DeskState {
  readonly send: Send | null;
  /** Before sending has begun. */
  readonly before: {
    readonly findings: readonly Finding[];
    readonly recipients: number;
    readonly testAddress: string;
  } | null;
  /** From then on. */
  readonly progress: Progress | null;
  readonly doubtful: readonly Doubtful[];
  readonly archive: Archive | null;
}

export async function deskState(
  req: PayloadRequest,
  query: Query,
  issue: NewsletterIssue,
): Promise<DeskState> {
  const send = await sendOf(query, issue.id);
  const archive = archiveOf(send, issue);
  if (send?.startedAt) {
    const progress = await progressOf(query, issue.id);
    const doubtful =
      progress.inDoubt + progress.resent > 0 ? await doubtfulDeliveries(query, issue.id, siteHost()) : [];
    return { send, before: null, progress, doubtful, archive };
  }
  const target = targetOf(issue);
  const [findings, recipients] = await Promise.all([
    composeIssue(req.payload, query, issue).then((composed) => checkIssue(query, issue, composed)),
    countRecipients(query, target.purpose, target.interests),
  ]);
  return {
    send,
    before: { findings, recipients, testAddress: req.user?.email ?? '' },
    progress: null,
    doubtful: [],
    archive,
  };
}
