import { messageRequestSchema } from '@rolebook/contract/reader-message';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { configuration } from '../configuration';
import { issueFormToken } from '../newsletter/form-token';
import { answer, readSigned, refuse } from '../newsletter/signed-request';
import { takeMessage } from './take-message';

async function giveToken(req: PayloadRequest): Promise<Response> {
  const read = await readSigned(req, z.object({}));
  if ('refusal' in read) return read.refusal;
  return answer({ token: issueFormToken(configuration().SHARED_SECRET, Date.now(), 'reader-message-form') });
}

async function take(req: PayloadRequest): Promise<Response> {
  const read = await readSigned(req, messageRequestSchema);
  if ('refusal' in read) return read.refusal;
  const result = await takeMessage(req.payload, read.value);
  switch (result.outcome) {
    case 'accepted':
      return answer({ status: 'accepted', reference: result.reference }, 202);
    case 'slow-down':
      return refuse(
        429,
        {
          field: null,
          code: 'slow-down',
          message:
            'There were several messages from your network just now. Please try again in a few minutes.',
        },
        { 'retry-after': String(result.seconds) },
      );
    case 'fault':
      return refuse(422, { field: result.field, code: result.code, message: result.message });
  }
}

/** What the site asks of the cms for its forms: see packages/contract/src/reader-message.ts. */
export const readerMessageEndpoints: Endpoint[] = [
  { path: '/letters/form-token', method: 'post', handler: giveToken },
  { path: '/letters', method: 'post', handler: take },
];
