import type { Query } from '../../../database/query';
import { splitSender } from '../../../mail/split-sender';
import { type FrozenMail, MailFrame } from './mail-frame';

interface Frame {
  readonly mail: MailFrame;
  readonly purpose: string;
  readonly envelopeFrom: string;
}

/** The frozen mails of the issues under way, read and encoded once a process: what is frozen does not change. */
export class Frames {
  private readonly known = new Map<string, Frame>();

  async of(query: Query, issueId: string): Promise<Frame> {
    const known = this.known.get(issueId);
    if (known) return known;
    const [row] = await query<{ mail: FrozenMail; purpose: string }>(
      'select mail, purpose from rolebook.issue_sends where issue_id = $1 and mail is not null',
      [issueId],
    );
    if (!row) throw new Error(`Issue ${issueId} has nothing frozen to send.`);
    const frame = {
      mail: new MailFrame(row.mail, issueId),
      purpose: row.purpose,
      envelopeFrom: splitSender(row.mail.from).address,
    };
    this.known.set(issueId, frame);
    return frame;
  }

  forget(issueId: string): void {
    this.known.delete(issueId);
  }
}
