import type { MailSender } from '../letter';

/** What the foot of an issue must say by UK law and by ours: who, why, and how to stop it. */
export interface IssueFoot {
  readonly sender: MailSender;
  /** How readers know what they asked for: "The weekly briefing". */
  readonly purposeLabel: string;
  readonly contactEmail: string;
  readonly unsubscribeUrl: string;
  readonly preferencesUrl: string;
  /** The same issue on the site; null where it has no page. */
  readonly archiveUrl: string | null;
}

/** Why the person gets this mail, in the words of both twins. */
export const reasonFor = ({ purposeLabel, sender }: IssueFoot): string =>
  `You receive this because you agreed to receive “${purposeLabel}” from ${sender.siteName}.`;

/** Who sends it, in one line. */
export const senderLine = ({ sender, contactEmail }: IssueFoot): string =>
  [sender.legalLine ?? sender.siteName, contactEmail].join(', ');
