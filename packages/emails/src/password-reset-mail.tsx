import { type Mail, type MailSender, renderLetter } from './letter';
import { validFor } from './valid-for';

export interface PasswordReset {
  readonly sender: MailSender;
  readonly resetAddress: string;
  readonly validHours: number;
}

/** Answers "I forgot my password". Says nothing about the account but that it exists to its own owner. */
export function renderPasswordResetMail(reset: PasswordReset): Promise<Mail> {
  const { sender, resetAddress, validHours } = reset;
  const hours = validFor(validHours);
  return renderLetter(
    {
      subject: `Reset your ${sender.siteName} password`,
      preheader: 'Choose a new password.',
      heading: 'Choose a new password',
      paragraphs: [`Somebody asked to reset the password of your desk account at ${sender.siteName}.`],
      action: { label: 'Choose a new password', href: resetAddress },
      closing: [
        `The link works for ${hours} and once. If you did not ask, do nothing: your password stays as it is.`,
      ],
      reason: 'You receive this mail because a reset was requested for your account.',
    },
    sender,
  );
}
