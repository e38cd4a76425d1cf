import { type Mail, type MailSender, renderLetter } from './letter';
import { validFor } from './valid-for';

export interface SignUpConfirmation {
  readonly sender: MailSender;
  /** Page with one button; opening it changes nothing. */
  readonly confirmAddress: string;
  /** What was asked for, in the words of the form: "Weekly insight". */
  readonly purposes: readonly string[];
  /** How long the link works, in hours. */
  readonly validHours: number;
}

/** Asks the owner of an address whether the sign-up was theirs. Holds nothing else: nobody has agreed to anything yet. */
export function renderSignUpConfirmationMail(confirmation: SignUpConfirmation): Promise<Mail> {
  const { sender, confirmAddress, purposes, validHours } = confirmation;
  return renderLetter(
    {
      subject: `Confirm your ${sender.siteName} subscription`,
      preheader: 'One press of a button and you are on the list.',
      heading: 'Is this you?',
      paragraphs: [
        `Somebody gave this address to receive the following from ${sender.siteName}: ${purposes.join(', ')}.`,
        'If that was you, open the page below and press its button. Until then you are not subscribed.',
      ],
      action: { label: 'Confirm my subscription', href: confirmAddress },
      closing: [
        `The link works for ${validFor(validHours)}.`,
        'If it was not you, do nothing. The request is deleted and no further mail follows from it.',
      ],
      reason: 'You receive this one mail because the address was typed into the sign-up form on our site.',
    },
    sender,
  );
}
