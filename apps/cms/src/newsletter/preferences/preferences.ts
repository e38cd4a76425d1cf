import type { Preferences, PreferencesChange } from '@rolebook/contract/newsletter-subscriber';
import { NEWSLETTER_PREFERENCES_PATH } from '@rolebook/contract/paths';
import type { Payload } from 'payload';
import { inTransaction, poolOf, queryOn } from '../../database/query';
import { keepOffered, readChoices } from '../choices';
import { recordConsent, setInterests } from '../consent';
import { readPreferencesToken } from '../links';
import { maskedAddress } from '../masked-address';
import type { SuppressionReason } from '../suppression';
import { holdSubscriber, withdraw } from '../withdrawal';
import { currentWording } from '../wording';

interface SubscriberRow {
  email: string;
  frequency: 'every-issue' | 'monthly';
  purposes: string[];
  interests: string[];
  suppressed: SuppressionReason | null;
}

/** What the page behind a preferences link shows. Changes nothing. */
export async function lookAtPreferences(payload: Payload, token: string): Promise<Preferences> {
  const subscriberId = readPreferencesToken(token)?.subscriberId;
  if (!subscriberId) return { state: 'unknown' };
  const [row] = await queryOn(poolOf(payload))<SubscriberRow>(
    `select email, frequency,
       array(select distinct purpose from rolebook.consents
         where subscriber_id = subscriber.id and withdrawn_at is null) as purposes,
       array(select document_id from rolebook.interests where subscriber_id = subscriber.id) as interests,
       (select reason from rolebook.suppressions where address_hash = subscriber.address_hash) as suppressed
     from rolebook.subscribers subscriber where id = $1`,
    [subscriberId],
  );
  if (!row) return { state: 'unknown' };
  const [wording, choices] = await Promise.all([currentWording(payload), readChoices(payload)]);
  const marked = (list: readonly { id: string; label: string }[]) =>
    list.map((choice) => ({ ...choice, chosen: row.interests.includes(choice.id) }));
  return {
    state: 'open',
    maskedAddress: maskedAddress(row.email),
    suppressed: shownReason(row.suppressed),
    wordingVersion: wording.version,
    consent: wording.consent,
    purposes: [...wording.purposes].map(([slug, words]) => ({
      slug,
      ...words,
      chosen: row.purposes.includes(slug),
    })),
    frequency: row.frequency,
    roles: marked(choices.roles),
    topics: marked(choices.topics),
  };
}

function shownReason(reason: SuppressionReason | null): 'bounces' | 'complaint' | 'blocked' | null {
  switch (reason) {
    case 'hard-bounce':
    case 'soft-bounces':
      return 'bounces';
    case 'complaint':
    case 'blocked':
      return reason;
    case 'erased':
    case null:
      return null;
  }
}

/**
 * Saves what somebody chose. A purpose that is ticked anew is a consent of its own, to the words on that page; one that
 * is no longer ticked is withdrawn.
 */
export async function savePreferences(
  payload: Payload,
  change: PreferencesChange,
): Promise<'saved' | 'changed' | 'unknown'> {
  const subscriberId = readPreferencesToken(change.token)?.subscriberId;
  if (!subscriberId) return 'unknown';
  const wording = await currentWording(payload, change.wordingVersion);
  const interests = await keepOffered(payload, change);
  const chosen = change.purposes.filter((purpose) => wording.purposes.has(purpose));
  return inTransaction(poolOf(payload), async (query) => {
    if ((await holdSubscriber(query, subscriberId)).length === 0) return 'unknown';
    const live = (
      await query<{ purpose: string }>(
        'select distinct purpose from rolebook.consents where subscriber_id = $1 and withdrawn_at is null',
        [subscriberId],
      )
    ).map(({ purpose }) => purpose);
    const added = chosen.filter((purpose) => !live.includes(purpose));
    if (added.length > 0 && change.wordingVersion !== wording.version) return 'changed';
    await query('update rolebook.subscribers set frequency = $2 where id = $1', [
      subscriberId,
      change.frequency,
    ]);
    for (const purpose of live.filter((one) => !chosen.includes(one))) {
      await withdraw(query, subscriberId, purpose, 'preferences');
    }
    if (added.length > 0) {
      await recordConsent(query, subscriberId, {
        purposes: added,
        wordingVersion: wording.version,
        policyVersion: wording.policyVersion,
        page: NEWSLETTER_PREFERENCES_PATH,
        requestedAt: new Date(),
        confirmedBy: 'preferences',
      });
    }
    await setInterests(query, subscriberId, interests);
    return 'saved';
  });
}
