import type { PayloadRequest } from 'payload';
import { configuration } from '../../../configuration';
import type { Query } from '../../../database/query';
import type { NewsletterIssue } from '../../../payload-types';
import { countRecipients } from '../../recipients';
import { type Archive, archiveOf } from '../archive';
import { checkIssue } from '../checks';
import type { Finding } from '../finding';
import { linksElsewhere } from '../link-findings';
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
    /** Links to other sites, which nobody but a person opens. */
    readonly linksElsewhere: readonly string[];
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
  const composed = await composeIssue(req.payload, query, issue);
  const [findings, recipients] = await Promise.all([
    checkIssue(query, issue, composed),
    countRecipients(query, target.purpose, target.interests),
  ]);
  return {
    send,
    before: {
      findings,
      linksElsewhere: linksElsewhere(composed.mail.html),
      recipients,
      testAddress: req.user?.email ?? '',
    },
    progress: null,
    doubtful: [],
    archive,
  };
}
