import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload';

/** Says what a wrong password says: whether the account exists is nobody's business. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.disabled) throw new AuthenticationError(req.t);
  return user;
};
