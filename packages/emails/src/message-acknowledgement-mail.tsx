import type { MessageKind } from '@rolebook/contract/reader-message';
import { type Mail, type MailSender, renderLetter } from './letter';

export interface MessageAcknowledgement {
  readonly sender: MailSender;
  readonly kind: MessageKind;
  /** What the writer can name later. */
  readonly reference: string;
  readonly privacyAddress: string;
}

const WORDS: Readonly<Record<MessageKind, { heading: string; paragraphs: readonly string[] }>> = {
  'error-report': {
    heading: 'Thank you for telling us',
    paragraphs: [
      'An editor checks what you reported against the source. If we correct it, the correction stands under the page and in our corrections log.',
    ],
  },
  complaint: {
    heading: 'We have your complaint',
    paragraphs: [
      'This acknowledges your complaint about how we handled personal data. We look into it without undue delay and tell you what came of it.',
      'If you are not content with our answer, you can complain to the Information Commissioner: ico.org.uk/make-a-complaint.',
    ],
  },
  contact: {
    heading: 'Your message has arrived',
    paragraphs: ['It is with the editors, who answer what needs an answer.'],
  },
};

/** Says that a message arrived, and its reference; holds nothing of the message itself. */
export function renderMessageAcknowledgementMail(message: MessageAcknowledgement): Promise<Mail> {
  const { sender, kind, reference, privacyAddress } = message;
  const { heading, paragraphs } = WORDS[kind];
  return renderLetter(
    {
      subject: `${heading} (${reference})`,
      preheader: `Your reference is ${reference}.`,
      heading,
      paragraphs: [
        ...paragraphs,
        `Your reference is ${reference}. Please name it when you write to us again.`,
      ],
      action: kind === 'complaint' ? { label: 'Read how we handle data', href: privacyAddress } : null,
      closing: [
        'If you did not write to us, somebody gave your address by mistake; no further mail follows from it.',
      ],
      reason: `You receive this one mail because this address was given in a form on ${sender.siteName}.`,
    },
    sender,
  );
}
