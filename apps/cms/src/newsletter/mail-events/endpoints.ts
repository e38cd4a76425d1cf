import type { Endpoint, PayloadRequest } from 'payload';
import { configuration } from '../../configuration';
import { poolOf } from '../../database/query';
import { log } from '../../worker/log';
import { answer, refuse } from '../signed-request';
import { applyEvents, type Provider } from './apply-events';
import { fetchFromSns } from './fetch-from-sns';
import { readGenericEvents } from './generic';
import type { ReadEvents } from './mail-event';
import { readPostmarkEvents } from './postmark';
import { readSesEvents } from './ses';
import type { FetchText } from './sns-message';

/** The header of our own format. */
export const EVENT_SIGNATURE_HEADER = 'rolebook-signature';

/** Reads what a service sent; null when the service is not configured. */
type Reader = (req: PayloadRequest, body: string) => Promise<ReadEvents | null>;

const readers = (fetchText: FetchText): Record<Provider, Reader> => ({
  ses: async (_req, body) => {
    const { SNS_TOPIC_ARN } = configuration();
    return SNS_TOPIC_ARN ? readSesEvents(SNS_TOPIC_ARN, body, fetchText, Date.now()) : null;
  },
  postmark: async (req, body) => {
    const { POSTMARK_WEBHOOK_LOGIN } = configuration();
    if (!POSTMARK_WEBHOOK_LOGIN) return null;
    return readPostmarkEvents(POSTMARK_WEBHOOK_LOGIN, body, req.headers.get('authorization'));
  },
  generic: async (req, body) => {
    const { MAIL_EVENTS_SECRET } = configuration();
    if (!MAIL_EVENTS_SECRET) return null;
    return readGenericEvents(MAIL_EVENTS_SECRET, body, req.headers.get(EVENT_SIGNATURE_HEADER), Date.now());
  },
});

const refusal = (status: number, code: string, message: string) =>
  refuse(status, { field: null, code, message });

async function take(provider: Provider, read: Reader, req: PayloadRequest): Promise<Response> {
  const found = await read(req, (await req.text?.()) ?? '');
  if (found === null) return refusal(404, 'off', 'This address is not in use.');
  if ('events' in found) {
    const recorded = await applyEvents(poolOf(req.payload), provider, found.events);
    return answer({ recorded });
  }
  // Neither says more: the body holds addresses, and a forger learns nothing.
  if (found.refused === 401) {
    log('warn', 'newsletter.mail-event-refused', { provider });
    return refusal(401, 'signature', 'The signature does not hold.');
  }
  return refusal(400, 'malformed', 'The body is not as agreed.');
}

/** Where mail services report bounces and complaints: `POST /api/newsletter/events/{ses|postmark|generic}`. */
export function mailEventEndpoints(fetchText: FetchText = fetchFromSns): Endpoint[] {
  return Object.entries(readers(fetchText)).map(([provider, read]) => ({
    path: `/newsletter/events/${provider}`,
    method: 'post',
    handler: (req) => take(provider as Provider, read, req),
  }));
}
