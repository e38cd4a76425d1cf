import { type Mail, type MailSender, renderLetter } from './letter';
import { validFor } from './valid-for';

export interface NewAddress {
  readonly sender: MailSender;
  /** Page with one button; opening it changes nothing. */
  readonly confirmAddress: string;
  /** How long the link works, in hours. */
  readonly validHours: number;
}

/** Asks the owner of a new address whether a subscription may move there. */
export function renderNewAddressMail({ sender, confirmAddress, validHours }: NewAddress): Promise<Mail> {
  return renderLetter(
    {
      subject: `Confirm your new address for ${sender.siteName}`,
      preheader: 'One press of a button and your newsletter comes here.',
      heading: 'Shall it come here?',
      paragraphs: [
        `A subscriber of ${sender.siteName} gave this address as their new one.`,
        'If that was you, open the page below and press its button. Until then nothing changes.',
      ],
      action: { label: 'Use this address', href: confirmAddress },
      closing: [
        `The link works for ${validFor(validHours)}.`,
        'If it was not you, do nothing. No further mail follows.',
      ],
      reason: 'You receive this one mail because the address was given as the new one of a subscriber.',
    },
    sender,
  );
}
