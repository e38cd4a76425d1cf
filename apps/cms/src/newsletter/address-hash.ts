import { hmacHex } from '@rolebook/contract/signing';
import { configuration } from '../configuration';

/**
 * What the suppression list keeps of an address: a keyed hash (HMAC-SHA256) of its key, so that the list can outlive the
 * person's erasure and cannot be read back without the secret.
 * @param key see `EmailAddress.key`
 */
export const addressHash = (key: string): Buffer =>
  Buffer.from(hmacHex(configuration().NEWSLETTER_SECRET, 'newsletter-suppression', key), 'hex');
