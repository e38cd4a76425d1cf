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

interface Header {
  readonly key: string;
  readonly value: string;
}

/** Headers through nodemailer's own encoding, which lets nothing out of its line. */
function headerLines(headers: readonly Header[]): string {
  const node = new MimeNode();
  node.setHeader([...headers]);
  const given = new Set(headers.map(({ key }) => key.toLowerCase()));
  // The node adds a date and an identity of its own.
  const lines = node.buildHeaders().split(/\r\n(?=\S)/);
  return lines.filter((line) => given.has(line.slice(0, line.indexOf(':')).toLowerCase())).join('\r\n');
}

/** What needs no encoding in a header: as subscribers' addresses are kept, see email-address.ts. */
const PLAIN_ADDRESS = /^[A-Za-z0-9.!#$%&'*+/?^_`{|}~-]+@[A-Za-z0-9.-]+$/;

const toLine = (email: string) =>
  PLAIN_ADDRESS.test(email) ? `To: ${email}` : headerLines([{ key: 'To', value: email }]);

/** A value that we make ourselves and that has no words in it: whatever is not visible ASCII has no business there. */
const visible = (value: string) => value.replace(/[^\x21-\x7e]/g, '');

/**
 * Makes the mails of one issue. What all of them share, headers and bodies, is encoded once; a mail costs its recipient,
 * its identity and two links.
 */
export class MailFrame {
  private readonly html: readonly Piece[];
  private readonly text: readonly Piece[];
  private readonly boundary: string;
  private readonly sharedHeaders: string;
  private readonly unsubscribeByMail: string;

  constructor(mail: FrozenMail, issueId: string) {
    this.html = piecesOf(mail.html);
    this.text = piecesOf(mail.text);
    // "=_" cannot occur in quoted-printable text.
    this.boundary = `=_${issueId}`;
    this.unsubscribeByMail = visible(`mailto:${mail.replyTo}?subject=unsubscribe`);
    this.sharedHeaders = headerLines([
      { key: 'From', value: mail.from },
      { key: 'Subject', value: mail.subject },
      { key: 'List-Id', value: mail.listId },
      { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
      { key: 'Precedence', value: 'bulk' },
      { key: 'MIME-Version', value: '1.0' },
      { key: 'Content-Type', value: `multipart/alternative; boundary="${this.boundary}"` },
    ]);
  }

  /** The whole message, ready for DATA. */
  messageFor(recipient: Recipient, messageId: string, date: Date): Buffer {
    const { boundary } = this;
    const part = (type: string, body: string) =>
      `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n`;
    const forHtml = {
      ...recipient,
      unsubscribeUrl: escapeHtml(recipient.unsubscribeUrl),
      preferencesUrl: escapeHtml(recipient.preferencesUrl),
    };
    const head = [
      this.sharedHeaders,
      toLine(recipient.email),
      `Message-ID: ${visible(messageId)}`,
      `Date: ${date.toUTCString().replace(/GMT$/, '+0000')}`,
      `List-Unsubscribe: <${visible(recipient.unsubscribeUrl)}>,\r\n <${this.unsubscribeByMail}>`,
    ].join('\r\n');
    return Buffer.from(
      `${head}\r\n\r\n${part('text/plain', fill(this.text, recipient))}${part('text/html', fill(this.html, forHtml))}--${boundary}--\r\n`,
    );
  }
}
