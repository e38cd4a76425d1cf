import { type Mail, type MailSender, renderLetter } from './letter';
import { validFor } from './valid-for';

export interface DataLink {
  readonly sender: MailSender;
  /** Page on which the person can download, erase or move what is kept about them. */
  readonly dataAddress: string;
  /** How long the link works, in hours. */
  readonly validHours: number;
}

/** Brings the fresh link that opens somebody's data: asked for on the preferences page, sent to the mailbox alone. */
export function renderDataLinkMail({ sender, dataAddress, validHours }: DataLink): Promise<Mail> {
  return renderLetter(
    {
      subject: `Your data at ${sender.siteName}`,
      preheader: 'The link that you asked for.',
      heading: 'The link that you asked for',
      paragraphs: [
        'On the page behind it you can download what we keep about you, change your address, or have everything erased.',
      ],
      action: { label: 'Open my data', href: dataAddress },
      closing: [
        `The link works for ${validFor(validHours)}. Do not forward this mail: whoever holds the link can do all of this.`,
        'If you did not ask for it, do nothing. Nothing changes by itself.',
      ],
      reason:
        'You receive this one mail because somebody asked for it on the page of your newsletter preferences.',
    },
    sender,
  );
}
