import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import nodemailer from 'nodemailer';
import { configuration } from '../configuration';

/** "Rolebook <hello@rolebook.example>" in its two parts. */
export function splitSender(sender: string): { name: string; address: string } {
  const match = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(sender);
  return match?.[2]
    ? { name: match[1] || match[2], address: match[2] }
    : { name: 'Rolebook', address: sender.trim() };
}

/** Sends by SMTP. Deadlines keep a hanging server from holding a save; nothing is connected before the first mail. */
export function mailTransport() {
  const { MAIL_FROM, SMTP_URL } = configuration();
  const { name, address } = splitSender(MAIL_FROM);
  return nodemailerAdapter({
    defaultFromAddress: address,
    defaultFromName: name,
    skipVerify: true,
    transport: nodemailer.createTransport(SMTP_URL, {}),
  });
}
