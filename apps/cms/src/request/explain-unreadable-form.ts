import type { AfterErrorHook } from 'payload';

/** What Payload's parser of forms says of what is none. */
const NO_FORM =
  /^(?:Unexpected end of form|Malformed part header|Malformed content type|Multipart: Boundary not found|Request is not eligible for file upload|Invalid filename)/;

/** A form that cannot be read, or whose fields are no JSON, is its sender's mistake: 400 instead of 500. */
export const explainUnreadableForm: AfterErrorHook = ({ error, req }) => {
  if (!req?.headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data')) return;
  if (!(error instanceof SyntaxError) && !NO_FORM.test(error.message)) return;
  return {
    status: 400,
    response: { errors: [{ message: 'The form could not be read. Load the page again and send it anew.' }] },
  };
};
