import { type Mail, type MailSender, renderLetter } from './letter';
import { validFor } from './valid-for';

export interface Invitation {
  readonly sender: MailSender;
  readonly name: string;
  /** Who invited; null when a command created the account. */
  readonly invitedBy: string | null;
  /** Page of the admin on which a password is chosen. */
  readonly setPasswordAddress: string;
  readonly validHours: number;
}

/** Invites a new member of the desk to choose a password. */
export function renderInvitationMail(invitation: Invitation): Promise<Mail> {
  const { sender, name, invitedBy, setPasswordAddress, validHours } = invitation;
  return renderLetter(
    {
      subject: `Your ${sender.siteName} desk account`,
      preheader: 'Choose a password to sign in.',
      heading: `Welcome to the desk, ${name}`,
      paragraphs: [
        invitedBy
          ? `${invitedBy} has made an account for you at ${sender.siteName}.`
          : `An account has been made for you at ${sender.siteName}.`,
        'Choose a password to sign in for the first time.',
      ],
      action: { label: 'Choose a password', href: setPasswordAddress },
      closing: [
        `The link works for ${validFor(validHours)}. After that, ask for a new one on the sign-in page.`,
      ],
      reason: 'You receive this mail because an administrator entered your address.',
    },
    sender,
  );
}
