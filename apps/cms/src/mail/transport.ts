import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import nodemailer from 'nodemailer';
import { configuration } from '../configuration';
import { splitSender } from './split-sender';

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
