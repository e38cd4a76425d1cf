import { type Mail, type MailSender, renderLetter } from './letter';

export interface PreferencesLink {
  readonly sender: MailSender;
  readonly preferencesAddress: string;
}

/** Brings the link to the preferences to a subscriber who has no mail of ours at hand. */
export function renderPreferencesLinkMail({ sender, preferencesAddress }: PreferencesLink): Promise<Mail> {
  return renderLetter(
    {
      subject: `Your ${sender.siteName} preferences`,
      preheader: 'The link that you asked for.',
      heading: 'Choose what you receive',
      paragraphs: ['On the page below you choose what we send you and how often, or leave altogether.'],
      action: { label: 'Open my preferences', href: preferencesAddress },
      closing: ['If you did not ask for this, do nothing. Nothing changes by itself.'],
      reason:
        'You receive this one mail because this address was typed into the preferences form on our site.',
    },
    sender,
  );
}
