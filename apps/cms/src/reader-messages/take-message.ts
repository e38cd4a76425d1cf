import { randomUUID } from 'node:crypto';
import { MESSAGE_LENGTH, type MessageRequest } from '@rolebook/contract/reader-message';
import type { Payload } from 'payload';
import { configuration } from '../configuration';
import { inTransaction, poolOf, type Query, queryOn } from '../database/query';
import { type EmailAddress, readEmailAddress } from '../newsletter/email-address';
import { formTokenFault, spendFormToken } from '../newsletter/form-token';
import { mayAcknowledge, messageWait } from './limits';
import { newReference } from './reference';
import { ACKNOWLEDGE_TASK } from './task-names';

export type MessageResult =
  | { readonly outcome: 'accepted'; readonly reference: string }
  | { readonly outcome: 'slow-down'; readonly seconds: number }
  | { readonly outcome: 'fault'; readonly field: string; readonly code: string; readonly message: string };

const fault = (field: string, code: string, message: string): MessageResult => ({
  outcome: 'fault',
  field,
  code,
  message,
});

/** Days within which a complaint about personal data must be acknowledged (Data Protection Act 2018, s. 164A). */
const COMPLAINT_DAYS = 30;

/** Takes what a reader wrote: kept, put on the desk, and acknowledged by mail where there is an address. */
export async function takeMessage(
  payload: Payload,
  request: MessageRequest,
  now = Date.now(),
): Promise<MessageResult> {
  const pool = poolOf(payload);
  const { SHARED_SECRET } = configuration();
  const tokenFault = formTokenFault(SHARED_SECRET, request.formToken, now, 'reader-message-form');
  // A program that fills in every field is told what a person is told.
  if (request.website !== '') return { outcome: 'accepted', reference: newReference() };
  // Programs press at once, and so does a person whose form is shown once more: nobody may believe to have written who
  // has not.
  if (tokenFault === 'early') {
    return fault(
      'formToken',
      tokenFault,
      'That was quicker than we can take it. Please press the button once more.',
    );
  }
  if (tokenFault) {
    return fault(
      'formToken',
      tokenFault,
      'The form was open for too long. Please press the button once more.',
    );
  }
  const seconds = await messageWait(queryOn(pool), request.clientAddress);
  if (seconds !== null) return { outcome: 'slow-down', seconds };

  const text = readable(request.message);
  if (text === '') return fault('message', 'missing', 'Write what it is about.');
  if (text.length > MESSAGE_LENGTH) {
    return fault(
      'message',
      'too-long',
      `Shorten your message to ${MESSAGE_LENGTH} characters; it has ${text.length}.`,
    );
  }
  const email = readEmailAddress(request.email);
  if (!email && (request.email.trim() !== '' || request.kind !== 'error-report')) {
    return fault('email', 'malformed', 'Enter an email address in full, such as name@example.org.');
  }
  return inTransaction(pool, (query) => keep(query, request, text, email));
}

async function keep(
  query: Query,
  request: MessageRequest,
  text: string,
  email: EmailAddress | null,
): Promise<MessageResult> {
  if (!(await spendFormToken(query, request.formToken))) {
    return fault('formToken', 'used', 'This form was already sent. Please press the button once more.');
  }
  const id = randomUUID();
  const reference = newReference();
  await query(
    `insert into reader_messages (id, state, kind, reference, page, about, message, name, email, due_on)
     values ($1, 'open', $2::enum_reader_messages_kind, $3, $4, $5, $6, $7, $8,
       case when $2::enum_reader_messages_kind = 'complaint' then date_trunc('day', now()) + make_interval(days => $9, hours => 12) end)`,
    [
      id,
      request.kind,
      reference,
      /^\/[\w\-./]*$/.test(request.page) ? request.page : null,
      oneLine(request.about, 300) || null,
      text,
      oneLine(request.name, 200) || null,
      email?.address ?? null,
      COMPLAINT_DAYS,
    ],
  );
  if (email && (await mayAcknowledge(query, email))) {
    await query('select graphile_worker.add_job($1, payload => $2::json, max_attempts => 12)', [
      ACKNOWLEDGE_TASK,
      JSON.stringify({ messageId: id }),
    ]);
  }
  return { outcome: 'accepted', reference };
}

/** Text as people write it: control characters, which PostgreSQL and screens dislike, are left out. */
const readable = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

const oneLine = (text: string, most: number) => readable(text).replace(/\s+/g, ' ').slice(0, most);
