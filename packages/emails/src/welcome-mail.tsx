import { type Mail, type MailSender, renderLetter } from './letter';

export interface Welcome {
  readonly sender: MailSender;
  /** In the editors' words; blank lines part paragraphs. */
  readonly text: string;
  /** What the person subscribed to, in the words of the form. */
  readonly purpose: string;
  readonly preferencesAddress: string;
  readonly unsubscribeAddress: string;
}

/** The first mail to a new subscriber: what comes, where to say what one would rather read, and how to leave. */
export function renderWelcomeMail(welcome: Welcome): Promise<Mail> {
  const { sender, text, purpose, preferencesAddress, unsubscribeAddress } = welcome;
  const paragraphs = text.split(/\n{2,}/).flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').trim() || []);
  return renderLetter(
    {
      subject: `Welcome to ${sender.siteName}`,
      preheader: `You are subscribed to ${purpose}.`,
      heading: 'You are on the list',
      paragraphs: [`You are subscribed to ${purpose}.`, ...paragraphs],
      action: { label: 'Choose what you receive', href: preferencesAddress },
      closing: [],
      reason: `You receive this because you confirmed your subscription to ${purpose}.`,
      leave: { label: 'Unsubscribe', href: unsubscribeAddress },
    },
    sender,
  );
}
