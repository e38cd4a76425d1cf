import type { AfterErrorHook } from 'payload';

/** PostgreSQL's class 22: what was sent cannot be a value of the field (a number too large, an impossible date or id). */
const UNFIT_VALUE = /^22/;
/** A unique index that a hook did not foresee, because two requests came at the same moment. */
const DUPLICATE = '23505';

function databaseCode(error: unknown, depth = 0): string | null {
  if (!error || typeof error !== 'object' || depth > 4) return null;
  const { cause, code } = error as { cause?: unknown; code?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  return databaseCode(cause, depth + 1);
}

/** Values that the database refuses are the sender's mistake, not ours: 400 instead of 500. */
export const explainDatabaseError: AfterErrorHook = ({ error }) => {
  const code = databaseCode(error);
  if (code && UNFIT_VALUE.test(code)) {
    return {
      status: 400,
      response: { errors: [{ message: 'A value does not fit the field that it is compared with.' }] },
    };
  }
  if (code === DUPLICATE) {
    return {
      status: 409,
      response: {
        errors: [{ message: 'Another document with the same name was saved just now. Try again.' }],
      },
    };
  }
};
