/** What came of offering one mail to the mail server. */
export type Handover =
  | { readonly outcome: 'accepted' }
  /** It answered, and no. `reply`: status and enhanced code, never its words, which repeat the address. */
  | {
      readonly outcome: 'refused';
      readonly permanent: boolean;
      readonly at: 'sender' | 'recipient' | 'message';
      readonly reply: string;
    }
  /** Nothing was handed over: no connection, or cut before the mail. */
  | { readonly outcome: 'unreachable'; readonly reply: string }
  /** Cut after the mail began: it may have it, or not. */
  | { readonly outcome: 'unknown'; readonly reply: string };

/** The part of nodemailer's errors that is safe to look at. */
interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

const AT: Readonly<Record<string, 'recipient' | 'message'>> = { 'RCPT TO': 'recipient', DATA: 'message' };

/** Status and enhanced status code (RFC 3463) of a reply: "550 5.1.1". */
function replyOf({ responseCode, response, code }: SmtpError): string {
  if (!responseCode) return code ?? 'no answer';
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  return enhanced ? `${responseCode} ${enhanced}` : String(responseCode);
}

/**
 * Reads an error of nodemailer's SMTP connection.
 * @param handed whether the body of the mail had begun to leave
 */
export function handoverOf(error: unknown, handed: boolean): Handover {
  const smtp = (error ?? {}) as SmtpError;
  const reply = replyOf(smtp);
  if (smtp.responseCode) {
    return {
      outcome: 'refused',
      permanent: smtp.responseCode >= 500,
      at: AT[smtp.command ?? ''] ?? (handed ? 'message' : 'sender'),
      reply,
    };
  }
  // It offers no sign-in, or none that we know: as good as a refusal.
  if (smtp.code === 'EAUTH') return { outcome: 'refused', permanent: true, at: 'sender', reply };
  return { outcome: handed ? 'unknown' : 'unreachable', reply };
}

/**
 * Whether a refusal at RCPT means that there is no such mailbox. Policy (5.7) and a full or switched-off mailbox (5.2)
 * say nothing of the kind, nor does a server that refuses everything.
 */
export function isDeadAddress(handover: Handover): boolean {
  if (handover.outcome !== 'refused' || !handover.permanent || handover.at !== 'recipient') return false;
  const [status, enhanced] = handover.reply.split(' ');
  if (enhanced) return enhanced.startsWith('5.1.') && enhanced !== '5.1.7' && enhanced !== '5.1.8';
  return status === '550' || status === '551' || status === '553';
}

/**
 * What a mail that failed for good says of its address: dead, or one more bounce in a row (a full mailbox, put off until
 * given up). Null where it says nothing: our mail or we were refused, or the recipient's policy does not want us.
 */
export function bounceOf(handover: Handover): 'hard-bounce' | 'soft-bounce' | null {
  if (isDeadAddress(handover)) return 'hard-bounce';
  if (handover.outcome !== 'refused' || handover.at !== 'recipient') return null;
  return /^\d{3} [45]\.7\./.test(handover.reply) ? null : 'soft-bounce';
}
