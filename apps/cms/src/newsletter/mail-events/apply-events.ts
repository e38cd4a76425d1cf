import type { Pool } from 'pg';
import { inTransaction, type Query } from '../../database/query';
import { addressHash } from '../address-hash';
import { applyDeliveryReport } from '../delivery-reports';
import { readEmailAddress } from '../email-address';
import { suppress } from '../suppression';
import type { MailEvent } from './mail-event';

export type Provider = 'ses' | 'postmark' | 'generic';

/** Records events and draws their consequences, each once however often it is reported. @returns how many were new */
export function applyEvents(pool: Pool, provider: Provider, events: readonly MailEvent[]): Promise<number> {
  return inTransaction(pool, async (query) => {
    let fresh = 0;
    for (const event of events) fresh += (await applyEvent(query, provider, event)) ? 1 : 0;
    return fresh;
  });
}

async function applyEvent(query: Query, provider: Provider, event: MailEvent): Promise<boolean> {
  const email = readEmailAddress(event.email);
  const [subscriber] = await query<{ id: string }>(
    'select id from rolebook.subscribers where email_key = $1',
    [email?.key ?? ''],
  );
  const inserted = await query(
    `insert into rolebook.mail_events (provider, event_id, kind, subscriber_id) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [provider, event.id, event.kind, subscriber?.id ?? null],
  );
  if (inserted.length === 0) return false;
  if (event.kind === 'other' || !email) return true;
  if (subscriber) await applyDeliveryReport(query, subscriber.id, event.kind);
  // A confirmation mail can bounce too, and it goes to somebody who is no subscriber.
  else if (event.kind === 'hard-bounce' || event.kind === 'complaint') {
    await suppress(query, addressHash(email.key), event.kind);
  }
  return true;
}
