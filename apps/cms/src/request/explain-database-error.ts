import type { AfterErrorHook } from 'payload';

/** PostgreSQL's class 22: what was sent cannot be a value of the field (a number too large, an impossible date or id). */
const UNFIT_VALUE = /^22/;
/** A unique index that a hook did not foresee, because two requests came at the same moment. */
const DUPLICATE = '23505';
/** A foreign key without its document. */
const POINTS_AT_NOTHING = '23503';

interface DatabaseFailure {
  readonly code: string;
  readonly detail: string;
}

function databaseFailure(error: unknown, depth = 0): DatabaseFailure | null {
  if (!error || typeof error !== 'object' || depth > 4) return null;
  const { cause, code, detail } = error as { cause?: unknown; code?: unknown; detail?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return { code, detail: String(detail ?? '') };
  return databaseFailure(cause, depth + 1);
}

/** The field of `Key (version_hero_id)=(…) is not present in table "media".`; null for other sentences. */
function pointingField(detail: string): string | null {
  const column = /^Key \((?:version_)?(\w+?)_id\)=\(.*\) is not present/.exec(detail)?.[1];
  return column?.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) ?? null;
}

/** Values that the database refuses are the sender's mistake, not ours: 400 instead of 500. */
export const explainDatabaseError: AfterErrorHook = ({ error }) => {
  const { code, detail } = databaseFailure(error) ?? { code: '', detail: '' };
  const pointing = code === POINTS_AT_NOTHING ? pointingField(detail) : null;
  if (pointing) {
    const message = `"${pointing}" names a document that is not there, or no longer. Choose another one.`;
    return { status: 400, response: { errors: [{ message }] } };
  }
  if (UNFIT_VALUE.test(code)) {
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
