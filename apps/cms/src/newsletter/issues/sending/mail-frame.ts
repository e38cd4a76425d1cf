import MimeNode from 'nodemailer/lib/mime-node';
import * as qp from 'nodemailer/lib/qp';

/** Where a mail goes, with the links that are one person's alone. */
export interface Recipient {
  readonly email: string;
  readonly unsubscribeUrl: string;
  readonly preferencesUrl: string;
}

/** Stand in the rendered mail for what differs from person to person. Nothing in them is changed by HTML escaping. */
export const UNSUBSCRIBE_MARK = 'https://rolebook-mark.invalid/unsubscribe';
export const PREFERENCES_MARK = 'https://rolebook-mark.invalid/preferences';

/** A mail as it was frozen: the same for everybody but for the marks. */
export interface FrozenMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** "Rolebook <hello@rolebook.example>" */
  readonly from: string;
  /** "The weekly briefing <weekly-briefing.rolebook.example>" */
  readonly listId: string;
  /** Where a mail to unsubscribe goes. */
  readonly replyTo: string;
}

type Piece = string | 'unsubscribeUrl' | 'preferencesUrl';

const MARKS = new Map<string, 'unsubscribeUrl' | 'preferencesUrl'>([
  [UNSUBSCRIBE_MARK, 'unsubscribeUrl'],
  [PREFERENCES_MARK, 'preferencesUrl'],
]);

/** Quoted-printable (RFC 2045, section 6.7): every line at most 76 characters. */
const encode = (text: string) => qp.wrap(qp.encode(Buffer.from(text.replace(/\r?\n/g, '\r\n'))), 76);

/** Encodes what is the same for everybody once. Around a mark stand soft line breaks, which decoding removes. */
function piecesOf(body: string): Piece[] {
  const marks = new RegExp(`(${[...MARKS.keys()].map((mark) => mark.replace(/[.]/g, '\\.')).join('|')})`);
  return body.split(marks).map((part) => MARKS.get(part) ?? encode(part));
}

const SOFT_BREAK = '=\r\n';

function fill(pieces: readonly Piece[], recipient: Recipient): string {
  return pieces
    .map((piece) =>
      piece === 'unsubscribeUrl' || piece === 'preferencesUrl'
        ? `${SOFT_BREAK}${encode(recipient[piece])}${SOFT_BREAK}`
        : piece,
    )
    .join('');
}

const escapeHtml = (url: string) => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Makes the mails of one issue. What all of them share is encoded once; a mail costs its headers and two links.
 * Header values go through nodemailer's own encoding, which lets nothing out of its line.
 */
export class MailFrame {
  private readonly html: readonly Piece[];
  private readonly text: readonly Piece[];
  private readonly boundary: string;

  constructor(
    private readonly mail: FrozenMail,
    issueId: string,
  ) {
    this.html = piecesOf(mail.html);
    this.text = piecesOf(mail.text);
    // "=_" cannot occur in quoted-printable text.
    this.boundary = `=_${issueId}`;
  }

  /** The whole message, ready for DATA. */
  messageFor(recipient: Recipient, messageId: string, date: Date): Buffer {
    const head = new MimeNode('multipart/alternative');
    head.setHeader([
      { key: 'From', value: this.mail.from },
      { key: 'To', value: recipient.email },
      { key: 'Subject', value: this.mail.subject },
      { key: 'Message-ID', value: messageId },
      { key: 'Date', value: date.toUTCString().replace(/GMT$/, '+0000') },
      { key: 'List-Id', value: this.mail.listId },
      {
        key: 'List-Unsubscribe',
        value: `<${recipient.unsubscribeUrl}>, <mailto:${this.mail.replyTo}?subject=unsubscribe>`,
      },
      { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
      { key: 'Precedence', value: 'bulk' },
      { key: 'MIME-Version', value: '1.0' },
      { key: 'Content-Type', value: `multipart/alternative; boundary="${this.boundary}"` },
    ]);
    const { boundary } = this;
    const part = (type: string, body: string) =>
      `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n`;
    const forHtml = {
      ...recipient,
      unsubscribeUrl: escapeHtml(recipient.unsubscribeUrl),
      preferencesUrl: escapeHtml(recipient.preferencesUrl),
    };
    return Buffer.from(
      `${head.buildHeaders()}\r\n\r\n${part('text/plain', fill(this.text, recipient))}${part('text/html', fill(this.html, forHtml))}--${boundary}--\r\n`,
    );
  }
}
