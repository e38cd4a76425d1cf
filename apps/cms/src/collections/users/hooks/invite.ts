import { renderInvitationMail } from '@rolebook/emails/invitation-mail';
import type { CollectionAfterChangeHook } from 'payload';
import { passwordAddress } from '../../../mail/password-address';
import { mailSender } from '../../../mail/sender';

const VALID_HOURS = 72;

/**
 * Invites whom an administrator has just entered: a mail with a link under which the password is chosen. Accounts that
 * a command makes (seed, first administrator) are not invited. A mail that cannot be sent does not undo the account:
 * "Forgot password" on the sign-in page sends another.
 */
export const inviteNewUser: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !req.user) return doc;
  try {
    const token = await req.payload.forgotPassword({
      collection: 'users',
      data: { email: doc.email },
      disableEmail: true,
      expiration: VALID_HOURS * 60 * 60_000,
      req,
    });
    const mail = await renderInvitationMail({
      sender: mailSender(),
      name: doc.name,
      invitedBy: 'name' in req.user ? String(req.user.name) : null,
      setPasswordAddress: passwordAddress(token),
      validHours: VALID_HOURS,
    });
    await req.payload.sendEmail({ to: doc.email, ...mail });
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'An invitation could not be sent.' });
  }
  return doc;
};
