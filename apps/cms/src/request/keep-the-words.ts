import { type AfterErrorHook, APIError } from 'payload';

/**
 * A refusal keeps its words. Payload (3.90) drops the message of an error whose class has no name, and a production build
 * takes the name away: editors would read "An unknown error occurred".
 */
export const keepTheWords: AfterErrorHook = ({ error }) => {
  if (!(error instanceof APIError) || !error.isPublic || error.data || error.name) return;
  return { status: error.status, response: { errors: [{ message: error.message }] } };
};
