import { type CollectionBeforeOperationHook, ValidationError } from 'payload';

/** NIST SP 800-63B: length counts, composition rules do not. */
export const SHORTEST_PASSWORD = 12;

export const requireLongPassword: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const password = (args as { data?: { password?: unknown } }).data?.password;
  if (typeof password !== 'string' || password === '' || password.length >= SHORTEST_PASSWORD) return args;
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [
        {
          path: 'password',
          label: 'Password',
          message: `A password has at least ${SHORTEST_PASSWORD} characters.`,
        },
      ],
      req,
    },
    req.t,
  );
};
