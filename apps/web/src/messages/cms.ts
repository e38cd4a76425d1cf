import { faultSchema } from '@rolebook/contract/newsletter';
import {
  type MessageRequest,
  messageAnswerSchema,
  messageTokenAnswerSchema,
} from '@rolebook/contract/reader-message';
import { postSigned } from '../cms/signed-post';

export async function freshMessageToken(): Promise<string> {
  const { json } = await postSigned('/api/letters/form-token', {});
  return messageTokenAnswerSchema.parse(json).token;
}

export type MessageOutcome =
  | { readonly accepted: true; readonly reference: string }
  | {
      readonly accepted: false;
      readonly status: 422 | 429;
      readonly field: string | null;
      readonly message: string;
      readonly retryAfter: string | null;
    };

/** @throws Error when the cms is down or answers something else than agreed */
export async function sendMessage(message: MessageRequest): Promise<MessageOutcome> {
  const { status, headers, json } = await postSigned('/api/letters', message);
  if (status === 202) return { accepted: true, reference: messageAnswerSchema.parse(json).reference };
  const { error } = faultSchema.parse(json);
  if (status !== 429 && status !== 422) throw new Error(`A message was answered with ${status}.`);
  return {
    accepted: false,
    status,
    field: error.field,
    message: error.message,
    retryAfter: headers.get('retry-after'),
  };
}
