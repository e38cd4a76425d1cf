import { APIError, ValidationError } from 'payload';
import type { Query } from '../database/query';

interface RefusalDetails {
  /** The field of the form that it is about. */
  readonly field?: string;
  /** Stores the plan as it is now; run after the transaction was undone. */
  readonly replan?: (query: Query) => Promise<void>;
}

/** An import that was not applied: nothing was written, and the message says what to do. */
export class ApplicationRefused extends Error {
  constructor(
    readonly status: 409 | 422,
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
  }
}

export function refuseApplication(
  status: ApplicationRefused['status'],
  message: string,
  details?: RefusalDetails,
): never {
  throw new ApplicationRefused(status, message, details);
}

/** What Payload says about fields, without its heading. */
function messagesOf(error: unknown): string | null {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ message }) => message).join(' ');
  }
  return error instanceof APIError && error.status < 500 ? error.message : null;
}

/** Runs a save; what it refuses is told with the line of the file. Our own failures stay what they are. */
export async function withSavedDocument<Result>(line: number, save: () => Promise<Result>): Promise<Result> {
  try {
    return await save();
  } catch (error) {
    const message = messagesOf(error);
    if (message === null) throw error;
    throw new ApplicationRefused(422, `Line ${line}: ${message} Nothing was saved.`);
  }
}
