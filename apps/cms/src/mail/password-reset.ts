import { renderPasswordResetMail } from '@rolebook/emails/password-reset-mail';
import { passwordAddress } from './password-address';
import { mailSender } from './sender';

/** Hours for which a reset link works; Payload's own default is the same. */
const VALID_HOURS = 1;

const render = (token: string) =>
  renderPasswordResetMail({
    sender: mailSender(),
    resetAddress: passwordAddress(token),
    validHours: VALID_HOURS,
  });

export const passwordResetMail = {
  html: async (token: string) => (await render(token)).html,
  subject: async () => (await render('unused')).subject,
};
